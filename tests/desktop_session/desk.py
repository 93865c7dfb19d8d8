# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop has on its session bus: somebody who shows notifications, and a tray. Both record what comes over the bus."""

import collections

from session import PATIENCE, Gio, GLib, wait_for

NOTIFICATIONS = """<node><interface name="org.freedesktop.Notifications">
  <method name="GetCapabilities"><arg type="as" direction="out"/></method>
  <method name="GetServerInformation"><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/><arg type="s" direction="out"/></method>
  <method name="Notify">
    <arg type="s" direction="in"/><arg type="u" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/><arg type="s" direction="in"/>
    <arg type="as" direction="in"/><arg type="a{sv}" direction="in"/><arg type="i" direction="in"/><arg type="u" direction="out"/></method>
  <method name="CloseNotification"><arg type="u" direction="in"/></method>
  <signal name="ActionInvoked"><arg type="u"/><arg type="s"/></signal>
  <signal name="NotificationClosed"><arg type="u"/><arg type="u"/></signal>
</interface></node>"""
TRAY = """<node><interface name="org.kde.StatusNotifierWatcher">
  <method name="RegisterStatusNotifierItem"><arg type="s" direction="in"/></method>
  <method name="RegisterStatusNotifierHost"><arg type="s" direction="in"/></method>
  <property name="RegisteredStatusNotifierItems" type="as" access="read"/>
  <property name="IsStatusNotifierHostRegistered" type="b" access="read"/>
  <property name="ProtocolVersion" type="i" access="read"/>
</interface></node>"""
ITEM = "org.kde.StatusNotifierItem"
MENU = "com.canonical.dbusmenu"

Shown = collections.namedtuple("Shown", "program replaces icon summary body actions hints expires id")


class Service:
    """A name on the bus with one object; a method of the interface is one of the same name here, its answer a tuple."""

    def __init__(self, session, name, path, interface):
        self.name, self.path, self.bus = name, path, session.connect()
        info = Gio.DBusNodeInfo.new_for_xml(interface).interfaces[0]
        self.bus.register_object(path, info, self._on_call, self._on_get, None)
        answer = self.bus.call_sync("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus", "RequestName",
            GLib.Variant("(su)", (name, 4)), None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)
        assert answer.unpack() == (1,), f"somebody else is {name}"
        self.answers = {method.name: "(" + "".join(arg.signature for arg in method.out_args) + ")" for method in info.methods}

    def _on_call(self, _bus, sender, _path, _interface, method, arguments, invocation):
        answer = getattr(self, method)(sender, *arguments.unpack())
        invocation.return_value(GLib.Variant(self.answers[method], answer or ()))

    def _on_get(self, _bus, _sender, _path, _interface, name):
        return getattr(self, name)()

    def emit(self, signal, signature, *values):
        self.bus.emit_signal(None, self.path, self.name, signal, GLib.Variant(signature, values))

    def leave(self):
        self.bus.close_sync(None)


class Notifications(Service):
    def __init__(self, session):
        self.shown, self.closed = [], []
        super().__init__(session, "org.freedesktop.Notifications", "/org/freedesktop/Notifications", NOTIFICATIONS)

    def GetCapabilities(self, _sender):
        return (["body", "body-markup", "actions"],)

    def GetServerInformation(self, _sender):
        return ("recorder", "Nandu", "1", "1.2")

    def Notify(self, _sender, *what):
        self.shown.append(Shown(*what, what[1] or len(self.shown) + 1))
        return (self.shown[-1].id,)

    def CloseNotification(self, _sender, number):
        self.closed.append(number)
        self.emit("NotificationClosed", "(uu)", number, 3)

    def choose(self, shown, action="default"):
        """The person clicks on it."""
        self.emit("ActionInvoked", "(us)", shown.id, action)
        self.emit("NotificationClosed", "(uu)", shown.id, 2)


class Tray(Service):
    def __init__(self, session):
        self.items = []  # who came, by their names on the bus
        self.signals = []
        super().__init__(session, "org.kde.StatusNotifierWatcher", "/StatusNotifierWatcher", TRAY)
        self.bus.signal_subscribe(None, ITEM, None, None, None, Gio.DBusSignalFlags.NONE, lambda *what: self.signals.append(what[4]))

    def RegisterStatusNotifierItem(self, sender, item):
        self.items.append(item if item.startswith(":") else sender)

    def RegisterStatusNotifierHost(self, _sender, _host):
        pass

    def RegisteredStatusNotifierItems(self):
        return GLib.Variant("as", self.items)

    def IsStatusNotifierHostRegistered(self):
        return GLib.Variant("b", True)

    def ProtocolVersion(self):
        return GLib.Variant("i", 0)

    # What the desktop asks of the newest item. A call may not wait within this process: the answer comes over the main loop.

    def _call(self, path, interface, method, signature, *arguments):
        box = []
        self.bus.call(self.items[-1], path, interface, method, GLib.Variant(signature, arguments), None, Gio.DBusCallFlags.NO_AUTO_START,
            PATIENCE * 1000, None, lambda bus, result: box.append(bus.call_finish(result)))
        wait_for(f"the item answers {method}", lambda: box)
        return box[0].unpack()

    def property(self, name):
        return self._call("/StatusNotifierItem", "org.freedesktop.DBus.Properties", "Get", "(ss)", ITEM, name)[0]

    def activate(self):
        """A click on the icon."""
        self._call("/StatusNotifierItem", ITEM, "Activate", "(ii)", 1, 1)

    def menu(self):
        """Number and words of each line; a separator has no words."""
        _revision, (_root, _properties, children) = self._call(self.property("Menu"), MENU, "GetLayout", "(iias)", 0, -1, [])
        return [(number, properties.get("label", "")) for number, properties, _ in children]

    def choose(self, words):
        """A click on a line of the menu."""
        number = next(number for number, label in self.menu() if label == words)
        self._call(self.property("Menu"), MENU, "Event", "(isvu)", number, "clicked", GLib.Variant("i", 0), 0)
