// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard map.
pragma ComponentBehavior: Bound
import QtQuick

Sheet {
    id: root

    wish: Theme.scaled(460)
    title: qsTr("Keys")

    Column {
        width: parent.width

        Repeater {
            model: [
                {keys: ["J", "K"], words: qsTr("Next note, note before")},
                {keys: ["Enter"], words: qsTr("Open the conversation")},
                {keys: ["U"], words: qsTr("Profile of its author")},
                {keys: ["R"], words: qsTr("Reply")},
                {keys: ["L"], words: qsTr("Like")},
                {keys: ["B"], words: qsTr("Repost")},
                {keys: ["Q"], words: qsTr("Quote")},
                {keys: ["M"], words: qsTr("Bookmark it, or no longer")},
                {keys: ["N"], words: qsTr("Write a note")},
                {keys: ["Ctrl", "Enter"], words: qsTr("Send what you wrote")},
                {keys: ["/"], words: qsTr("Search; Ctrl K, too")},
                {keys: ["Home"], words: qsTr("To the newest")},
                {keys: ["Alt", "←"], words: qsTr("Back; with → forward")},
                {keys: ["F6"], words: qsTr("From pane to pane; Tab within one")},
                {keys: ["G", "H"], words: qsTr("Home; A Global, N notifications, B bookmarks, P profile, O outbox, E engine, S settings")},
                {keys: ["Esc"], words: qsTr("Close what lies on top")}
            ]

            Item {
                id: row

                required property var modelData

                width: parent ? parent.width : 0
                height: Math.max(Theme.scaled(34), deed.implicitHeight + Theme.gapSmall)

                Row {
                    spacing: Theme.gapTiny
                    anchors.verticalCenter: parent.verticalCenter

                    Repeater {
                        model: row.modelData.keys

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

                    x: Theme.scaled(112)
                    width: parent.width - x
                    text: row.modelData.words
                    size: Theme.scaled(14)
                    wrapMode: Text.Wrap
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
}
