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

        Words {
            width: parent.width
            //: Title of a step of the first start: where the secret key is kept on the computer
            text: qsTr("Where shall your key lie?")
            size: Theme.title
            strong: true
            wrapMode: Text.Wrap
        }
        Words {
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
            //: Placeholder in a field
            placeholderText: qsTr("A password for the key file")
            onAccepted: second.forceActiveFocus()
        }
        SecretField {
            id: second

            width: parent.width
            //: Placeholder in the second field for a password
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
            //: Button, not usable for a moment: work goes on
            text: root.model.busy ? qsTr("One moment…")
                //: Button: keeps the key in a file that a password opens
                : qsTr("Keep it under this password")
            enabled: first.length > 0 && second.length > 0 && !root.model.busy
            onClicked: root.model.keepInPasswordFile(first.input, second.input)
        }
        Button {
            //: Button: the key is gone when the program closes
            text: qsTr("Only for this session")
            enabled: !root.model.busy
            onClicked: root.model.keepForSessionOnly()
        }
        Button {
            kind: Button.Quiet
            //: Button: stops what is going on
            text: root.model.busy ? qsTr("Cancel")
                //: Button: to the step before
                : qsTr("Back")
            onClicked: root.model.back()
        }
    }
}
