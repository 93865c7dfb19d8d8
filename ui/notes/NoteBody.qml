// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A note's pieces in reading order; covered when its author warned of the content.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property noteContent note
    required property list<quotedNote> quotes
    property int textSize: Theme.body
    property bool isPooled: false // the row waits for another note
    property bool isWalked: false // somebody may go from link to link in it
    property bool isOpened: false // the reader wants to see it all the same
    readonly property bool uncovered: root.isOpened || root.note.contentWarning === ""
    property noteBlock nothing // of a piece that goes

    signal linkChosen(link: string)
    signal noteRequested(noteId: string)

    property int gapAbove: 0

    function block(number: int): noteBlock {
        return number < root.note.blocks.length ? root.note.blocks[number] : root.nothing
    }

    onIsPooledChanged: root.isOpened = false
    topPadding: root.gapAbove
    spacing: Theme.gapSmall

    // By number: while words change (the name of somebody comes), a piece stays what it is, with a loaded picture, with the keyboard.
    Repeater {
        model: root.uncovered && root.note.isKnownKind && !root.isPooled ? root.note.blocks.length : 0

        NotePiece {
            required property int index

            block: root.block(index)
            width: root.width
            quotes: root.quotes
            textSize: root.textSize
            isWalked: root.isWalked
            onLinkChosen: link => root.linkChosen(link)
            onNoteRequested: noteId => root.noteRequested(noteId)
        }
    }
    Loader {
        active: !root.uncovered
        visible: active
        width: root.width
        sourceComponent: NoteAttachment {
            iconName: "eye-off"
            //: Instead of a note with a content warning that names no reason
            title: root.note.contentWarning === "-" ? qsTr("The author covered this note") : root.note.contentWarning
            //: Below a content warning: shows the note
            detail: qsTr("Show it")
            onClicked: root.isOpened = true
        }
    }
    Loader {
        active: root.uncovered && !root.note.isKnownKind
        visible: active
        width: root.width
        sourceComponent: NoteAttachment {
            iconName: "help"
            //: Instead of a note of a kind that cannot be shown, %1 is its number
            title: qsTr("Something Nandu cannot show yet (kind %1)").arg(root.note.kind)
            detail: root.note.plain
            opens: false
        }
    }
}
