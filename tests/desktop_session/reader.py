# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The program as a screen reader has it: what is on screen as a tree of roles, names and states, read and used over AT-SPI's bus.

It speaks the protocol itself, many questions at once: a page has some hundred things, and on a busy machine each answer that is
waited for alone takes milliseconds."""

from session import PATIENCE, Gio, GLib, wait_for

ACCESSIBLE = "org.a11y.atspi.Accessible"
ACTION = "org.a11y.atspi.Action"
COMPONENT = "org.a11y.atspi.Component"
TEXT = "org.a11y.atspi.Text"
EDITABLE = "org.a11y.atspi.EditableText"
VALUE = "org.a11y.atspi.Value"
REGISTRY = "org.a11y.atspi.Registry"
PROPERTIES = "org.freedesktop.DBus.Properties"
NOBODY = "/org/a11y/atspi/null"
DEPTH_MAX = 80

# Numbers of AT-SPI's state bits.
STATES = {1: "active", 4: "checked", 5: "collapsed", 7: "editable", 8: "enabled", 9: "expandable", 10: "expanded", 11: "focusable", 12: "focused",
    16: "modal", 20: "pressed", 23: "selected", 24: "sensitive", 25: "showing", 30: "visible", 41: "checkable", 43: "read-only"}


class Thing:
    """One thing on screen, as it was when it was read; what is asked of it is asked of the program anew."""

    def __init__(self, reader, owner, path, parent=None):
        self.reader, self.owner, self.path, self.parent = reader, owner, path, parent
        self.depth = parent.depth + 1 if parent else 0
        self.role, self.name, self.states, self.children = "", "", frozenset(), []

    def __str__(self):
        return f"{self.role} {self.name[:60]!r}"

    def ask(self, interface, method, signature="()", *arguments):
        return self.reader.ask_all([(self, interface, method, GLib.Variant(signature, arguments))])[0]

    def property(self, interface, name):
        answer = self.ask(PROPERTIES, "Get", "(ss)", interface, name)
        return answer and answer[0]

    def refreshed(self):
        """The same thing, read anew; None when it is gone."""
        again = Thing(self.reader, self.owner, self.path, self.parent)
        return again if again.reader.read([again]) else None

    def place(self):
        answer = self.ask(COMPONENT, "GetExtents", "(u)", 1)
        return answer and answer[0]

    def actions(self):
        answer = self.ask(ACTION, "GetActions")
        return [name for name, _, _ in answer[0]] if answer else []

    def do(self, name):
        """Invokes the action; None where the program refused or the thing is gone."""
        return self.ask(ACTION, "DoAction", "(i)", self.actions().index(name))

    def press(self):
        assert "Press" in self.actions(), f"{self} cannot be pressed, only {self.actions()}"
        return self.do("Press")

    def value(self):
        return self.property(VALUE, "CurrentValue")

    def least(self):
        return self.property(VALUE, "MinimumValue")

    def most(self):
        return self.property(VALUE, "MaximumValue")

    def set_value(self, value):
        return self.ask(PROPERTIES, "Set", "(ssv)", VALUE, "CurrentValue", GLib.Variant("d", value))

    def text(self):
        answer = self.ask(TEXT, "GetText", "(ii)", 0, -1)
        return answer and answer[0]

    def write(self, text):
        return self.ask(EDITABLE, "SetTextContents", "(s)", text)


class Reader:
    def __init__(self, session):
        call = session.bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus", "GetAddress", None, None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        self.bus = Gio.DBusConnection.new_for_address_sync(call.unpack()[0], flags, None, None)
        self.desktop = Thing(self, REGISTRY, "/org/a11y/atspi/accessible/root")
        self.trail = []  # the owner and path of what had the keyboard, the newest last
        self.bus.signal_subscribe(None, "org.a11y.atspi.Event.Object", "StateChanged", None, None, Gio.DBusSignalFlags.NONE, self._on_state)
        self.bus.call_sync(REGISTRY, "/org/a11y/atspi/registry", REGISTRY, "RegisterEvent", GLib.Variant("(sass)", ("object:state-changed:focused", [], "")),
            None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)

    def _on_state(self, _bus, sender, path, _interface, _signal, arguments):
        what, isOn = arguments.unpack()[:2]
        if what == "focused" and isOn:
            self.trail.append((sender, path))

    def ask_all(self, questions):
        """The answers to (thing, interface, method, arguments), unpacked, in their order; None for what was refused."""
        answers = [None] * len(questions)
        waiting = set(range(len(questions)))

        def take(bus, result, number):
            waiting.discard(number)
            try:
                answers[number] = bus.call_finish(result).unpack()
            except GLib.Error:
                pass # it went meanwhile, or has no such interface

        for number, (thing, interface, method, arguments) in enumerate(questions):
            self.bus.call(thing.owner, thing.path, interface, method, arguments, None, Gio.DBusCallFlags.NO_AUTO_START, PATIENCE * 1000, None, take, number)
        context = GLib.MainContext.default()
        while waiting:
            context.iteration(True)
        return answers

    def read(self, things):
        """Fills in what the program says of them; those that are still there."""
        questions = []
        for thing in things:
            questions += [(thing, ACCESSIBLE, "GetRoleName", None), (thing, PROPERTIES, "Get", GLib.Variant("(ss)", (ACCESSIBLE, "Name"))),
                (thing, ACCESSIBLE, "GetState", None), (thing, ACCESSIBLE, "GetChildren", None)]
        answers = self.ask_all(questions)
        there = []
        for i, thing in enumerate(things):
            role, name, states, children = answers[4 * i:4 * i + 4]
            if None in (role, name, states, children):
                continue
            thing.role, thing.name = role[0], (name[0] or "").strip()
            bits = states[0][0] | states[0][1] << 32
            thing.states = frozenset(word for bit, word in STATES.items() if bits >> bit & 1)
            thing.children = [Thing(self, owner, path, thing) for owner, path in children[0] if path != NOBODY]
            there.append(thing)
        return there

    def application(self, program):
        """The root of what the program shows, once it has a window."""

        def look():
            self.read([self.desktop])
            for child in self.read(self.desktop.children):
                pid = self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "GetConnectionUnixProcessID",
                    GLib.Variant("(s)", (child.owner,)), None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None).unpack()[0]
                if pid == program.process.pid and child.children:
                    return child
            return None

        return wait_for(lambda: f"the program on the bus of readers; it said {program.said()!r}", look)

    def walk(self, top):
        """Everything at and below `top` that is on screen, in reading order."""
        level = self.read([Thing(self, top.owner, top.path)])
        root = level[0] if level else None
        while level and level[0].depth < DEPTH_MAX:
            children = [child for thing in level for child in thing.children]
            there = [child for child in self.read(children) if child.depth == 1 or "visible" in child.states]
            kept = set(map(id, there))
            for thing in level:
                thing.children = [child for child in thing.children if id(child) in kept]
            level = there
        return list(in_order(root)) if root else []

    def find(self, top, role, name):
        """The first thing of that role whose name begins so."""
        return next((thing for thing in self.walk(top) if thing.role == role and thing.name.startswith(name)), None)

    def focused(self):
        """What has the keyboard, as the program told last."""
        there = self.read([Thing(self, *self.trail[-1])]) if self.trail else None
        return there[0] if there else None

    def wait_for_focus(self, name):
        def look():
            thing = self.focused()
            return thing if thing and thing.name.startswith(name) else None

        return wait_for(lambda: f"the focus on {name!r}, not {self.focused()}", look)

    def wait_for(self, top, role, name):
        return wait_for(f"{role} {name!r}", lambda: self.find(top, role, name))


def in_order(thing):
    yield thing
    for child in thing.children:
        yield from in_order(child)
