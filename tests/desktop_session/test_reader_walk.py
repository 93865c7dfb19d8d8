#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and every sheet over AT-SPI: nothing without a name, and roles and states that say what a thing is."""

import unittest

from desk import Notifications, Tray
from pages import PLACES, Window, names_in_the_router
from reader import Reader
from session import Session

CONTROLS = {"push button", "check box", "radio button", "link", "slider", "text", "page tab", "menu item", "list item", "list", "dialog", "heading",
    "row", "page tab list", "progress bar", "chart", "image", "alert message", "status bar", "panel", "label", "document", "paragraph"}
PRESSED = {"push button", "check box", "radio button", "link", "page tab", "menu item"}
NO_ROLE = {"", "unknown", "invalid", "filler", "scroll bar"}


def faults(things, title):
    for thing in things:
        if thing.depth < 2: # the program and its window
            continue
        if thing.role in NO_ROLE:
            yield f"no role that says what it is: {thing}"
        if not thing.name and (thing.role in CONTROLS or "focusable" in thing.states):
            yield f"no name: {thing}, in {thing.parent}"
        if thing.role in PRESSED and "enabled" in thing.states and "Press" not in thing.actions() and thing.refreshed():
            yield f"cannot be pressed: {thing} {thing.actions()}"
        if thing.role == "slider" and not {"Increase", "Decrease"} <= set(thing.actions()):
            yield f"cannot be moved: {thing}"
        if thing.role == "page tab list":
            chosen = [tab.name for tab in thing.children if "selected" in tab.states]
            if len(chosen) != 1:
                yield f"{len(chosen)} chosen tabs in {thing}: {chosen}"
        radios = [child for child in thing.children if child.role == "radio button"]
        if radios and sum("checked" in radio.states for radio in radios) > 1:
            yield f"more than one choice in {thing}"
    if not any(thing.role in ("heading", "dialog") and thing.name.startswith(title) for thing in things):
        yield f"nothing is called {title!r}"


class EveryPage(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session(height=3000)) # nothing is scrolled out of sight
        Notifications(self.session)
        Tray(self.session)
        self.program = self.session.start_demo()
        self.window = Window(self.session, Reader(self.session), self.program)
        self.session.fill_screen()

    def test_no_place_is_forgotten(self):
        self.assertEqual({place.name for place in PLACES if not place.sheet}, set(names_in_the_router()))

    def test_everything_has_a_name_a_role_and_its_state(self):
        found, counted = [], 0
        for place in PLACES:
            self.window.open(place)
            things = self.window.things()
            counted += len(things)
            found += [f"{place.typed}: {fault}" for fault in faults(things, place.title)]
        print(f"{len(PLACES)} places, {counted} things")
        self.assertEqual(found, [], "\n" + "\n".join(found))
        self.assertNotIn("qml", self.program.stop())


if __name__ == "__main__":
    unittest.main()
