// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far one relay is, and what can be done about it.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property string url
    required property string host
    required property int sign
    required property string stateText
    required property string asked
    required property string figures
    required property real share
    required property bool busy
    required property bool canPause
    required property bool canResume
    required property bool canGiveUp
    property string problem: "" // with the day that was typed

    signal opened
    signal pauseRequested(paused: bool)
    signal giveUpRequested
    signal resyncRequested(days: int)
    signal dayTyped(day: string)

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: root.host + ", " + root.stateText

    RelayDot {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Metrics.edge
        y: Theme.gap + Theme.scaled(5)
        relayState: root.sign === SyncModel.Offline ? RelayRow.Off : root.sign === SyncModel.Complete ? RelayRow.Connected : RelayRow.Waiting
    }
    Column {
        id: column

        anchors.left: dot.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Metrics.edge
        y: Theme.gap
        spacing: Theme.gapTiny

        Item {
            width: parent.width
            height: name.implicitHeight

            Label {
                id: name

                width: parent.width - open.width - Theme.gapSmall
                text: root.host
                elide: Text.ElideMiddle
                anchors.left: parent.left
            }
            Button {
                id: open

                anchors.right: parent.right
                anchors.rightMargin: -Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter
                small: true
                kind: Button.Quiet
                //: a button of a relay on the sync page: opens its page
                text: qsTr("Details")
                //: read aloud: a button that opens the page of the relay %1
                Accessible.name: qsTr("Details of %1").arg(root.host)
                onClicked: root.opened()
            }
        }
        Label {
            width: parent.width
            text: root.stateText
            size: Theme.small
            color: root.sign === SyncModel.Failing ? Theme.color.danger : Theme.color.text
            wrapMode: Text.Wrap
        }
        ProgressLine {
            width: parent.width
            visible: root.share < 1
            label: root.host
            share: root.share
            active: root.busy
        }
        Label {
            width: parent.width
            text: root.asked
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        Figure {
            width: parent.width
            text: root.figures
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.gapSmall

            Button {
                small: true
                visible: root.canPause
                //: a button of a relay on the sync page
                text: qsTr("Pause")
                //: read aloud: a button; %1 is a relay
                Accessible.name: qsTr("Pause %1").arg(root.host)
                onClicked: root.pauseRequested(true)
            }
            Button {
                small: true
                visible: root.canResume
                //: a button of a relay on the sync page
                text: qsTr("Resume")
                //: read aloud: a button; %1 is a relay
                Accessible.name: qsTr("Resume %1").arg(root.host)
                onClicked: root.pauseRequested(false)
            }
            Button {
                small: true
                kind: Button.Quiet
                visible: root.canGiveUp
                //: a button of a relay on the sync page: what is missing is not fetched
                text: qsTr("Cancel")
                //: read aloud: a button; %1 is a relay
                Accessible.name: qsTr("Cancel what is missing from %1").arg(root.host)
                onClicked: root.giveUpRequested()
            }
            Button {
                small: true
                //: a button of a relay on the sync page; a choice of days follows
                text: qsTr("Re-sync from…")
                //: read aloud: a button; %1 is a relay
                Accessible.name: qsTr("Fetch anew from %1").arg(root.host)
                onClicked: pane.active = !pane.active
            }
        }
        Loader {
            id: pane

            width: parent.width
            active: false
            visible: active
            sourceComponent: ResyncPane {
                problem: root.problem
                onChosen: days => {
                    pane.active = false
                    root.resyncRequested(days)
                }
                onTyped: day => {
                    root.dayTyped(day)
                    if (root.problem === "") pane.active = false
                }
            }
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
