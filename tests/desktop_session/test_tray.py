#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The icon in the tray: what the desktop is told of it, its menu, its badge, and what closing the window means with it."""

import unittest

from session import Session, wait_for
from desk import Notifications, Tray
from pages import Window
from reader import Reader


class TrayOfARunningProgram(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())
        Notifications(self.session)
        self.tray = Tray(self.session)
        self.program = self.session.start_demo(rate=30)
        self.session.wait_for_title("Home")
        wait_for("the icon comes to the tray", lambda: self.tray.items)

    def test_what_the_desktop_sees(self):
        self.assertEqual([self.tray.property(name) for name in ("Id", "Title", "Category", "Status")], ["org.nandu.Nandu", "Nandu", "Communications", "Active"])
        self.assertEqual(self.tray.property("IconName"), "org.nandu.Nandu")
        self.assertEqual([words for _, words in self.tray.menu()], ["Open Nandu", "Write a note", "", "Quit"])

        with self.subTest("the badge counts what is new, until it was seen"):
            plain = self.tray.property("IconPixmap")
            window = Window(self.session, Reader(self.session), self.program)
            window.write_until("a badge", "What do you think of rain?", lambda: self.tray.property("IconName") == "") # a name would win over the picture
            self.assertIn("NewIcon", self.tray.signals)
            self.assertRegex(self.tray.property("ToolTip")[3], r"^\d+ new notification")
            self.assertNotEqual(self.tray.property("IconPixmap"), plain)
            self.session.press("g", "n")
            self.session.wait_for_title("Notifications")
            wait_for("no badge", lambda: self.tray.property("IconName") == "org.nandu.Nandu")
            self.assertEqual(self.tray.property("ToolTip")[3], "Nothing new")

        with self.subTest("Write opens the window and the sheet"):
            self.tray.choose("Write a note")
            window.wait_for("dialog", "New note")
            self.session.press("Escape")

    def test_closing_asks_once_and_then_stays_in_the_tray(self):
        reader = Reader(self.session)
        window = reader.application(self.program)
        self.session.press("alt+F4")
        reader.wait_for(window, "dialog", "Close the window?")
        self.assertTrue(self.session.windows())
        reader.wait_for_focus("Stay in the tray")
        self.session.press("Return")
        wait_for("no window", lambda: not self.session.windows())
        self.tray.activate()
        self.session.wait_for_title("Nandu")

        self.session.press("alt+F4")
        wait_for("no window, without a question", lambda: not self.session.windows())
        self.tray.choose("Open Nandu")
        self.session.wait_for_title("Nandu")

        self.session.press("alt+F4")
        wait_for("no window", lambda: not self.session.windows())
        self.tray.leave() # the desktop's panel ends
        self.session.wait_for_title("Nandu")

        self.tray = Tray(self.session) # and comes again
        wait_for("the icon comes to the new tray", lambda: self.tray.items)
        self.tray.choose("Quit")
        self.assertEqual(self.program.wait(), 0, self.program.said())


if __name__ == "__main__":
    unittest.main()
