# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through a place deed by deed: what a deed opens (a menu, a sheet, another part of the page) is gone through as well, and
what leads elsewhere is come back from. Each deed is printed before it is done."""

import collections
import time

from deeds import REACTION_S, SHEETS, Deed, Screen, has_focus, has_turned, is_chosen, is_within, settled, soon, told
from pages import PALETTE
from session import wait_for

WAY_IN = "Nandu" # the window's title while an account is added
LAST = ("Close", "Cancel", "Back", "Add an account", "Use ", "Sign out", "Remove", "Quit") # they leave what is gone through, or end the account
SPOILING = ("Remove", "Use ", "Add an account", "Mute", "Only you") # what is left then is not what the next place is gone through with
HIDING = ("Hide", "Clear", "To #")
MARK = "x" # in the clipboard
CHOSEN = 2
FIRST_S = 4
VISITS_MAX = 2 # without anything done
TYPED = {"Add a relay": "wss://relay.example", "npub of someone": "npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg",
    "Address of": "https://pictures.example", "Lightning address": "somebody@pay.example", "Verified name": "somebody@names.example"}


class Explorer:
    def __init__(self, is_whole, left_out):
        self.is_whole, self.left_out = is_whole, left_out
        self.done, self.faults, self.trail = set(), [], []
        self.counts = collections.Counter()
        self.of_rail = set() # beside every page
        self.went = [] # what was seen and could not be found again
        self.ended = True # the account, or the program
        self.is_spoilt = False # what other places need was removed

    def begin(self, window):
        self.window, self.session, self.ended = window, window.session, False
        self.is_spoilt = False
        window.open_palette()
        self.mark_clipboard()

    # What is to do.

    def key(self, layer, deed):
        """What counts as the same: what was invoked, is not invoked again."""
        if not self.is_whole:
            return ("rail" if deed in self.of_rail else layer, deed.role, deed.action)
        if deed.action == "SetFocus" or deed.role == "page tab" or deed in self.of_rail:
            return deed
        return (layer, deed)

    def todo(self, screen):
        layer, found = screen.layer(), screen.deeds()
        if layer in self.left_out:
            found = {}
        here = self.known.setdefault(layer, {})
        for deed, thing in found.items():
            if screen.rail and is_within(thing, screen.rail):
                self.of_rail.add(deed)
            if deed not in here:
                here[deed] = self.order(deed, thing)
                if self.last and self.last[0] == layer:
                    self.reveals[layer, deed] = self.last[1]
        return sorted(((here[deed], number, deed, thing) for number, (deed, thing) in enumerate(found.items())
            if deed in here and self.key(layer, deed) not in self.done and not is_chosen(thing)), key=lambda entry: entry[:2])

    def order(self, deed, thing):
        if deed.action == "SetFocus":
            return 0
        if thing.parent and thing.parent.role == "alert message":
            return 0.5 # it does not stay
        if deed.words.startswith(LAST):
            return 4
        if deed.words.startswith(HIDING):
            return 1.5
        if deed.role == "page tab":
            return 3
        return CHOSEN if is_chosen(thing) else 1 # what was chosen at first is chosen again at last

    def undone(self, layer):
        """Without what is chosen all the time, such as the account in use."""
        return [deed for deed, order in self.known[layer].items() if self.key(layer, deed) not in self.done
            and (order != CHOSEN or deed.role == "radio button" and not self.is_done_in_another_way(layer, deed))]

    def is_done_in_another_way(self, layer, deed):
        return any(self.key(layer, deed._replace(action=action)) in self.done for action in ("Press", "Toggle"))

    # Going through.

    def explore(self, place):
        self.place, self.known, self.openers, self.reveals, self.last = place, {}, {}, {}, None
        self.moved = collections.Counter()
        self.open_or_tell()
        if self.ended:
            return
        self.home = settled(self.window).layer()
        visits = collections.Counter()
        self.aside = set()
        before = None
        while not self.ended:
            screen = settled(self.window, self.aside)
            if before and before.layer() == screen.layer(): # nothing was done meanwhile
                self.moved.update(path for path, mark in screen.marks.items() if before.marks.get(path, mark) != mark)
                self.aside = {path for path, times in self.moved.items() if times > 1}
            if not self.is_here(screen):
                self.come_back()
                screen = settled(self.window, self.aside)
            layer = screen.layer()
            todo = self.todo(screen)
            if todo:
                _, _, deed, thing = todo[0]
                self.done.add(self.key(layer, deed))
                visits.clear()
                before = self.perform(deed, thing, screen)
                if deed.action != "SetFocus":
                    self.last = (layer, deed)
                continue
            target = next((other for other in self.known if visits[other] < VISITS_MAX and self.undone(other)), None)
            if not target:
                break
            visits[target] += 1
            before = self.last = None
            if self.reach(target):
                self.reveal(target)
        if not self.ended:
            self.note_what_went()

    def note_what_went(self):
        lost = [deed for layer in self.known for deed in self.undone(layer)]
        self.went += [f"{self.place.typed}: {told(deed)}" for deed in dict.fromkeys(lost)]

    def perform(self, deed, thing, screen):
        """Does it, and notes what is wrong; the screen after it, None when something is known to have changed."""
        started = time.monotonic()
        self.counts[deed.action] += 1
        print(f"{self.place.typed}: {' > '.join(screen.layer())}: {told(deed)}", end="", flush=True)
        self.trail.append(told(deed))
        self.is_spoilt |= deed.action != "SetFocus" and deed.words.startswith(SPOILING)
        try:
            fault = self.fault_of(deed, thing, screen)
        except AssertionError as reason:
            fault = str(reason)
        print(f" ({time.monotonic() - started:.1f} s)" + (f" FAULT: {fault}" if fault else ""), flush=True)
        if fault:
            self.faults.append(f"{self.place.typed}: {' > '.join(screen.layer())}: {told(deed)}: {fault}")
        if deed.action == "SetFocus":
            return None
        if not self.window.program.is_alive():
            self.ended = True
            return None
        self.close_foreign_windows(deed)
        after = settled(self.window, self.aside)
        if after.layer() != screen.layer() and after.layer() not in self.known:
            self.openers[after.layer()] = (screen.layer(), deed)
        return after

    # Whether something came of it.

    def fault_of(self, deed, thing, screen):
        if deed.action == "SetFocus":
            thing.do(deed.action)
            return None if soon(lambda: has_focus(thing)) else "does not take the keyboard"
        if deed.action == "Type":
            return self.fault_of_typing(thing)
        if deed.action == "Set":
            return self.fault_of_value(thing, screen)
        if deed.role == "check box": # and back: what is off takes other things with it
            thing.do(deed.action)
            turned = soon(lambda: has_turned(thing)) and (thing.do(deed.action), soon(lambda: not has_turned(thing)))[1]
            return None if turned else "does not turn there and back"
        thing.do(deed.action)
        if thing.name == "Quit Nandu" and deed.role == "list item":
            return None if self.window.program.wait() == 0 else "does not end well"
        if thing.name.startswith("Copy") and screen.title != WAY_IN: # which has no palette to paste into
            return self.fault_of_clipboard()
        if thing.name == "Open in the browser":
            return None if soon(self.session.opened) else "nothing is opened"
        reacted = self.has_reacted(thing, screen, FIRST_S)
        if not reacted and has_focus(thing) is False: # what leads the keyboard to where it is already: from elsewhere
            thing.do("SetFocus")
            soon(lambda: has_focus(thing), FIRST_S)
            screen = Screen(self.window)
            thing.do(deed.action)
            reacted = self.has_reacted(thing, screen)
        if not self.window.program.is_alive():
            return f"the program ended: {self.window.program.said()}"
        leads_here = thing.name.startswith(screen.title.removesuffix(" – Nandu")) # the profile of whose page it is
        return None if reacted or leads_here else "nothing comes of it"

    def has_reacted(self, thing, before, seconds=REACTION_S):
        return soon(lambda: not self.window.program.is_alive() or Screen(self.window).differs(before, self.aside, thing), seconds)

    def fault_of_typing(self, field):
        words = next((words for name, words in TYPED.items() if field.name.startswith(name)), "heron")
        field.do("SetFocus")
        if not soon(lambda: has_focus(field)):
            return "does not take the keyboard"
        before = Screen(self.window)
        self.session.type(words)
        if soon(lambda: words in (field.text() or "") or not field.text() and Screen(self.window).differs(before, self.aside)): # a secret is not told
            return None
        return f"holds {field.text()!r} after {words!r} was typed"

    def fault_of_value(self, slider, screen):
        before, most = slider.value(), slider.most()
        wanted = slider.least() if before == most else most
        slider.set_value(wanted)
        if not soon(lambda: slider.value() == wanted):
            return f"stays at {slider.value()} when set to {wanted}"
        said = soon(lambda: Screen(self.window).differs(screen, self.aside, slider))
        slider.set_value(before)
        return None if said else f"moves from {before} to {wanted}, and nothing else changes"

    def fault_of_clipboard(self):
        self.window.close_sheets()
        self.window.open_palette()
        field = self.window.reader.focused()
        self.session.press("ctrl+v")
        pasted = soon(lambda: field.text())
        self.session.press("ctrl+a")
        self.mark_clipboard()
        return None if pasted and pasted != MARK else f"the clipboard holds {pasted!r}"

    def mark_clipboard(self):
        """With the palette, which is open: what is found there later was put there."""
        self.session.press(MARK, "ctrl+a", "ctrl+x", "Escape")
        wait_for("the palette closes", lambda: not self.window.find("dialog", PALETTE))

    # Ways.

    def open(self):
        if self.window.title() == WAY_IN:
            self.leave_way_in()
        if self.ended:
            return
        if self.place.title != PALETTE:
            self.window.open(self.place)
        else:
            self.window.close_sheets()
            self.window.open_palette()

    def is_here(self, screen):
        if self.place.sheet:
            return bool(screen.sheet) or screen.title == WAY_IN
        return screen.title.startswith(self.place.title) or screen.title == WAY_IN

    def come_back(self):
        """From wherever a deed led to."""
        if self.window.title() == WAY_IN:
            self.leave_way_in()
        if not self.place.sheet and not self.ended and not self.window.sheet():
            self.session.press("alt+Left")
            self.window.wait_a_little(lambda: self.window.title().startswith(self.place.title))
        if not self.ended and (self.place.sheet or not self.is_here(settled(self.window, self.aside)) or self.window.sheet()):
            self.open_or_tell()

    def open_or_tell(self):
        try:
            self.open()
        except AssertionError as reason:
            focused = [str(thing) for thing in self.window.things() if "focused" in thing.states or thing.depth == 2 and thing.role in SHEETS]
            self.fault(f"after {self.trail[-3:]} the way to it is closed: {reason}; the keyboard is on {focused}")
            self.ended = True

    def fault(self, words):
        self.faults.append(f"{self.place.typed}: {words}")
        print("FAULT:", words, flush=True)

    def leave_way_in(self):
        for _ in range(5):
            self.session.press("Escape")
            if self.window.wait_a_little(lambda: self.window.title() != WAY_IN):
                return
        self.ended = True # no account is in use

    def reach(self, layer):
        if layer == Screen(self.window).layer():
            return True
        if layer == self.home or layer not in self.openers:
            self.come_back()
            missing = [tab for tab in self.home[1:] if tab not in Screen(self.window).layer()] if not self.place.sheet else []
            for tab in missing:
                self.do(Deed("page tab", "", tab, "Press"))
            return settled(self.window, self.aside).layer() == layer
        before, deed = self.openers[layer]
        return self.reach(before) and self.do(deed) and settled(self.window, self.aside).layer() == layer

    def reveal(self, layer):
        """What was seen on it only after something else was done."""
        for deed in self.undone(layer):
            before = self.reveals.get((layer, deed))
            if before and deed not in Screen(self.window).deeds() and self.do(before):
                settled(self.window, self.aside)
                return

    def do(self, deed):
        """Once more, on the way to something else."""
        thing = Screen(self.window).deeds().get(deed)
        print(f"{self.place.typed}: again: {told(deed)}" + ("" if thing else " has gone"), flush=True)
        self.trail.append(told(deed))
        if not thing:
            return False
        if deed.action == "Type":
            return self.fault_of_typing(thing) is None
        return thing.do(deed.action) is not None

    def close_foreign_windows(self, deed):
        """A dialog of the desktop has a window of its own."""
        if len(self.session.windows()) < 2:
            return
        self.session.press("Escape")
        try:
            wait_for("one window", lambda: len(self.session.windows()) == 1, REACTION_S)
        except AssertionError:
            self.fault(f"the window that {told(deed)} opens does not close")
            self.ended = True
