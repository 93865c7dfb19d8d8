// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The new key, to be written down before anything else: nobody else has it.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model
    readonly property bool shown: root.model.backupSecret !== ""

    spacing: Theme.gapLarge

    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Label {
            width: parent.width
            text: qsTr("Keep a copy of your key")
            size: Theme.title
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: qsTr("This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.")
            muted: true
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
        }
    }
    Rectangle {
        width: parent.width
        height: secret.implicitHeight + 2 * Theme.gapLarge
        radius: Theme.radius
        color: Theme.color.raised
        border.width: Theme.hairline
        border.color: Theme.color.border

        Label {
            id: secret

            x: Theme.gapLarge
            y: Theme.gapLarge
            width: parent.width - 2 * x
            text: root.shown ? root.model.backupSecret : "•".repeat(63)
            font.family: Theme.mono
            size: Theme.scaled(14)
            wrapMode: Text.WrapAnywhere
            lineHeight: Theme.leading
            Accessible.name: root.shown ? text : qsTr("Hidden")
        }
    }
    Row {
        spacing: Theme.gapSmall

        Button {
            text: qsTr("Show")
            iconName: "eye"
            visible: !root.shown
            onClicked: root.model.reveal()
        }
        Button {
            text: qsTr("Copy")
            iconName: "copy"
            onClicked: root.model.copyBackup()
        }
    }
    Problem {
        width: parent.width
        words: root.model.sentence
    }
    Switch {
        id: done

        width: parent.width
        text: qsTr("I have a copy in a safe place")
    }
    Button {
        kind: Button.Primary
        text: qsTr("Start reading")
        enabled: done.checked
        onClicked: root.model.backedUp()
    }
}
