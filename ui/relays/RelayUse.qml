// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay's state, what it is used for, and what can be done with it.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property RelayDetailModel relay
    readonly property list<int> ranks: [0, 1, 3, 9]

    signal testRequested
    signal rolesChosen(read: bool, write: bool)
    signal removeRequested
    signal addRequested

    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        RelayDot {
            relayState: root.relay.row.state
            anchors.verticalCenter: parent.verticalCenter
        }
        Words {
            text: root.relay.stateText + (root.relay.detail.name !== "" ? " · " + root.relay.detail.name : "")
            width: root.width - 2 * root.padding - Theme.scaled(10) - Theme.gapSmall
            elide: Text.ElideRight
        }
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.relay.row.testResult
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapLarge
        visible: root.relay.known && root.relay.row.configured

        Switch {
            //: Switch: this relay is used for reading
            text: qsTr("Read")
            checked: root.relay.row.read
            onToggled: root.rolesChosen(checked, root.relay.row.write)
        }
        Switch {
            //: Switch: one's notes are sent to this relay
            text: qsTr("Write")
            checked: root.relay.row.write
            onToggled: root.rolesChosen(root.relay.row.read, checked)
        }
    }
    Words {
        width: parent.width
        visible: !(root.relay.known && root.relay.row.configured)
        //: Line at a relay: "it" is the relay
        text: qsTr("It is not in your list: Nandu uses it to read people who write there.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Label {
            anchors.left: parent.left
            //: Label before a choice: use the relay never, rarely, as usual, first
            text: qsTr("For reading the people you follow, use it")
            size: Theme.small
            muted: true
        }
        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, implicitWidth)
            //: Screen reader: name of the choice
            label: qsTr("How gladly it is used")
            //: Choice how gladly a relay is used for reading
            options: [qsTr("Never"),
                //: Choice how gladly a relay is used for reading
                qsTr("Rarely"),
                //: Choice how gladly a relay is used for reading
                qsTr("As usual"),
                //: Choice how gladly a relay is used for reading
                qsTr("First")]
            current: root.relay.detail.rank === 0 ? 0 : root.relay.detail.rank < 3 ? 1 : root.relay.detail.rank < 7 ? 2 : 3
            onChosen: index => root.relay.setRank(root.ranks[index])
        }
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Button {
            small: true
            //: Button: tries to connect to the relay
            text: qsTr("Test")
            onClicked: root.testRequested()
        }
        Button {
            small: true
            visible: root.relay.known && root.relay.row.configured
            //: Button: takes the relay out of one's list
            text: qsTr("Remove from my list")
            onClicked: root.removeRequested()
        }
        Button {
            small: true
            visible: !(root.relay.known && root.relay.row.configured)
            //: Button: puts the relay into one's list
            text: qsTr("Add to my list")
            onClicked: root.addRequested()
        }
    }
}
