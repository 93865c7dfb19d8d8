# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""A desktop of the test's own: a display, a window manager, a session bus, and the program on it, all stopped at the end."""

import os
import pathlib
import shutil
import signal
import subprocess
import sys
import tempfile
import time

SKIPPED = 77  # what CTest calls a skipped test
TOOLS = ("Xvfb", "openbox", "dbus-daemon", "xdotool")
PATIENCE = 40  # seconds: for a machine with much else to do

missing = [tool for tool in TOOLS if shutil.which(tool) is None]
try:
    import gi

    gi.require_version("Atspi", "2.0")
    from gi.repository import Gio, GLib
except (ImportError, ValueError) as reason:
    missing.append(f"python3-gi with gir1.2-atspi-2.0 ({reason})")
if not pathlib.Path("/usr/libexec/at-spi-bus-launcher").exists():
    missing.append("at-spi2-core")
if missing:
    print("SKIPPED: there is no " + ", no ".join(missing))
    sys.exit(SKIPPED)


def wait_for(what, condition, seconds=PATIENCE):
    """The first answer of `condition` that is true. What comes over a bus meanwhile is taken."""
    until = time.monotonic() + seconds
    context = GLib.MainContext.default()
    while True:
        answer = condition()
        if answer:
            return answer
        if time.monotonic() > until:
            raise AssertionError(f"Waited {seconds} s in vain: {what() if callable(what) else what}")
        tick = GLib.timeout_source_new(20)
        tick.attach(context)
        tick.set_callback(lambda *_: GLib.SOURCE_REMOVE)
        context.iteration(True)
        tick.destroy()


class Session:
    """with Session() as session: the buses and the display live as long as the block."""

    def __init__(self, width=1400, height=1000):
        self.size = width, height

    def __enter__(self):
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="nandu-session-"))
        self.children = []
        self.programs = []
        try:
            self._start()
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        for program in self.programs:
            program.kill()
        for child in reversed(self.children):
            child.terminate()
        for child in self.children:
            child.wait()
        shutil.rmtree(self.folder, ignore_errors=True)

    def _start(self):
        for name in ("home", "run", "config", "data", "cache", "bin"):
            (self.folder / name).mkdir(mode=0o700)
        opener = self.folder / "bin" / "xdg-open" # nothing is opened outside; what would be is noted
        opener.write_text(f'#!/bin/sh\nprintf "%s\\n" "$1" >> {self.folder}/opened\n')
        opener.chmod(0o700)
        self.environment = {
            "PATH": f"{self.folder}/bin:{os.environ['PATH']}", "LC_ALL": "C.UTF-8", "HOME": str(self.folder / "home"), "XDG_RUNTIME_DIR": str(self.folder / "run"),
            "XDG_CONFIG_HOME": str(self.folder / "config"), "XDG_DATA_HOME": str(self.folder / "data"), "XDG_CACHE_HOME": str(self.folder / "cache"),
            "XDG_CURRENT_DESKTOP": "Nandu-Test", "QT_QUICK_BACKEND": "software", "QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1"}
        number = self._ask_child(lambda end: ["Xvfb", "-displayfd", str(end), "-screen", "0", f"{self.size[0]}x{self.size[1]}x24", "-nolisten", "tcp", "-noreset", "-r"])
        self.environment["DISPLAY"] = f":{number}"
        self.environment["DBUS_SESSION_BUS_ADDRESS"] = self._ask_child(
            lambda end: ["dbus-daemon", "--session", "--nofork", "--nopidfile", f"--print-address={end}"])
        self.bus = self.connect()
        self._say_that_a_reader_listens()
        self._child(["openbox", "--sm-disable", "--startup", f"touch {self.folder}/managed"])
        wait_for("a window manager", (self.folder / "managed").exists)

    def _child(self, command, **more):
        with open(self.folder / f"{command[0]}.log", "wb") as log:
            child = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log, **more)
        self.children.append(child)
        return child

    def _ask_child(self, command_for):
        """Starts what writes its address to a descriptor once it answers; the address."""
        ours, theirs = os.pipe()
        self._child(command_for(theirs), pass_fds=(theirs,))
        os.close(theirs)
        with os.fdopen(ours) as answer:
            address = answer.readline().strip()
        if not address:
            raise RuntimeError(f"{command_for(0)[0]} did not start")
        return address

    def _say_that_a_reader_listens(self):
        # As a screen reader does at its start: programs show their insides only then.
        self.bus.call_sync("org.a11y.Bus", "/org/a11y/bus", "org.freedesktop.DBus.Properties", "Set",
            GLib.Variant("(ssv)", ("org.a11y.Status", "IsEnabled", GLib.Variant("b", True))), None, Gio.DBusCallFlags.NONE, PATIENCE * 1000, None)

    def connect(self):
        flags = Gio.DBusConnectionFlags.AUTHENTICATION_CLIENT | Gio.DBusConnectionFlags.MESSAGE_BUS_CONNECTION
        return Gio.DBusConnection.new_for_address_sync(self.environment["DBUS_SESSION_BUS_ADDRESS"], flags, None, None)

    def run(self, *command):
        """What a short command prints; empty when it fails."""
        return subprocess.run(command, env=self.environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout.strip()

    def start(self, *options):
        program = Program(self, [os.environ["NANDU"], *options])
        self.programs.append(program)
        return program

    def start_demo(self, *options, rate=0, place="place"):
        """The made-up network; nothing happens in it by itself unless `rate` says how much."""
        (self.folder / place).mkdir(exist_ok=True)
        return self.start("--demo", f"--demo-rate={rate}", f"--data={self.folder / place}", *options)

    def forget(self, place="place"):
        """What the program stored there."""
        shutil.rmtree(self.folder / place, ignore_errors=True)

    def opened(self):
        """The addresses that were given to the desktop."""
        noted = self.folder / "opened"
        return noted.read_text().splitlines() if noted.exists() else []

    def stored(self, command, *arguments):
        """What nandu-cli says of the program's store."""
        return self.run(os.environ["NANDU_CLI"], command, "--db", str(self.folder / "place" / "events.db"), *arguments)

    # The keyboard and the windows, as the display has them.

    def press(self, *keys):
        self.run("xdotool", "key", "--clearmodifiers", *keys)

    def type(self, text):
        self.run("xdotool", "type", "--delay", "5", text)

    def windows(self):
        return [int(number) for number in self.run("xdotool", "search", "--onlyvisible", "--class", "nandu").split()]

    def fill_screen(self):
        """The program's window as large as the display."""
        [window] = self.windows()
        self.run("xdotool", "windowmove", "--sync", str(window), "0", "0")
        self.run("xdotool", "windowsize", "--sync", str(window), str(self.size[0]), str(self.size[1] - 40))

    def title(self):
        """Of the window that has the keyboard."""
        return self.run("xdotool", "getactivewindow", "getwindowname")

    def wait_for_title(self, words):
        wait_for(lambda: f"a window called {words!r}, not {self.title()!r}", lambda: words in self.title())


class Program:
    """One run of the program."""

    def __init__(self, session, command):
        self.log = session.folder / f"program-{len(session.programs)}.log"
        with open(self.log, "wb") as log:
            self.process = subprocess.Popen(command, env=session.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    def is_alive(self):
        return self.process.poll() is None

    def wait(self):
        """Its exit code, once it ends by itself."""
        return self.process.wait(PATIENCE)

    def stop(self):
        """As the end of a login session: what it said on its way, which must be nothing."""
        self.process.send_signal(signal.SIGTERM)
        code = self.process.wait(PATIENCE)
        if code != 0:
            raise AssertionError(f"ended with {code}: {self.said()}")
        return self.said()

    def kill(self):
        if self.is_alive():
            self.process.kill()
            self.process.wait()

    def said(self):
        return self.log.read_text(errors="replace")
