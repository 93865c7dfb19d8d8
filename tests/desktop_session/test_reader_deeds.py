#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action that the program offers over AT-SPI on a page, in a sheet or in a menu is invoked, and something has to come of it.
With --whole everywhere; without, each sort of action once, wherever it comes first."""

import sys
import time
import unittest

from desk import Notifications, Tray
from explorer import Explorer
from pages import PALETTE, PLACES, Place, Window
from reader import Reader
from session import Session

IS_WHOLE = "--whole" in sys.argv
# Not gone through, and why.
LEFT_OUT = {("dialog", "Choose pictures"): "the desktop's own; where there is none, as here, one of Qt, in which a reader can press nothing"}
WENT_MAX = 0.05 # of all: what was seen and was not there any more in its turn
STARTS_MAX = 8 # for one place: some deeds end the account in use
PALETTE_PLACE = Place("palette", "palette", PALETTE, True)


class EveryDeed(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session(height=3000))
        Notifications(self.session)
        Tray(self.session)
        self.explorer = Explorer(IS_WHOLE, LEFT_OUT)

    def start(self):
        """The program anew, as it is at first."""
        for program in self.session.programs:
            program.kill()
        self.session.forget()
        self.program = self.session.start_demo()
        window = Window(self.session, Reader(self.session), self.program)
        self.session.fill_screen()
        self.explorer.begin(window)

    def test_something_comes_of_everything(self):
        started, explorer = time.monotonic(), self.explorer
        for place in chosen_places():
            for _ in range(STARTS_MAX):
                if explorer.ended or explorer.is_spoilt and explorer.place is not place:
                    self.start()
                before = sum(explorer.counts.values())
                explorer.explore(place)
                if not explorer.ended or sum(explorer.counts.values()) == before:
                    break
        count = sum(explorer.counts.values())
        print(f"{count} deeds in {time.monotonic() - started:.0f} s: {dict(explorer.counts)}; {len(explorer.went)} that had gone")
        print("\n".join(explorer.went + [f"left out: {title}, {why}" for (_, title), why in LEFT_OUT.items()]))
        self.assertEqual(explorer.faults, [], "\n" + "\n".join(explorer.faults))
        self.assertLess(len(explorer.went), WENT_MAX * count)


def chosen_places():
    wanted = [argument for argument in sys.argv[1:] if not argument.startswith("-")]
    return [place for place in [*PLACES, PALETTE_PLACE] if not wanted or place.typed in wanted]


if __name__ == "__main__":
    unittest.main(argv=sys.argv[:1])
