// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// No keychain: a file under a password, or only for this session.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model

    spacing: Theme.gapLarge

    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Label {
            width: parent.width
            text: qsTr("Where shall your key lie?")
            size: Theme.title
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.model.placeSentence
            muted: true
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        SecretField {
            id: first

            width: parent.width
            focus: true
            placeholderText: qsTr("A password for the key file")
            onAccepted: second.forceActiveFocus()
        }
        SecretField {
            id: second

            width: parent.width
            placeholderText: qsTr("The same password again")
            problem: root.model.sentence
            onAccepted: keep.clicked()
        }
        Problem {
            width: parent.width
            words: root.model.sentence
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Button {
            id: keep

            kind: Button.Primary
            text: root.model.busy ? qsTr("One moment…") : qsTr("Keep it under this password")
            enabled: first.length > 0 && second.length > 0 && !root.model.busy
            onClicked: root.model.keepInPasswordFile(first.input, second.input)
        }
        Button {
            text: qsTr("Only for this session")
            enabled: !root.model.busy
            onClicked: root.model.keepForSessionOnly()
        }
        Button {
            kind: Button.Quiet
            text: root.model.busy ? qsTr("Cancel") : qsTr("Back")
            onClicked: root.model.back()
        }
    }
}
