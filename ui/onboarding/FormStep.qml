// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing to type: a name, a key, or the password that unlocks.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model

    readonly property int step: root.model.step
    readonly property bool isName: root.step === OnboardingModel.NameYourself
    readonly property bool isSecret: root.step === OnboardingModel.EnterSecret
    readonly property bool isUnlock: root.step === OnboardingModel.Unlock
    readonly property bool wantsPassword: root.isSecret && root.model.needsPassword(field.text)
    readonly property bool isReady: root.isName || field.text !== "" && (!root.wantsPassword || password.text !== "")

    function go(): void {
        if (root.isName) root.model.createKey(field.text.trim())
        else if (root.isSecret) root.model.useSecret(field.text.trim(), password.text)
        else if (root.isUnlock) root.model.unlock(field.text)
        else root.model.usePublic(field.text.trim())
    }

    spacing: Theme.gapLarge
    Component.onCompleted: field.forceActiveFocus()

    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Label {
            width: parent.width
            text: root.isName ? qsTr("What shall we call you?") : root.isSecret ? qsTr("Your secret key")
                : root.isUnlock ? qsTr("Your key lies in a file on this machine.") : qsTr("Whose eyes shall it be?")
            size: Theme.title
            strong: true
            wrapMode: Text.Wrap
        }
        Label {
            width: parent.width
            text: root.isName ? qsTr("Others see this name. It need not be your real one.")
                : root.isSecret ? qsTr("It stays on this machine, in your keychain or under a password, never in plain text.")
                : root.isUnlock ? qsTr("Its password opens it.")
                : qsTr("An npub or nprofile. Home shows what this person follows; nothing can be written.")
            muted: true
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        TextField {
            id: field

            width: parent.width
            focus: true
            placeholderText: root.isName ? qsTr("Name") : root.isSecret ? qsTr("nsec1… or ncryptsec1…")
                : root.isUnlock ? qsTr("Password") : qsTr("npub1…")
            echoMode: root.isSecret || root.isUnlock ? TextInput.Password : TextInput.Normal
            problem: root.model.sentence
            onAccepted: if (root.isReady) root.go()
        }
        TextField {
            id: password

            width: parent.width
            visible: root.wantsPassword
            placeholderText: qsTr("Password of the ncryptsec")
            echoMode: TextInput.Password
            onAccepted: if (root.isReady) root.go()
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
            text: root.model.busy ? qsTr("One moment…") : root.isName ? qsTr("Create key") : root.isUnlock ? qsTr("Unlock") : qsTr("Continue")
            enabled: root.isReady && !root.model.busy
            onClicked: root.go()
        }
        Button {
            kind: Button.Quiet
            text: root.isUnlock ? qsTr("Use another account") : qsTr("Back")
            enabled: !root.model.busy
            onClicked: root.isUnlock ? root.model.startOver() : root.model.back()
        }
    }
}
