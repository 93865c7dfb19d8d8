#!/usr/bin/env python3
# SPDX-FileCopyrightText: Nandu contributors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The rules of docs/architecture.md that a compiler does not check: who includes whom, how long a file may be, words that
are banned, and that every path the document names exists. Prints each fault as file:line and exits 1 if there are any."""

import pathlib
import re
import sys

BELOW_NET = {"base", "crypto", "nostr"}
MAY_SEE = {
    "base": set(),
    "crypto": {"base"},
    "nostr": {"base", "crypto"},
    "store": BELOW_NET,
    "ingest": BELOW_NET,
    "api": {"base"},
    "net": BELOW_NET | {"store", "ingest", "api"},
    "accounts": BELOW_NET | {"store", "ingest", "api"},
    "sync": BELOW_NET | {"store", "ingest", "api", "net", "accounts"},
    "wallet": BELOW_NET | {"store", "ingest", "api", "net", "accounts"},
    "localrelay": BELOW_NET | {"store", "ingest", "api", "net", "accounts"},
    "client": BELOW_NET | {"store", "ingest", "api", "net", "accounts", "sync", "wallet", "localrelay"},
}
WITHOUT_QT = {"base", "crypto", "nostr", "store", "ingest"}
LINES_MAX = 400
NAMES_BANNED = re.compile(r"(^|_)(utils?|common|manager|helpers?|misc)(_|\.|$)", re.I)
WORDS_BANNED = [
    (re.compile(r"\bprocessEvents\s*\("), "processEvents: no nested event loop"),
    (re.compile(r"\bQEventLoop\b"), "QEventLoop: no nested event loop"),
    (re.compile(r"\binstance\(\)"), "instance(): services are passed, not found"),
    (re.compile(r"invokeMethod\([^)]*\[&"), "[&] in invokeMethod: lambdas that cross threads capture by value"),
    (re.compile(r"\b(TODO|FIXME|XXX)\b"), "unfinished work in the source"),
    (re.compile(r"Qt\.createQmlObject|\beval\("), "QML from text"),
    (re.compile(r"\bRichText\b|\bAutoText\b|\bMarkdownText\b"), "text from outside is plain (security.md, rule 4)"),
]
# A key signs for nobody but these: what the user published, an upload they chose, who they are to a relay that they
# agreed to (NIP-42), the messages to their signer, the command line
# (security.md, K12).
SIGNING = re.compile(r"->sign\(|\bsignEvent\(")
MAY_SIGN = {
    "engine/nostr/event_builder.h", "engine/nostr/event_builder.cpp", "engine/accounts/local_signer.cpp", "engine/accounts/remote_session.cpp",
    "engine/sync/publisher.cpp", "engine/client/media_service_impl.cpp", "engine/client/worker_benchmark.cpp",
    "engine/client/client.cpp", "app/cli/publish_command.cpp",
}
INSTANCE_ALLOWED = re.compile(r"QCoreApplication::instance\(\)|QGuiApplication::instance\(\)|QNetworkInformation::instance\(\)")
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]')
TEXT_ITEM = re.compile(r"^\s*(?:[\w.]+:\s*)?(Text|Label|TextEdit|TextArea|T\.Label|T\.TextArea)\s*\{")


def room_of(path):
    parts = path.parts
    return parts[1] if parts[0] == "engine" and len(parts) > 2 else parts[0]


def check_include(path, number, quoted, target):
    room = room_of(path)
    if quoted and "/" not in target:
        yield f"{path}:{number}: include \"{target}\" by its path from the root"
    if room in WITHOUT_QT and not quoted and re.match(r"Q[A-Z]", target):
        yield f"{path}:{number}: {room} is plain C++, no Qt"
    if path.parts[0] == "engine" and re.match(r"(QtGui|QtQml|QtQuick|QGui|QQml|QQuick|QWidget|QImage|QPixmap)", target):
        yield f"{path}:{number}: engine has no Gui, Qml, Quick or Widgets"
    if target.startswith(("app/", "tests/")) and path.parts[0] != target.split("/")[0]:
        yield f"{path}:{number}: {path.parts[0]} may not see {target}"
    if target.startswith("models/") and path.parts[0] not in ("models", "app"):
        yield f"{path}:{number}: {room} may not see models"
    if not target.startswith("engine/"):
        return
    other = target.split("/")[1]
    if path.parts[0] == "models" and other not in ("api", "base"):
        yield f"{path}:{number}: models may see engine/api and engine/base, not {other}"
    if path.parts[0] == "engine" and other != room and other not in MAY_SEE.get(room, set()):
        yield f"{path}:{number}: {room} may not see {other}"


def check_source(path, lines):
    if len(lines) > LINES_MAX:
        yield f"{path}:{len(lines)}: longer than {LINES_MAX} lines"
    if NAMES_BANNED.search(path.name):
        yield f"{path}:1: a name that says nothing"
    for number, line in enumerate(lines, 1):
        if include := INCLUDE.match(line):
            yield from check_include(path, number, include[1] == '"', include[2])
        if SIGNING.search(line) and path.as_posix() not in MAY_SIGN:
            yield f"{path}:{number}: signs, and is not among those that may (security.md, K12)"
        for pattern, why in WORDS_BANNED:
            if pattern.search(line) and not INSTANCE_ALLOWED.search(line):
                yield f"{path}:{number}: {why}"


def check_qml(path, lines):
    """Every text item says its format (security.md Q1): AutoText would fetch pictures that a stranger names."""
    yield from check_source(path, lines)
    imports_foreign_label = any(re.match(r"import QtQuick\.Controls(\s|$)", line) for line in lines)
    for number, line in enumerate(lines, 1):
        item = TEXT_ITEM.match(line)
        if not item:
            continue
        # Our own Label and TextArea (ui/controls) say PlainText themselves, and are checked where they do.
        if item.group(1) in ("Label", "TextArea") and not imports_foreign_label:
            continue
        depth, body = 0, []
        for later in lines[number - 1:]:
            depth += later.count("{") - later.count("}")
            body.append(later)
            if depth <= 0:
                break
        if not any("textFormat" in later for later in body):
            yield f"{path}:{number}: a text item without textFormat"


def check_document(root):
    document = root / "docs/architecture.md"
    if not document.exists():
        return
    for number, line in enumerate(document.read_text().splitlines(), 1):
        for name in re.findall(r"`([\w./-]+/[\w./-]*)`", line):
            if name.split("/")[0] in ("app", "ui", "models", "engine", "tests", "docs", "packaging", "resources", "translations"):
                if not list(root.glob(name.rstrip("/") + "*")):
                    yield f"docs/architecture.md:{number}: {name} does not exist"


def faults(root):
    for folder in ("engine", "models", "app", "ui", "tests"):
        for path in sorted((root / folder).rglob("*")):
            if "node_modules" in path.parts or path.suffix not in (".h", ".cpp", ".qml"):
                continue
            relative = path.relative_to(root)
            lines = path.read_text(encoding="utf-8").splitlines()
            if folder == "tests":
                if len(lines) > LINES_MAX * 2:
                    yield f"{relative}:{len(lines)}: longer than {LINES_MAX * 2} lines"
            else:
                yield from (check_qml if path.suffix == ".qml" else check_source)(relative, lines)
    yield from check_document(root)


if __name__ == "__main__":
    found = list(faults(pathlib.Path(sys.argv[1])))
    print("\n".join(found) or "every rule holds")
    sys.exit(1 if found else 0)
