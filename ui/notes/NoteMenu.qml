// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else can be done with a note. One menu serves a whole list.
import QtQuick
import Nandu.Models

Menu {
    id: root

    property noteContent note
    property bool mine: false

    signal deleteRequested(noteId: string)
    signal traceRequested(noteId: string)

    function openFor(opener: Item, note: noteContent, mine: bool): void {
        root.note = note
        root.mine = mine
        root.popup(opener, opener.width - root.implicitWidth, opener.height)
    }

    MenuItem {
        text: qsTr("Copy link")
        iconName: "link"
        onTriggered: Session.copyText("nostr:" + root.note.nevent)
    }
    MenuItem {
        text: qsTr("Copy text")
        iconName: "copy"
        onTriggered: Session.copyText(root.note.plain)
    }
    MenuItem {
        text: qsTr("Copy raw id")
        iconName: "hash"
        onTriggered: Session.copyText(root.note.noteId)
    }
    MenuItem {
        text: qsTr("Trace…")
        iconName: "stats"
        onTriggered: root.traceRequested(root.note.noteId)
    }
    MenuLine {
        visible: root.mine
        height: visible ? implicitHeight : 0
    }
    MenuItem {
        text: qsTr("Delete…")
        iconName: "trash"
        dangerous: true
        visible: root.mine
        height: visible ? implicitHeight : 0
        onTriggered: root.deleteRequested(root.note.noteId)
    }
}
