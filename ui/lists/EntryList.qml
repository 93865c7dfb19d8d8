// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Entries of a list under a heading: people with their names, the rest as written. The first hundred.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property string title
    required property string iconName
    required property color ink
    required property list<listEntry> entries
    readonly property int shownMax: 100

    function relayWords(address: string, role: string): string {
        //: Entry of a relay list: %1 is an address
        if (role === "read") return qsTr("%1, for reading only").arg(address)
        //: Entry of a relay list: %1 is an address
        if (role === "write") return qsTr("%1, for writing only").arg(address)
        return address
    }

    spacing: Theme.gapTiny

    Label {
        anchors.left: parent.left
        text: root.title
        size: Theme.small
        strong: true
        muted: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: Array.from(root.entries).slice(0, root.shownMax)

        Item {
            id: row

            required property listEntry modelData
            readonly property string words: row.modelData.name === "p" ? person.profile.title
                //: Entry of a list: a note whose text is not known, %1 is the beginning of its id
                : row.modelData.name === "e" ? qsTr("Note %1…").arg(row.modelData.value.slice(0, 12))
                : row.modelData.name === "t" ? "#" + row.modelData.value
                : row.modelData.name === "r" ? root.relayWords(row.modelData.value, row.modelData.extra)
                : row.modelData.name === "word" ? row.modelData.value : row.modelData.name + ": " + row.modelData.value

            width: root.width
            height: Math.max(Theme.scaled(24), label.implicitHeight)
            Accessible.role: Accessible.StaticText
            Accessible.name: label.text

            ProfileModel {
                id: person

                session: row.modelData.name === "p" ? Session : null
                key: row.modelData.name === "p" ? row.modelData.value : ""
            }
            Icon {
                id: sign

                anchors.left: parent.left
                icon: root.iconName
                size: Theme.iconSmall
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Avatar {
                id: face

                visible: row.modelData.name === "p"
                anchors.left: parent.left
                anchors.leftMargin: sign.width + Theme.gapSmall
                size: Theme.avatarSmall
                key: row.modelData.name === "p" ? row.modelData.value : ""
                source: visible ? Pictures.round(row.modelData.value, person.profile.picture) : ""
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                id: label

                anchors.left: parent.left
                anchors.leftMargin: sign.width + Theme.gapSmall + (face.visible ? face.width + Theme.gapSmall : 0)
                width: parent.width - anchors.leftMargin
                //: Entry of a list that only its owner can read, %1 is the entry
                text: row.words === "" ? row.modelData.value.slice(0, 16) + "…" : row.modelData.isPrivate ? qsTr("%1 (private)").arg(row.words) : row.words
                size: Theme.scaled(14)
                wrapMode: Text.Wrap
                maximumLineCount: 3
                elide: Text.ElideRight
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    Words {
        anchors.left: parent.left
        visible: root.entries.length > root.shownMax
        //: Last line of a list of entries that was cut, %Ln is how many are left out
        text: qsTr("and %Ln more", "", root.entries.length - root.shownMax)
        size: Theme.small
        muted: true
    }
}
