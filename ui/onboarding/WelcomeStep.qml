// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts there are, the ways in, and the relays Nandu starts with.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model
    property bool canLeave: false // the window behind is in use
    property bool showsRelays: false

    signal leaveRequested

    spacing: Theme.gapHuge

    RelaysModel {
        id: relays

        session: Session
    }
    AccountsModel {
        id: accounts

        session: Session
    }
    Column {
        id: known

        width: parent.width
        visible: accounts.count > 0

        Repeater {
            model: accounts

            AccountRow {
                width: known.width
                enabled: !root.model.busy
                onClicked: isCurrent && root.canLeave ? root.leaveRequested() : root.model.useAccount(profile.key)
            }
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        WayIn {
            width: parent.width
            iconName: "user-add"
            //: Choice on the first page
            title: qsTr("Create a key")
            //: Text under the choice to create a key
            words: qsTr("New here. A name is all you need.")
            primary: true
            enabled: !root.model.busy
            onClicked: root.model.chooseCreate()
        }
        WayIn {
            width: parent.width
            iconName: "key"
            //: Choice on the first page
            title: qsTr("Use your key")
            //: Text under the choice to use one's key; nsec and ncryptsec are not translated
            words: qsTr("You have an nsec, an ncryptsec or its words.")
            enabled: !root.model.busy
            onClicked: root.model.chooseSecret()
        }
        WayIn {
            width: parent.width
            iconName: "shield"
            //: Choice on the first page: a program or device that holds the key and signs
            title: qsTr("Use a signer")
            //: Text under the choice to use a signer
            words: qsTr("Your key stays on another device (bunker).")
            enabled: !root.model.busy
            onClicked: root.model.chooseBunker()
        }
        WayIn {
            width: parent.width
            iconName: "eye"
            //: Choice on the first page
            title: qsTr("Look around")
            //: Text under the choice to look around
            words: qsTr("Read as any npub or name@domain, without a secret.")
            enabled: !root.model.busy
            onClicked: root.model.choosePublic()
        }
        WayIn {
            width: parent.width
            iconName: "play"
            //: Choice on the first page
            title: qsTr("Try the demo")
            //: Text under the choice of the demo
            words: qsTr("A made-up network on this machine.")
            visible: accounts.count === 0
            enabled: !root.model.busy
            onClicked: root.model.chooseDemo()
        }
    }
    Problem {
        width: parent.width
        words: root.model.sentence
    }
    Button {
        anchors.left: parent.left
        visible: root.canLeave
        //: Button, when an account is added: leaves the first page
        text: qsTr("Back to where you were")
        iconName: "back"
        onClicked: root.leaveRequested()
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Button {
            anchors.left: parent.left
            kind: Button.Quiet
            leftPadding: 0
            iconName: root.showsRelays ? "chevron-up" : "relay"
            //: Button: hides the relays to start with
            text: root.showsRelays ? qsTr("Hide the relays")
                //: Button: shows the relays to start with, %L1 is how many
                : qsTr("Relays to start with: %L1. See and change").arg(relays.count)
            onClicked: root.showsRelays = !root.showsRelays
        }
        Loader {
            width: parent.width
            active: root.showsRelays
            visible: active
            sourceComponent: RelayEditor {
                brief: true
            }
        }
    }
}
