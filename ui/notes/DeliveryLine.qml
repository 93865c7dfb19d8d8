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
    readonly property string reason: Array.from(root.delivery.relays).find(r => r.reason !== "")?.reason ?? ""
    readonly property string sentence: root.sending
        ? qsTr("Sending · accepted by %1 of %2").arg(root.delivery.accepted).arg(root.delivery.targets)
        : root.failed ? root.reason === "" ? qsTr("Not delivered") : qsTr("Not delivered: %1").arg(root.reason)
        : qsTr("Accepted by %1 of %2").arg(root.delivery.accepted).arg(root.delivery.targets)

    signal retryRequested

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
                text: qsTr("Retry")
                iconName: "retry"
                onClicked: root.retryRequested()
            }
            IconButton {
                implicitWidth: Theme.controlSmall
                implicitHeight: Theme.controlSmall
                iconSize: Theme.iconSmall
                iconName: root.open ? "chevron-up" : "chevron-down"
                label: root.open ? qsTr("Hide the relays") : qsTr("Show each relay")
                onClicked: root.open = !root.open
            }
        }
    }
    Repeater {
        model: root.open ? root.delivery.relays : []

        Item {
            id: row

            required property relayDelivery modelData
            readonly property int step: row.modelData.state
            readonly property bool bad: row.step === RelayDelivery.Refused || row.step === RelayDelivery.NoAnswer || row.step === RelayDelivery.NotStored

            width: root.width
            height: Theme.scaled(22)

            Icon {
                id: sign

                icon: row.step === RelayDelivery.Accepted ? "check" : row.bad ? "warning" : "clock"
                size: Theme.scaled(14)
                x: 1
                color: row.bad ? Theme.color.danger : row.step === RelayDelivery.Accepted ? Theme.color.repost : Theme.color.muted
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                id: address

                anchors.left: sign.right
                anchors.leftMargin: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(implicitWidth, parent.width * 0.5)
                text: row.modelData.relay
                size: Theme.caption
                elide: Text.ElideMiddle
            }
            Label {
                anchors.left: address.right
                anchors.leftMargin: Theme.gapSmall
                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                text: row.step === RelayDelivery.NotStored ? qsTr("said it took it, and does not have it")
                    : row.modelData.reason !== "" ? row.modelData.reason
                    : row.step === RelayDelivery.Accepted ? qsTr("accepted")
                    : row.step === RelayDelivery.Sent ? qsTr("waiting for an answer")
                    : row.step === RelayDelivery.NoAnswer ? qsTr("no answer") : row.bad ? qsTr("refused") : qsTr("queued")
                size: Theme.caption
                muted: true
                elide: Text.ElideRight
            }
        }
    }
}
