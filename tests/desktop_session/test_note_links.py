#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The links in the text of notes, without a pointer: a screen reader has them as links that can be pressed, the keyboard comes to them
with O and Tab, and each leads where a click does, after the same question."""

import re
import unittest

from desk import Notifications, Tray
from network import bech32, stored
from pages import Window
from reader import Reader
from session import Session, wait_for

WEB = re.compile(r"https://(\S+)")
PERSON = re.compile(r"nostr:npub1\w+")
HASHTAG = re.compile(r"#(\w+)")
QUESTION = "Open in the browser?"
LOOKED_AT = 2000


class LinksOfNotes(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())
        Notifications(self.session)
        Tray(self.session)
        self.program = self.session.start_demo()
        self.reader = Reader(self.session)
        self.window = Window(self.session, self.reader, self.program)

    def open_note_with(self, pattern):
        """A stored note with such a link, on screen; what the pattern found in it."""
        find = lambda: next((event for event in stored(self.session, 1, LOOKED_AT) if pattern.search(event["content"])), None)
        event = wait_for(f"a note with {pattern.pattern}", find)
        self.window.close_sheets()
        self.window.take("nostr:" + bech32("note", bytes.fromhex(event["id"])))
        self.session.wait_for_title("Conversation")
        return pattern.search(event["content"])

    def step_to(self, name, key="o"):
        """From what has the keyboard to a link."""
        for _ in range(12):
            before = len(self.reader.trail)
            self.session.press(key)
            wait_for(f"{key} leads somewhere", lambda: len(self.reader.trail) > before)
            thing = self.reader.focused()
            if thing.role == "link" and thing.name.startswith(name):
                return thing
        raise AssertionError(f"{key} does not come to {name}")

    def name_in(self, link):
        """Of the person it leads to, once their profile has come: before, it is the beginning of their npub."""
        return wait_for("the person's name", lambda: (name := link().name[1:]) and not name.startswith("npub1") and name)

    def test_an_address_is_asked_about(self):
        shown = self.open_note_with(WEB).group(1)
        link = self.window.wait_for("link", shown)
        self.assertLessEqual({"enabled", "focusable"}, link.states)
        x, y, width, height = link.place()
        row = next(thing for thing in self.window.things() if thing.role == "list item" and shown in thing.name)
        left, top, across, down = row.place()
        self.assertTrue(left < x and top < y and x + width < left + across and y + height < top + down and width > 20 and height > 10)

        with self.subTest("pressed by the reader"):
            link.press()
            self.window.wait_for("dialog", QUESTION)
            wait_for("the host", lambda: any(thing.name == shown.split("/")[0] for thing in self.window.things()))
            self.window.close_sheets()

        with self.subTest("by the keyboard, which is there again afterwards"):
            self.step_to(shown)
            self.session.press("Return")
            self.window.wait_for("dialog", QUESTION)
            self.session.press("Escape")
            self.reader.wait_for_focus(shown)

    def test_a_person_and_a_hashtag_are_opened(self):
        with self.subTest("a person, by the keyboard"):
            self.open_note_with(PERSON)
            self.step_to("@")
            name = self.name_in(self.reader.focused)
            self.session.press("Return")
            self.session.wait_for_title(name)

        with self.subTest("a person, by the reader"):
            self.open_note_with(PERSON)
            find = lambda: self.window.wait_for("link", "@")
            name = self.name_in(find)
            find().press()
            self.session.wait_for_title(name)

        with self.subTest("a hashtag, with Tab"):
            tag = "#" + self.open_note_with(HASHTAG).group(1)
            self.window.wait_for("link", tag)
            self.step_to(tag, "Tab")
            self.session.press("Return")
            self.session.wait_for_title(tag)

        with self.subTest("in the list of a page every link has a name and can be pressed"):
            links = wait_for("links", lambda: [thing for thing in self.window.things() if thing.role == "link"])
            for link in links:
                self.assertRegex(link.name, r"^([@#]|[\w.]+)\S")
                self.assertIn("Press", link.actions())


if __name__ == "__main__":
    unittest.main()
