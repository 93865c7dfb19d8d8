// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else can be done with a note. One menu serves a whole list.
import QtQuick
import Nandu.Models

Menu {
    id: root

    property noteContent note
    property profileRow author
    property bool mine: false
    property bool isBookmarked: false
    property bool isMuted: false
    readonly property bool canMute: Session.canSign && !root.mine

    signal quoteRequested
    signal deleteRequested(noteId: string)
    signal traceRequested(noteId: string)

    function openFor(opener: Item, note: noteContent, author: profileRow, mine: bool): void {
        root.note = note
        root.author = author
        root.mine = mine
        root.isBookmarked = Session.marks.isBookmarked(note.noteId)
        root.isMuted = Session.marks.isMuted(author.key)
        root.popup(opener, Theme.mirrored ? 0 : opener.width - root.implicitWidth, opener.height)
    }

    component Some: MenuItem {
        height: visible ? implicitHeight : 0
    }
    component Line: MenuLine {
        height: visible ? implicitHeight : 0
    }

    Some {
        //: Menu of a note: write a note about this one
        text: qsTr("Quote…")
        iconName: "quote"
        visible: Session.canSign
        onTriggered: root.quoteRequested()
    }
    Some {
        //: Menu of a note: no longer keep it among the bookmarks
        text: root.isBookmarked ? qsTr("Remove bookmark")
            //: Menu of a note, a verb: keep it among the bookmarks
            : qsTr("Bookmark")
        iconName: "bookmark"
        visible: Session.canSign
        onTriggered: Session.marks.setBookmarked(root.note.noteId, !root.isBookmarked)
    }
    Line {
        visible: Session.canSign
    }
    MenuItem {
        //: Menu of a note: puts its nostr: address into the clipboard
        text: qsTr("Copy link")
        iconName: "link"
        onTriggered: Session.copyText("nostr:" + root.note.nevent)
    }
    MenuItem {
        //: Menu of a note: puts its words into the clipboard
        text: qsTr("Copy text")
        iconName: "copy"
        onTriggered: Session.copyText(root.note.plain)
    }
    MenuItem {
        //: Menu of a note: puts its id (hexadecimal digits) into the clipboard
        text: qsTr("Copy raw id")
        iconName: "hash"
        onTriggered: Session.copyText(root.note.noteId)
    }
    MenuItem {
        //: Menu of a note: shows the way it took from the relay to the screen
        text: qsTr("Trace…")
        iconName: "stats"
        onTriggered: root.traceRequested(root.note.noteId)
    }
    Line {
        visible: root.canMute || root.mine
    }
    Some {
        objectName: "mute"
        //: Menu of a note, %1 is its author
        text: root.isMuted ? qsTr("Unmute %1").arg(root.author.title)
            //: Menu of a note, %1 is its author: nothing of them is shown any more
            : qsTr("Mute %1").arg(root.author.title)
        iconName: "mute"
        visible: root.canMute
        onTriggered: Session.marks.setMuted(root.author.key, !root.isMuted)
    }
    Some {
        objectName: "muteThread"
        //: Menu of a note: the whole conversation is not shown any more
        text: qsTr("Mute conversation")
        iconName: "mute"
        visible: Session.canSign
        onTriggered: Session.marks.setThreadMuted(root.note.rootId !== "" ? root.note.rootId : root.note.noteId, true)
    }
    Some {
        //: Menu of one's own note: asks relays to delete it
        text: qsTr("Delete…")
        iconName: "trash"
        dangerous: true
        visible: root.mine
        onTriggered: root.deleteRequested(root.note.noteId)
    }
}
