// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One relay: its state, what it is used for, and what can be done with it.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Item {
    id: root

    required property relayRow relay
    required property string stateText
    property bool brief: false

    signal opened
    signal rolesChosen(read: bool, write: bool)
    signal testRequested
    signal removeRequested

    //: How fast a relay answers, in milliseconds
    readonly property string ping: root.relay.latencyMs >= 0 ? " · " + qsTr("%L1 ms").arg(root.relay.latencyMs) : ""
    //: How many of the people one follows are read from this relay
    readonly property string people: root.relay.people > 0 ? " · " + qsTr("%Ln people read here", "", root.relay.people) : ""
    readonly property string software: root.relay.software !== "" ? " · " + root.relay.software : ""

    implicitHeight: column.height + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: root.relay.url + ", " + root.stateText

    RelayDot {
        id: dot

        anchors.left: parent.left
        relayState: root.relay.state
        y: Theme.gap + Theme.scaled(5)
    }
    Column {
        id: column

        anchors.left: dot.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        y: Theme.gap
        spacing: Theme.gapTiny

        Item {
            width: parent.width
            height: name.implicitHeight

            Label {
                id: name

                anchors.left: parent.left
                width: parent.width - deeds.width - Theme.gapSmall
                text: root.relay.url
                elide: Text.ElideMiddle
            }
            Row {
                id: deeds

                anchors.right: parent.right
                anchors.rightMargin: -Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter

                Button {
                    small: true
                    kind: Button.Quiet
                    visible: !root.brief
                    //: Button: opens the page of this relay
                    text: qsTr("Details")
                    //: Screen reader: the button, %1 is the address of a relay
                    Accessible.name: qsTr("Details of %1").arg(root.relay.url)
                    onClicked: root.opened()
                }
                Button {
                    small: true
                    kind: Button.Quiet
                    visible: !root.brief
                    //: Button: tries to connect to the relay
                    text: qsTr("Test")
                    onClicked: root.testRequested()
                }
                IconButton {
                    implicitHeight: Theme.controlSmall
                    iconName: "trash"
                    iconSize: Theme.scaled(18)
                    //: Button without words, its name: %1 is the address of a relay
                    label: qsTr("Remove %1").arg(root.relay.url)
                    visible: root.relay.configured
                    inkHovered: Theme.color.danger
                    onClicked: root.removeRequested()
                }
            }
        }
        Label {
            width: parent.width
            visible: !root.brief
            text: root.stateText + root.ping + root.people + root.software
            size: Theme.small
            muted: true
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            visible: text !== "" && !root.brief
            text: EngineWords.fault(root.relay.lastError)
            size: Theme.small
            color: Theme.color.danger
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            visible: text !== "" && !root.brief
            //: Instead of the result of a test
            text: root.relay.testResult === "running" ? qsTr("Testing…") : root.relay.testResult
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.gapLarge
            visible: root.relay.configured

            Switch {
                implicitHeight: Theme.controlSmall
                //: Switch: this relay is used for reading
                text: qsTr("Read")
                checked: root.relay.read
                onToggled: root.rolesChosen(checked, root.relay.write)
            }
            Switch {
                implicitHeight: Theme.controlSmall
                //: Switch: one's notes are sent to this relay
                text: qsTr("Write")
                checked: root.relay.write
                onToggled: root.rolesChosen(root.relay.read, checked)
            }
        }
        Chip {
            anchors.left: parent.left
            visible: !root.relay.configured
            //: Small mark at a relay: it is used because people one follows write there
            text: root.relay.people > 0 ? qsTr("where people you follow write")
                //: Small mark at a relay that is asked for this and that, e.g. for the relays of people
                : qsTr("not in your list")
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
