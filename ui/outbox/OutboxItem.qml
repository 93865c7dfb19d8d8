// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One own event on its way: what it is, how far it got at each relay, and what can be done.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Item {
    id: root

    required property string eventId
    required property bool isNote
    required property string title
    required property string words
    required property real writtenAt
    required property noteDelivery delivery
    required property string sentence
    required property list<deliveryLine> lines
    required property real share
    required property bool canUndo
    required property bool canRetry
    required property int workBits
    required property real workShare
    readonly property bool isWorking: root.workShare >= 0
    readonly property bool failed: root.delivery.state === NoteDelivery.Failed && !root.canUndo

    signal opened
    signal undoRequested
    signal sendRequested
    signal retryRequested
    signal giveUpRequested
    signal workRequested
    signal workStopped

    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2 %3").arg(root.title).arg(root.words).arg(root.sentence)

    RelativeTime {
        id: when

        at: root.writtenAt
    }
    Column {
        id: column

        x: Metrics.edge
        y: Theme.gapLarge
        width: parent.width - 2 * x
        spacing: Theme.gapSmall

        Item {
            width: parent.width
            height: name.implicitHeight

            Label {
                id: name

                text: root.title
                strong: true
            }
            Label {
                anchors.right: parent.right
                anchors.baseline: name.baseline
                text: when.text
                size: Theme.small
                muted: true
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: root.words
            wrapMode: Text.Wrap
            maximumLineCount: 3
            elide: Text.ElideRight
            lineHeight: Theme.leading
        }
        Rectangle {
            width: parent.width
            height: 2
            radius: 1
            color: Theme.color.raised
            visible: root.share > 0 || root.delivery.state === NoteDelivery.Sending

            Rectangle {
                height: parent.height
                radius: 1
                width: parent.width * root.share
                color: Theme.color.accent

                Behavior on width {
                    NumberAnimation {
                        duration: Theme.calm
                    }
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gapSmall

            Icon {
                id: mark

                icon: root.failed ? "warning" : "clock"
                size: Theme.iconSmall
                color: root.failed ? Theme.color.danger : Theme.color.muted
            }
            Label {
                width: parent.width - mark.width - Theme.gapSmall
                text: root.sentence
                size: Theme.small
                color: root.failed ? Theme.color.danger : Theme.color.muted
                wrapMode: Text.Wrap
            }
        }
        DeliveryLines {
            width: parent.width
            visible: !root.canUndo
            lines: root.lines
        }
        Flow {
            width: parent.width
            spacing: Theme.gapSmall
            visible: root.canUndo || root.canRetry || root.isNote

            Button {
                objectName: "undo"
                small: true
                visible: root.canUndo
                iconName: "back"
                text: qsTr("Take back")
                onClicked: root.undoRequested()
            }
            Button {
                small: true
                visible: root.canUndo
                iconName: "send"
                text: qsTr("Send now")
                onClicked: root.sendRequested()
            }
            Button {
                objectName: "work"
                small: true
                visible: root.workBits > 0 && !root.isWorking
                iconName: "engine"
                text: qsTr("Work for %1 bits and send again").arg(root.workBits)
                onClicked: root.workRequested()
            }
            Label {
                visible: root.isWorking
                text: qsTr("Working, %1 % likely done").arg(Math.round(100 * root.workShare))
                size: Theme.small
                muted: true
                Accessible.role: Accessible.StaticText
                Accessible.name: qsTr("Working for this note")
            }
            Button {
                objectName: "stopWork"
                small: true
                visible: root.isWorking
                iconName: "close"
                text: qsTr("Stop working")
                onClicked: root.workStopped()
            }
            Button {
                objectName: "retry"
                small: true
                visible: root.canRetry
                iconName: "retry"
                text: qsTr("Try again")
                onClicked: root.retryRequested()
            }
            Button {
                objectName: "giveUp"
                small: true
                kind: Button.Quiet
                visible: root.canRetry
                text: qsTr("Stop trying…")
                onClicked: root.giveUpRequested()
            }
            Button {
                small: true
                kind: Button.Quiet
                visible: root.isNote && !root.canUndo
                text: qsTr("Open")
                onClicked: root.opened()
            }
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
