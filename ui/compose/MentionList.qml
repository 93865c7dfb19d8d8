// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who could be meant by the "@an" before the cursor.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

CompletionList {
    id: root

    required property MentionFinder mentions

    words: root.mentions
    model: root.mentions.people
    //: Screen reader: name of the list of people who fit the name that is typed
    Accessible.name: qsTr("People to mention")
    row: CompletionRow {
        id: line

        required property profileRow modelData

        words: root.mentions
        name: line.modelData.title
        height: Theme.scaled(36)
        onTapped: root.taken(line.index)

        Avatar {
            id: face

            anchors.left: parent.left
            anchors.leftMargin: Theme.gapSmall
            size: Theme.scaled(24)
            key: line.modelData.key
            source: Pictures.round(line.modelData.key, line.modelData.picture)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: title

            anchors.left: face.right
            anchors.leftMargin: Theme.gapSmall
            width: Math.min(implicitWidth, parent.width * 0.5)
            text: line.modelData.title
            font.weight: Font.Medium
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.left: title.right
            anchors.leftMargin: Theme.gapSmall
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            text: line.modelData.nip05 !== "" ? line.modelData.nip05 : line.modelData.shortNpub
            size: Theme.small
            muted: true
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
