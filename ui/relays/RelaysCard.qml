// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relays in short: which answer, how fast.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Pressable {
    id: root

    signal opened

    padding: Theme.gapLarge
    implicitHeight: column.implicitHeight + 2 * root.padding
    //: How many relays are connected
    readonly property string sentence: qsTr("%Ln relays connected", "", Session.connectedRelays)

    Accessible.name: root.sentence
    onClicked: root.opened()

    RelaysModel {
        id: relays

        session: Session
    }

    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.radiusLarge
        border.width: Theme.hairline
        border.color: root.hovered ? Theme.color.border : Theme.color.outline

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusLarge + 4
        }
    }
    contentItem: Column {
        id: column

        spacing: Theme.gapSmall

        Label {
            anchors.left: parent.left
            text: root.sentence
            strong: true
            bottomPadding: Theme.gapTiny
        }
        Repeater {
            model: relays

            Item {
                id: row

                required property int index
                required property relayRow relay
                required property string stateText

                width: column.width
                height: Theme.scaled(22)
                visible: row.index < 6

                RelayDot {
                    id: dot

                    anchors.left: parent.left
                    relayState: row.relay.state
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    anchors.left: dot.right
                    anchors.leftMargin: Theme.gapSmall
                    anchors.right: note.left
                    anchors.rightMargin: Theme.gapSmall
                    anchors.verticalCenter: parent.verticalCenter
                    text: row.relay.url.replace("wss://", "").replace(/\/$/, "")
                    size: Theme.small
                    elide: Text.ElideMiddle
                }
                Label {
                    id: note

                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                    //: How fast a relay answers, in milliseconds
                    text: row.relay.state === RelayRow.Connected && row.relay.latencyMs >= 0 ? qsTr("%L1 ms").arg(row.relay.latencyMs) : row.stateText
                    size: Theme.small
                    muted: true
                }
            }
        }
    }
}
