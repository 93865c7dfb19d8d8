// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing to type that is no secret: a name, or whose eyes it shall be.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model
    readonly property bool isName: root.model.step === OnboardingModel.NameYourself
    readonly property bool isReady: (root.isName || field.text !== "") && !root.model.busy

    function go(): void {
        if (!root.isReady) return
        if (root.isName) root.model.createKey(field.text.trim())
        else root.model.usePublic(field.text.trim())
    }

    spacing: Theme.gapLarge
    Component.onCompleted: field.forceActiveFocus()

    StepTitle {
        width: parent.width
        title: root.isName ? qsTr("What shall we call you?") : qsTr("Whose eyes shall it be?")
        words: root.isName ? qsTr("Others see this name. It need not be your real one.")
            : qsTr("An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.")
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        TextField {
            id: field

            width: parent.width
            focus: true
            placeholderText: root.isName ? qsTr("Name") : qsTr("npub1… or name@domain")
            problem: root.model.sentence
            onAccepted: root.go()
        }
        Problem {
            width: parent.width
            words: root.model.sentence
        }
    }
    Row {
        spacing: Theme.gapSmall

        Button {
            kind: Button.Primary
            text: root.model.busy ? qsTr("One moment…") : root.isName ? qsTr("Create key") : qsTr("Continue")
            enabled: root.isReady
            onClicked: root.go()
        }
        Button {
            kind: Button.Quiet
            text: root.model.busy ? qsTr("Cancel") : qsTr("Back")
            onClicked: root.model.back()
        }
    }
}
