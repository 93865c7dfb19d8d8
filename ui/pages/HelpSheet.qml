// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard map.
pragma ComponentBehavior: Bound
import QtQuick

Sheet {
    id: root

    wish: Theme.scaled(460)
    //: Title of a sheet: what each key on the keyboard does
    title: qsTr("Keys")

    Column {
        width: parent.width

        Repeater {
            model: [
                //: What the keys J and K do
                {keys: ["J", "K"], words: qsTr("Next note, note before")},
                //: What the key Enter does
                {keys: ["Enter"], words: qsTr("Open the conversation")},
                //: What the key U does: "its" is the note's
                {keys: ["U"], words: qsTr("Profile of its author")},
                //: What the key R does
                {keys: ["R"], words: qsTr("Reply")},
                //: What the key L does
                {keys: ["L"], words: qsTr("Like")},
                //: What the key B does
                {keys: ["B"], words: qsTr("Repost")},
                //: What the key Q does
                {keys: ["Q"], words: qsTr("Quote")},
                //: What the key M does
                {keys: ["M"], words: qsTr("Bookmark it, or no longer")},
                //: What the key N does
                {keys: ["N"], words: qsTr("Write a note")},
                //: What Ctrl Enter does
                {keys: ["Ctrl", "Enter"], words: qsTr("Send what you wrote")},
                //: What the key / does; Ctrl K does the same
                {keys: ["/"], words: qsTr("Search; Ctrl K, too")},
                //: What the key Home does
                {keys: ["Home"], words: qsTr("To the newest")},
                //: What Alt and the left arrow do; Alt and the right arrow go forward
                {keys: ["Alt", "←"], words: qsTr("Back; with → forward")},
                //: What the key F6 does
                {keys: ["F6"], words: qsTr("From pane to pane; Tab within one")},
                //: What the key G and then another letter do: G H goes to Home, G A to Global, and so on; keep the letters
                {keys: ["G", "H"], words: qsTr("Home; A Global, N notifications, B bookmarks, P profile, O outbox, E engine, S settings")},
                //: What the key Esc does
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
