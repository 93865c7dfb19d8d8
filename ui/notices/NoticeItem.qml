// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One gathered notice: who, what they did, and the note it is about.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Pressable {
    id: root

    required property int type
    required property string sentence
    required property list<profileRow> people
    required property string noteId
    required property string words
    required property string detail
    required property real at
    required property bool isNew
    readonly property list<string> icons: ["at", "reply", "quote", "like-on", "repost", "zap-on", "user-add"]
    readonly property list<color> inks: [Theme.color.accent, Theme.color.accent, Theme.color.accent, Theme.color.like, Theme.color.repost, Theme.color.zap, Theme.color.accent]

    signal personRequested(key: string)

    implicitHeight: column.y + column.implicitHeight + Theme.gap
    focusPolicy: Qt.StrongFocus
    //: Screen reader: a notification that was not seen yet, %1 is its sentence
    Accessible.name: (root.isNew ? qsTr("New: %1").arg(root.sentence) : root.sentence) + (root.words !== "" ? ". " + root.words : "")

    RelativeTime {
        id: when

        at: root.at
    }
    background: Rectangle {
        color: root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : root.isNew ? Theme.color.accentSoft : "transparent"

        Rectangle {
            anchors.left: parent.left
            width: 3
            height: parent.height
            color: Theme.color.accent
            visible: root.isNew
        }
        Hairline {
            width: parent.width
            anchors.bottom: parent.bottom
        }
        FocusRing {
            visible: root.visualFocus
            distance: -4
        }
    }
    contentItem: Item {
        Icon {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.edge + Math.round((Theme.avatar - width) / 2)
            y: Theme.gap + 2
            icon: root.icons[root.type]
            size: Theme.scaled(22)
            color: root.inks[root.type]
        }
        Column {
            id: column

            anchors.left: parent.left
            anchors.leftMargin: Metrics.edge + Theme.avatar + Theme.gap
            y: Theme.gap
            width: root.width - anchors.leftMargin - Metrics.edge
            spacing: Theme.gapTiny + 2

            Item {
                width: parent.width
                height: faces.height

                Row {
                    id: faces

                    anchors.left: parent.left
                    spacing: Theme.gapTiny

                    Repeater {
                        model: root.people

                        Avatar {
                            id: face

                            required property profileRow modelData

                            key: face.modelData.key
                            source: Pictures.round(face.modelData.key, face.modelData.picture)
                            size: Theme.scaled(28)

                            TapHandler {
                                onTapped: root.personRequested(face.modelData.key)
                            }
                        }
                    }
                }
                Label {
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    text: when.text
                    size: Theme.small
                    muted: true
                }
            }
            Label {
                width: parent.width
                //: A notification: %1 is its sentence (Ada zapped your note), %2 emoji or an amount
                text: root.detail === "" ? root.sentence : qsTr("%1 · %2").arg(root.sentence).arg(root.detail)
                font.weight: root.isNew ? Font.DemiBold : Font.Medium
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.words
                muted: true
                wrapMode: Text.Wrap
                maximumLineCount: root.type <= 2 ? 4 : 2
                elide: Text.ElideRight
                lineHeight: Theme.leading
            }
        }
    }
}
