// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The four ways in, and the relays Nandu starts with.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model
    property bool showsRelays: false

    spacing: Theme.gapHuge

    RelaysModel {
        id: relays

        session: Session
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        WayIn {
            width: parent.width
            iconName: "user-add"
            title: qsTr("Create a key")
            words: qsTr("New here. A name is all you need.")
            primary: true
            enabled: !root.model.busy
            onClicked: root.model.chooseCreate()
        }
        WayIn {
            width: parent.width
            iconName: "key"
            title: qsTr("Use your key")
            words: qsTr("You have an nsec or an ncryptsec.")
            enabled: !root.model.busy
            onClicked: root.model.chooseSecret()
        }
        WayIn {
            width: parent.width
            iconName: "eye"
            title: qsTr("Look around")
            words: qsTr("Read as any npub, without a secret.")
            enabled: !root.model.busy
            onClicked: root.model.choosePublic()
        }
        WayIn {
            width: parent.width
            iconName: "play"
            title: qsTr("Try the demo")
            words: qsTr("A made-up network on this machine.")
            enabled: !root.model.busy
            onClicked: root.model.chooseDemo()
        }
    }
    Problem {
        width: parent.width
        words: root.model.sentence
    }
    Column {
        width: parent.width
        spacing: Theme.gap

        Button {
            kind: Button.Quiet
            leftPadding: 0
            iconName: root.showsRelays ? "chevron-up" : "relay"
            text: root.showsRelays ? qsTr("Hide the relays") : qsTr("Relays to start with: %1. See and change").arg(relays.count)
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
