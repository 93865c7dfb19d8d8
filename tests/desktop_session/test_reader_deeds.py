#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every action that the program offers over AT-SPI on a page or sheet is invoked, and something has to come of it: the program says
so, since the bus itself answers "done" to everything."""

import re
import unittest

from desk import Notifications, Tray
from pages import PLACES, Window
from reader import Reader
from session import Session, wait_for

# Not invoked, and why.
LEFT_OUT = {
    "Quit Nandu": "ends the program",
    "Open in the browser": "leaves the program",
    "Run": "measures for ten seconds",
}
DEEDS_OF_NOTES = ("Reply", "Repost", "Like", "More", "Quoted", "Undo repost", "Unlike")
REACTION_S = 10
WENT_MAX = 0.2 # of all: what a deed before has changed


def kind(thing):
    """Which things do the same: notes differ in their words and figures, what is done to them does not."""
    if thing.role == "list item" or thing.parent and thing.parent.role == "list item":
        return thing.role, next((deed for deed in DEEDS_OF_NOTES if thing.name.startswith(deed)), "of a row")
    if thing.role == "label":
        return thing.role, "any"
    return thing.role, re.sub(r"[\d.,:]+|npub\S*", "#", thing.name)[:40]


class EveryDeed(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session(height=3000))
        Notifications(self.session)
        Tray(self.session)
        self.program = self.session.start_demo()
        self.window = Window(self.session, Reader(self.session), self.program)
        self.session.fill_screen()
        self.done = set() # what was invoked: the rail is beside every page
        self.went = 0

    def things(self):
        """What can be used now: within the sheet that lies on top, if one does."""
        things = self.window.things()
        sheet = next((thing for thing in reversed(things) if thing.role in ("dialog", "popup menu")), None)
        return [thing for thing in things if not sheet or is_within(thing, sheet)]

    def seen(self):
        """All that a reader could notice of the window."""
        return [(thing.role, thing.name, thing.states, thing.path) for thing in self.window.things() if not thing.name.startswith("Engine:")]

    def deeds(self):
        new = []
        for thing in self.things():
            if "enabled" not in thing.states or thing.name in LEFT_OUT:
                continue
            for action in dict.fromkeys(thing.actions()):
                if (kind(thing), action) not in self.done:
                    self.done.add((kind(thing), action))
                    new.append((kind(thing), action))
        return sorted(new, key=lambda deed: deed[0][0] == "page tab") # what leads to another part of the page comes last

    def invoke(self, what, action):
        """None, or what is wrong."""
        thing = next((thing for thing in self.things() if kind(thing) == what), None)
        if not thing or action not in thing.actions():
            self.went += 1
            return None
        before = self.seen()
        thing.do(action)
        if action == "SetFocus":
            return None if soon(lambda: has_focus(thing)) else f"{thing} does not take the keyboard"
        if {"selected", "checked"} & thing.states and thing.role != "check box" or thing.name.endswith("in use"):
            return None # it is chosen already
        if thing.name.startswith("Copy"):
            return None # into the clipboard
        if thing.role == "check box": # and back: what is off takes other things with it
            turned = soon(lambda: has_turned(thing)) and thing.do(action) and soon(lambda: not has_turned(thing))
            return None if turned else f"{thing} does not turn there and back"
        return None if soon(lambda: self.seen() != before) else f"nothing comes of {action} on {thing}"

    def is_at(self, place):
        sheet = self.window.sheet()
        return sheet.name.startswith(place.title) if sheet and place.sheet else not sheet and not place.sheet and self.window.title().startswith(place.title)

    def test_something_comes_of_everything(self):
        faults, count = [], 0
        for place in PLACES:
            self.window.open(place)
            for what, action in self.deeds():
                fault = self.invoke(what, action)
                count += 1
                self.assertTrue(self.program.is_alive(), self.program.said())
                if fault:
                    faults.append(f"{place.typed}: {fault}")
                if not self.is_at(place):
                    self.window.open(place)
        print(f"{count} deeds, {self.went} of them on what had gone")
        self.assertLess(self.went, WENT_MAX * count)
        self.assertEqual(faults, [], "\n" + "\n".join(faults))


def soon(condition):
    try:
        return wait_for("a reaction", condition, REACTION_S)
    except AssertionError:
        return False


def has_focus(thing):
    now = thing.refreshed()
    return now and "focused" in now.states


def has_turned(box):
    now = box.refreshed()
    return now and ("checked" in now.states) != ("checked" in box.states)


def is_within(thing, other):
    while thing and thing is not other:
        thing = thing.parent
    return thing is other


if __name__ == "__main__":
    unittest.main()
