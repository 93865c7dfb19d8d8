// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far an own note got: a thin line while it is sent, then how many relays took it, or why none did and a way on.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property noteDelivery delivery
    property bool open: false
    readonly property bool failed: root.delivery.state === NoteDelivery.Failed
    readonly property bool sending: root.delivery.state === NoteDelivery.Sending
    readonly property string sentence: text.sentence

    signal retryRequested
    signal outboxRequested

    spacing: Theme.gapTiny
    Accessible.role: Accessible.StaticText
    Accessible.name: root.sentence

    Rectangle {
        width: parent.width
        height: 2
        radius: 1
        color: Theme.color.raised
        visible: root.sending

        Rectangle {
            anchors.left: parent.left
            height: parent.height
            radius: 1
            width: parent.width * Math.max(0.06, root.delivery.accepted / Math.max(1, root.delivery.targets))
            color: Theme.color.accent

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                }
            }
        }
    }
    Item {
        width: parent.width
        height: Theme.controlSmall

        Icon {
            id: mark

            anchors.left: parent.left
            icon: root.failed ? "warning" : root.sending ? "clock" : "check"
            size: Theme.iconSmall
            color: root.failed ? Theme.color.danger : Theme.color.muted
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            anchors.left: mark.right
            anchors.leftMargin: Theme.gapSmall
            anchors.right: deeds.left
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            text: root.sentence
            size: Theme.small
            color: root.failed ? Theme.color.danger : Theme.color.muted
            elide: Text.ElideRight
        }
        Row {
            id: deeds

            anchors.right: parent.right
            anchors.rightMargin: -Theme.gapTiny

            Button {
                small: true
                kind: Button.Quiet
                visible: root.failed
                //: Button under one's own note: sends it again to the relays that did not take it
                text: qsTr("Retry")
                iconName: "retry"
                onClicked: root.retryRequested()
            }
            IconButton {
                implicitWidth: Theme.controlSmall
                implicitHeight: Theme.controlSmall
                iconSize: Theme.iconSmall
                iconName: root.open ? "chevron-up" : "chevron-down"
                //: Button without words, its name: hides which relay took the note
                label: root.open ? qsTr("Hide the relays")
                    //: Button without words, its name: shows which relay took the note
                    : qsTr("Show each relay")
                onClicked: root.open = !root.open
            }
        }
    }
    DeliveryLines {
        width: parent.width
        visible: root.open
        lines: text.lines
    }
    Button {
        anchors.left: parent.left
        small: true
        kind: Button.Quiet
        visible: root.open && root.delivery.accepted < root.delivery.targets
        //: Button: opens the page with everything that is on its way
        text: qsTr("Open the outbox")
        onClicked: root.outboxRequested()
    }
    DeliveryText {
        id: text

        delivery: root.delivery
    }
}
