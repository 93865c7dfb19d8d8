// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A quoted note as an inset card.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    required property quotedNote quoted

    padding: Theme.gap
    implicitHeight: column.implicitHeight + 2 * root.padding
    //: Screen reader: a note inside another one; %1 is its author, %2 its text
    Accessible.name: qsTr("Quoted: %1: %2").arg(root.quoted.author.title).arg(root.quoted.note.plain)

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.color.raised : "transparent"
        border.width: Theme.hairline
        border.color: Theme.color.outline

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Column {
        id: column

        spacing: Theme.gapTiny + 2

        Row {
            width: parent.width
            spacing: Theme.gapSmall

            Avatar {
                key: root.quoted.author.key
                source: Pictures.round(root.quoted.author.key, root.quoted.author.picture)
                size: Theme.avatarSmall
            }
            NoteHeader {
                width: parent.width - Theme.avatarSmall - parent.spacing
                author: root.quoted.author
                writtenAt: root.quoted.note.writtenAt
                opens: false
                nameSize: Theme.scaled(14)
                anchors.verticalCenter: parent.verticalCenter
            }
        }
        Label {
            width: parent.width
            text: root.quoted.note.plain
            size: Theme.scaled(14)
            wrapMode: Text.Wrap
            maximumLineCount: 5
            elide: Text.ElideRight
            lineHeight: Theme.leading
        }
    }
}
