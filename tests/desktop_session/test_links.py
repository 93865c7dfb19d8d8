#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A second start raises the first and hands it its link, wherever its window is."""

import unittest

from desk import Tray
from network import notes, people
from reader import Reader
from session import Session, wait_for


class Links(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())
        self.tray = Tray(self.session)
        self.program = self.session.start_demo()
        self.session.wait_for_title("Home")
        wait_for("the icon comes to the tray", lambda: self.tray.items)

    def open(self, link):
        second = self.session.start_demo(link)
        self.assertEqual(second.wait(), 0, second.said())
        self.assertTrue(self.program.is_alive())
        self.assertEqual(len(self.session.windows()), 1)

    def test_a_second_start_leads_the_first_to_its_page(self):
        (npub, name), (other, other_name) = people(self.session, 2)
        [(note, _)] = notes(self.session, 1)
        self.open("nostr:" + npub)
        self.session.wait_for_title(name)

        with self.subTest("a minimised window comes up"):
            [window] = self.session.windows()
            self.session.run("xdotool", "windowminimize", "--sync", str(window))
            wait_for("no window", lambda: not self.session.windows())
            self.open("nostr:" + other)
            self.session.wait_for_title(other_name)

        with self.subTest("a window in the tray comes up"):
            self.session.press("alt+F4")
            reader = Reader(self.session)
            reader.wait_for(reader.application(self.program), "dialog", "Close the window?")
            reader.wait_for_focus("Stay in the tray")
            self.session.press("Return")
            wait_for("no window", lambda: not self.session.windows())
            self.open("nostr:" + note)
            self.session.wait_for_title("Conversation")

        with self.subTest("a link that means nothing leads nowhere"):
            self.open("nostr:npub1nobody")
            reader = Reader(self.session)
            reader.wait_for(reader.application(self.program), "alert message", "")
            self.assertIn("Conversation", self.session.title())

    def test_a_start_without_a_link_raises_the_first(self):
        other = self.session.start_demo(place="another") # data of its own: a program of its own
        wait_for("two windows", lambda: len(self.session.windows()) == 2)
        self.session.press("g", "s") # the newest has the keyboard
        self.session.wait_for_title("Settings")
        second = self.session.start_demo()
        self.assertEqual(second.wait(), 0, second.said())
        self.session.wait_for_title("Home")
        self.assertTrue(other.is_alive())
        self.assertEqual(len(self.session.windows()), 2)


if __name__ == "__main__":
    unittest.main()
