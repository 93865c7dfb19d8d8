# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Every page and every sheet of the window, and how the keyboard alone comes to it."""

import collections
import pathlib
import re

from network import notes
from session import wait_for

ROUTER = pathlib.Path(__file__).parents[2] / "ui" / "pages" / "Router.qml"

# What is typed into the palette, and what shows then: the window's title, or the name of a sheet. A page of many parts is there once a part.
Place = collections.namedtuple("Place", "name typed title sheet", defaults=[False])
PLACES = [
    Place("home", "home", "Home"),
    Place("global", "global", "Global"),
    Place("thread", "{note}", "Conversation"),
    Place("profile", "your profile", "Demo Visitor"),
    Place("settings", "settings: engine", "Settings"),
    Place("settings", "settings: relays", "Settings"),
    Place("settings", "settings: storage", "Settings"),
    Place("settings", "settings: appearance", "Settings"),
    Place("settings", "settings: desktop", "Settings"),
    Place("settings", "settings: posts", "Settings"),
    Place("settings", "settings: account", "Settings"),
    Place("stats", "engine", "Engine"),
    Place("stats", "engine: slowest", "Engine"),
    Place("stats", "engine: quarantine", "Engine"),
    Place("search", "search", "Search"),
    Place("hashtag", "#rain", "#rain"),
    Place("notices", "notifications", "Notifications"),
    Place("outbox", "outbox", "Outbox"),
    Place("bookmarks", "bookmarks", "Bookmarks"),
    Place("lists", "your lists", "Your lists"),
    Place("muted", "muted", "Muted"),
    Place("editprofile", "edit your profile", "Edit profile"),
    Place("relay", "settings: relays", "127.0.0.1"), # and then its button
    Place("coverage", "who is read where", "Who is read where"),
    Place("guide", "guide", "Guide"),
    Place("sync", "sync", "Sync"),
    Place("keys", "keys", "Keys", True),
    Place("accounts", "switch account", "Accounts", True),
    Place("writing", "write a note", "New note", True),
]


def names_in_the_router():
    return re.findall(r'"(\w+)"', re.search(r"names: \[(.*?)\]", ROUTER.read_text()).group(1))


PALETTE = "Go to"
ANSWER_S = 60 # ten of them can a note be taken back


class Window:
    """The window of a running program, by its keyboard and as its reader has it."""

    def __init__(self, session, reader, program):
        self.session, self.reader, self.program = session, reader, program
        self.top = reader.application(program)
        session.wait_for_title("Home")
        self.note = "nostr:" + notes(session, 1)[0][0]

    def things(self):
        return self.reader.walk(self.top)

    def title(self):
        """As a reader has it."""
        return next((thing.name for thing in self.reader.read(self.top_now().children)), "")

    def top_now(self):
        [top] = self.reader.read([self.top])
        return top

    def sheet(self):
        """The sheet or question that lies on top, or None."""
        return next((thing for thing in reversed(self.things()) if thing.role in ("dialog", "popup menu")), None)

    def open(self, place):
        self.close_sheets()
        self.take(place.typed.format(note=self.note))
        if place.name == "relay":
            self.wait_for("push button", "Details of").press()
        if place.sheet:
            self.wait_for("dialog", place.title)
        else:
            wait_for(lambda: f"the page {place.title!r}, not {self.title()!r}", lambda: self.title().startswith(place.title) and not self.sheet())

    def take(self, typed):
        """What the palette offers first for it."""
        self.open_palette()
        self.session.type(typed)
        wait_for(f"{typed!r} in the palette", lambda: any(thing.text() == typed for thing in self.things() if "focused" in thing.states and thing.role == "text"))
        self.session.press("Return")
        wait_for("the palette closes", lambda: not self.find("dialog", PALETTE))

    def open_palette(self):
        self.session.press("ctrl+k")
        wait_for("the palette", lambda: self.find("dialog", PALETTE))
        self.reader.wait_for_focus("A page, a deed")

    def find(self, role, name):
        return self.reader.find(self.top, role, name)

    def write_until(self, what, text, condition):
        """Somebody of the made-up network answers each note, once it cannot be taken back any more."""
        self.write(text)
        return wait_for(what, condition, ANSWER_S)

    def write(self, text):
        self.session.press("n")
        self.wait_for("dialog", "New note")
        self.session.type(text)
        self.session.press("ctrl+Return")
        wait_for("the sheet closes", lambda: not self.sheet())

    def wait_for(self, role, name):
        return self.reader.wait_for(self.top, role, name)

    def wait_a_little(self, condition):
        """What the condition says in the end; it may be in vain."""
        try:
            return wait_for("it", condition, 3)
        except AssertionError:
            return False

    def close_sheets(self):
        for _ in range(5):
            sheet = self.sheet()
            if not sheet:
                return
            self.session.press("Escape")
            wait_for(f"{sheet} closes", lambda: not sheet.refreshed() or "showing" not in sheet.refreshed().states)
        raise AssertionError(f"{self.sheet()} does not close")
