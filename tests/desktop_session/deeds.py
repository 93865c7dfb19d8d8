# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What can be done on screen over AT-SPI, and what comes of it: the bus itself answers "done" to everything."""

import collections
import re
import time

from reader import ACTION, Thing
from session import wait_for

REACTION_S = 10
SHEETS = ("dialog", "popup menu")
ROW_DEEDS = ("Reply", "Repost", "Like", "More", "Quoted", "Undo repost", "Unlike")
PERSON_DEEDS = re.compile(r"^(Follow|Unfollow|Use|Mute|Unmute|Remove|Account in use|Trace of an event|Your profile) .+")
ROWS_MIN = 6 # so many buttons side by side are the rows of a table: what one does, all do
DEPTH_OF_WINDOW = 1

PALETTE_LINES = "What it could be"

# What is done: to which sort of thing, within which group, by which action. "Set" and "Type" stand for a value and for text.
Deed = collections.namedtuple("Deed", "role group words action")


def told(deed):
    return f"{deed.action} {deed.role} {deed.words!r}" + (f" of {deed.group!r}" if deed.group else "")


def words_of(thing):
    """Notes differ in their words and figures; what is done to them does not."""
    parent = thing.parent
    if thing.role == "label":
        return "any"
    if thing.role == "list item":
        return masked(thing.name) if parent and parent.name == PALETTE_LINES else "of a row"
    if parent and parent.role == "list item":
        return next((deed for deed in ROW_DEEDS if thing.name.startswith(deed)), re.sub(r"^.* (?=\w+$)", "… ", thing.name))
    alike = [child for child in parent.children if child.role == thing.role] if parent else []
    if PERSON_DEEDS.match(thing.name):
        return PERSON_DEEDS.match(thing.name).group(1) + " …"
    if any(child.name == "Follow " + thing.name for child in alike):
        return "a person"
    if len(alike) >= ROWS_MIN and ", " in thing.name:
        return "…, " + masked(thing.name.split(", ", 1)[1])
    return masked(thing.name)


def masked(name):
    return re.sub(r"[\d.,:]+|npub\S*|note1\S*", "#", name)[:48]


def deeds_of(thing, actions):
    group = thing.parent.name if thing.role == "radio button" and thing.parent else ""
    also = {"slider": ["Set"], "text": [] if "read-only" in thing.states else ["Type"]}.get(thing.role, [])
    return [Deed(thing.role, masked(group), words_of(thing), action) for action in [*dict.fromkeys(actions), *also]]


class Screen:
    """All that a reader notices of the window at one moment."""

    def __init__(self, window):
        self.things = window.things()
        self.title = next((thing.name for thing in self.things if thing.depth == DEPTH_OF_WINDOW), "")
        self.sheet = next((thing for thing in reversed(self.things) if thing.role in SHEETS), None)
        self.rail = next((thing for thing in self.things if thing.name == "Navigation"), None)
        self.marks = {thing.path: (thing.role, thing.name, thing.states) for thing in self.things if not thing.name.startswith("Engine:")}

    def layer(self):
        """What is on top: a sheet, a menu, or a page with its chosen tabs."""
        if self.sheet:
            return (self.sheet.role, self.sheet.name or next((child.name for child in self.sheet.children if child.name), ""))
        return (self.title, *(thing.name for thing in self.things if thing.role == "page tab" and "selected" in thing.states))

    def usable(self):
        """Within the sheet that lies on top, if one does."""
        return [thing for thing in self.things if "enabled" in thing.states and (not self.sheet or is_within(thing, self.sheet))]

    def deeds(self):
        """What can be done now, each with the first thing it can be done to."""
        things = self.usable()
        answers = things[0].reader.ask_all([(thing, ACTION, "GetActions", None) for thing in things]) if things else []
        found = {}
        for thing, answer in zip(things, answers):
            for deed in deeds_of(thing, [name for name, _, _ in answer[0]] if answer else []):
                if deed not in found or is_chosen(found[deed]) and not is_chosen(thing):
                    found[deed] = thing
        return found

    def differs(self, before, aside=(), beside=None):
        """What a reader hears of the change since `before`, except of what moves by itself and of the keyboard on `beside`."""
        for path, mark in self.marks.items():
            old = before.marks.get(path)
            if path in aside or mark == old:
                continue
            if not old or beside is None or path != beside.path or mark[:2] != old[:2] or mark[2] ^ old[2] != {"focused"}:
                return True
        return any(path not in self.marks and path not in aside and mark[0] != "alert message" for path, mark in before.marks.items())


def settled(window, aside=(), seconds=3):
    """The window once nothing moves any more, but what never rests."""
    until = time.monotonic() + seconds
    now = Screen(window)
    while time.monotonic() < until:
        before, now = now, Screen(window)
        if before.layer() == now.layer() and set(before.marks) - set(aside) == set(now.marks) - set(aside):
            break
    return now


def soon(condition, seconds=REACTION_S):
    try:
        return wait_for("a reaction", condition, seconds)
    except AssertionError:
        return False


def is_chosen(thing):
    return thing.role != "check box" and bool({"selected", "checked"} & thing.states) or thing.name.endswith("in use")


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
