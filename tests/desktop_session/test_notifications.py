#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Notifications as the desktop gets them: none in the quiet hours, one for an answer, and a click that opens what it tells of."""

import html
import time
import unittest

from desk import Notifications, Tray
from pages import Place, Window
from reader import Reader
from session import Session, wait_for

SETTINGS = Place("settings", "settings: desktop", "Settings")
QUIET_SECONDS = 4 # an answer is told after 2


class TheDesktopIsTold(unittest.TestCase):
    def setUp(self):
        self.session = self.enterContext(Session())
        self.recorded = Notifications(self.session)
        self.tray = Tray(self.session)
        self.program = self.session.start_demo(rate=30)
        self.window = Window(self.session, Reader(self.session), self.program)

    def switch(self, name, on):
        switch = self.window.wait_for("check box", name)
        self.assertEqual("checked" in switch.states, not on)
        switch.do("Toggle")
        wait_for(f"{name} turns", lambda: ("checked" in switch.refreshed().states) == on)

    def set_hour(self, slider, wanted):
        thing = self.window.wait_for("slider", slider)
        while (hour := round(thing.value())) != wanted:
            thing.do("Increase" if hour < wanted else "Decrease")
            wait_for("the slider moves", lambda: round(thing.value()) != hour)

    def test_quiet_hours_then_an_answer(self):
        hour = time.localtime().tm_hour
        self.window.open(SETTINGS)
        self.switch("Quiet hours", True)
        self.set_hour("Quiet hours begin", hour)
        self.set_hour("Quiet hours end", (hour + 2) % 24)
        self.window.write_until("an answer", "Who has seen the rain?", lambda: self.tray.property("IconName") == "")
        first = time.monotonic()
        wait_for("the quiet", lambda: time.monotonic() > first + QUIET_SECONDS)
        self.assertEqual(self.recorded.shown, [])

        self.window.open(SETTINGS)
        self.switch("Quiet hours", False)
        self.window.open(Place("home", "home", "Home"))
        told = self.window.write_until("a notification", "And who has seen the sun?", lambda: self.recorded.shown and self.recorded.shown[-1])
        self.assertEqual((told.program, told.icon, told.hints["desktop-entry"]), ("Nandu", "org.nandu.Nandu", "org.nandu.Nandu"))
        self.assertEqual(told.actions[0], "default")

        self.recorded.choose(told)
        if told.body: # of one answer, not of many: the conversation with it
            self.session.wait_for_title("Conversation")
            words = html.unescape(told.body).splitlines()[-1]
            wait_for(f"{words!r} on the page", lambda: any(words in thing.name for thing in self.window.things()))
        else:
            self.session.wait_for_title("Notifications")


if __name__ == "__main__":
    unittest.main()
