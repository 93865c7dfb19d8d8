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
    //: Screen reader: something on its way; %1 is what (Note), %2 its text, %3 a sentence about its state
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

                anchors.left: parent.left
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
                anchors.left: parent.left
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
                //: Button: the note is not sent, it becomes a draft again
                text: qsTr("Take back")
                onClicked: root.undoRequested()
            }
            Button {
                small: true
                visible: root.canUndo
                iconName: "send"
                //: Button: sends the note at once, without waiting
                text: qsTr("Send now")
                onClicked: root.sendRequested()
            }
            Button {
                objectName: "work"
                small: true
                visible: root.workBits > 0 && !root.isWorking
                iconName: "engine"
                //: Button: proof of work of %Ln bits for a relay that asks for it, then sends again
                text: qsTr("Work for %Ln bits and send again", "", root.workBits)
                onClicked: root.workRequested()
            }
            Label {
                visible: root.isWorking
                //: Progress of proof of work: %L1 is the chance in per cent that it would have ended by now
                text: qsTr("Working, %L1 % likely done").arg(Math.round(100 * root.workShare))
                size: Theme.small
                muted: true
                Accessible.role: Accessible.StaticText
                //: Screen reader: a progress bar
                Accessible.name: qsTr("Working for this note")
            }
            Button {
                objectName: "stopWork"
                small: true
                visible: root.isWorking
                iconName: "close"
                //: Button: gives up the proof of work
                text: qsTr("Stop working")
                onClicked: root.workStopped()
            }
            Button {
                objectName: "retry"
                small: true
                visible: root.canRetry
                iconName: "retry"
                //: Button: sends it once more
                text: qsTr("Try again")
                onClicked: root.retryRequested()
            }
            Button {
                objectName: "giveUp"
                small: true
                kind: Button.Quiet
                visible: root.canRetry
                //: Button: asks whether it shall not be sent any more
                text: qsTr("Stop trying…")
                onClicked: root.giveUpRequested()
            }
            Button {
                small: true
                kind: Button.Quiet
                visible: root.isNote && !root.canUndo
                //: Button: opens the note
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
