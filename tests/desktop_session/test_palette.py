#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The palette: Ctrl+K, a few letters, Enter."""

import unittest

from network import notes, people
from pages import PALETTE, Window
from reader import Reader
from session import Session, wait_for


class Palette(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())
        self.program = self.session.start_demo()
        self.reader = Reader(self.session)
        self.window = Window(self.session, self.reader, self.program)

    def lines(self):
        """The lines that are offered, and the one that Enter takes."""
        things = self.reader.walk(self.window.wait_for("dialog", PALETTE))
        lines = [thing for thing in things if thing.role == "list item"]
        return [line.name for line in lines], next((line.name for line in lines if "selected" in line.states), None)

    def test_pages_deeds_people_and_links_by_name(self):
        with self.subTest("what is typed finds a page, Enter goes there"):
            self.window.open_palette()
            self.session.type("outb")
            wait_for("Outbox first", lambda: self.lines()[1] == "Outbox")
            self.session.press("Return")
            self.session.wait_for_title("Outbox")
            self.window.close_sheets()

        with self.subTest("arrows choose"):
            self.window.open_palette()
            self.session.type("settings")
            wait_for("the settings", lambda: self.lines()[1] == "Settings")
            self.session.press("Down", "Down", "Up")
            wait_for("the second line", lambda: self.lines()[1] == self.lines()[0][1])
            self.session.press("Return")
            self.session.wait_for_title("Settings")
            self.window.close_sheets()

        with self.subTest("Esc leaves everything as it was, the keys too"):
            self.window.open_palette()
            self.session.press("Escape")
            wait_for("it closes", lambda: not self.window.sheet())
            self.session.press("g", "h")
            self.session.wait_for_title("Home")

        with self.subTest("who types on at once loses no letter"):
            self.session.press("ctrl+k", "o", "u", "t", "b", "Return")
            self.session.wait_for_title("Outbox")
            self.window.close_sheets()

        with self.subTest("a person by name, and by npub"):
            (npub, name), (_, other) = people(self.session, 2)
            self.window.open_palette()
            self.session.type(other)
            wait_for("the person", lambda: any(other.lower() in line.lower() for line in self.lines()[0][:-1]))
            self.window.close_sheets()
            self.window.take(npub)
            self.session.wait_for_title(name)

        with self.subTest("a note"):
            [(note, text)] = notes(self.session, 1)
            self.window.take("nostr:" + note)
            self.session.wait_for_title("Conversation")
            wait_for("its words", lambda: any(text[:30] in thing.name for thing in self.window.things()))

        with self.subTest("a deed"):
            self.window.take("keys")
            self.window.wait_for("dialog", "Keys")


if __name__ == "__main__":
    unittest.main()
