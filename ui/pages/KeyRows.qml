// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A part of the keyboard map: its name, and a line for each deed with its keys as caps.
pragma ComponentBehavior: Bound
import QtQuick

Column {
    id: root

    required property string title
    required property list<var> deeds

    // "Ctrl+K" are two caps held together, "G H" two in a row.
    function caps(key: string): list<string> {
        return key.split(/[+ ]/).map(cap => cap === "Left" ? "←" : cap === "Right" ? "→" : cap === "Up" ? "↑" : cap === "Down" ? "↓" : cap)
    }

    Label {
        anchors.left: parent.left
        text: root.title
        strong: true
        bottomPadding: Theme.gapTiny
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Repeater {
        model: root.deeds

        Item {
            id: row

            required property var modelData

            width: root.width
            height: Math.max(Theme.scaled(32), deed.implicitHeight + Theme.gapSmall)
            Accessible.role: Accessible.ListItem
            //: read by a screen reader in the keyboard help: a key, and what it does
            Accessible.name: qsTr("%1: %2").arg(row.modelData.keys.join(", ")).arg(row.modelData.words)

            Row {
                anchors.left: parent.left
                spacing: Theme.gapTiny
                anchors.verticalCenter: parent.verticalCenter

                Repeater {
                    model: root.caps(row.modelData.keys[0])

                    Rectangle {
                        id: cap

                        required property string modelData

                        width: Math.max(height, letter.implicitWidth + Theme.gap)
                        height: Theme.scaled(24)
                        radius: Theme.radiusSmall
                        color: Theme.color.raised
                        border.width: Theme.hairline
                        border.color: Theme.color.outline

                        Label {
                            id: letter

                            anchors.centerIn: parent
                            text: cap.modelData
                            size: Theme.caption
                            font.weight: Font.Medium
                        }
                    }
                }
            }
            Label {
                id: deed

                anchors.left: parent.left
                anchors.leftMargin: Theme.scaled(112)
                width: parent.width - anchors.leftMargin
                text: row.modelData.words
                size: Theme.scaled(14)
                wrapMode: Text.Wrap
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
}
