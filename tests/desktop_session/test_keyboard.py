#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and every sheet with the keyboard alone: Tab comes to everything that can be used, F6 to every area, and the keys do what
they are there for."""

import unittest

from desk import Notifications, Tray
from pages import PLACES, Window
from reader import Reader
from session import Session, wait_for

USED = {"push button", "check box", "radio button", "link", "slider", "text", "page tab"}
BATCH = 6 # Tabs at a time: what they reach is told one by one
STOPS_MAX = 300


class KeyboardAlone(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())
        Notifications(self.session)
        Tray(self.session)
        self.program = self.session.start_demo()
        self.reader = Reader(self.session)
        self.window = Window(self.session, self.reader, self.program)

    def usable(self):
        things = self.window.things()
        sheet = next((thing for thing in things if thing.role == "dialog"), None)
        return [thing for thing in (self.reader.walk(sheet) if sheet else things) if thing.role in USED and {"enabled", "focusable", "visible"} <= thing.states]

    def not_reached(self):
        """What Tab does not come to of what is on screen now."""
        left = {(thing.owner, thing.path): thing for thing in self.usable()}
        reached = set()
        while left and len(reached) < STOPS_MAX:
            before = len(self.reader.trail)
            self.session.press(*["Tab"] * BATCH)
            wait_for("the focus moves", lambda: len(self.reader.trail) >= before + BATCH)
            new = set(self.reader.trail[before:]) - reached
            reached |= new
            for stop in new:
                left.pop(stop, None)
            if not new:
                break
        return [str(thing) for thing in left.values() if thing.refreshed()]

    def tab_to(self, name):
        for _ in range(STOPS_MAX):
            before = len(self.reader.trail)
            self.session.press("Tab")
            wait_for("the focus moves", lambda: len(self.reader.trail) > before)
            if self.reader.focused().name.startswith(name):
                return self.reader.focused()
        raise AssertionError(f"Tab does not come to {name}")

    def test_the_keys_do_what_they_are_there_for(self):
        with self.subTest("a note is opened, and left again"):
            self.session.press("j", "j", "Return")
            self.session.wait_for_title("Conversation")
            self.session.press("alt+Left")
            self.session.wait_for_title("Home")

        with self.subTest("Enter on the rail opens, Esc gives the keyboard back"):
            self.tab_to("Keys and help")
            self.session.press("Return")
            self.window.wait_for("dialog", "Keys")
            self.session.press("Escape")
            self.reader.wait_for_focus("Keys and help")

        with self.subTest("Space and Enter turn a switch, arrows choose"):
            self.window.close_sheets()
            self.window.take("settings: appearance")
            switch = self.tab_to("Reduce motion")
            for key, on in (("space", True), ("Return", False)):
                self.session.press(key)
                wait_for(f"{key} turns it", lambda: ("checked" in switch.refreshed().states) == on)
            self.tab_to("Light")
            self.session.press("Return")
            wait_for("a light window", lambda: "checked" in self.window.find("radio button", "Light").states)

        with self.subTest("F6 goes from area to area, and round again"):
            areas = []
            for _ in range(6):
                before = len(self.reader.trail)
                self.session.press("F6")
                wait_for("the focus moves", lambda: len(self.reader.trail) > before)
                areas.append(self.reader.focused().name)
            self.assertEqual(areas[:3], areas[3:])
            self.assertEqual(len(set(areas)), 3)

    def test_tab_comes_to_everything(self):
        for place in PLACES:
            with self.subTest(place.typed):
                self.window.open(place)
                self.assertEqual(self.not_reached(), [])


if __name__ == "__main__":
    unittest.main()
