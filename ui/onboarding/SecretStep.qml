// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A secret to type or paste: a key, the address of a signer, or the password that unlocks.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model
    readonly property bool isUnlock: root.model.step === OnboardingModel.Unlock
    readonly property bool isBunker: root.model.step === OnboardingModel.EnterBunker
    readonly property bool wantsPassword: !root.isUnlock && !root.isBunker && field.input.kind === SecretInput.Ncryptsec
    readonly property bool mayHavePassphrase: !root.isUnlock && !root.isBunker && field.input.kind === SecretInput.Words
    readonly property bool isReady: field.length > 0 && (!root.wantsPassword || password.length > 0) && !root.model.busy

    function go(): void {
        if (!root.isReady) return
        if (root.isUnlock) root.model.unlock(field.input)
        else if (root.isBunker) root.model.useBunker(field.input)
        else root.model.useSecret(field.input, password.input)
    }

    spacing: Theme.gapLarge
    Component.onCompleted: field.forceActiveFocus()

    StepTitle {
        width: parent.width
        title: root.isUnlock ? qsTr("Your key lies in a file on this machine.") : root.isBunker ? qsTr("A signer on another device") : qsTr("Your secret key")
        words: root.isUnlock ? qsTr("Its password opens it.")
            : root.isBunker ? qsTr("Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.")
            : qsTr("It stays on this machine, in your keychain or under a password, never in plain text.")
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        SecretField {
            id: field

            width: parent.width
            placeholderText: root.isUnlock ? qsTr("Password") : root.isBunker ? qsTr("bunker://…") : qsTr("nsec1…, ncryptsec1… or 12 to 24 words")
            problem: root.model.sentence
            onAccepted: root.wantsPassword && password.length === 0 ? password.forceActiveFocus() : root.go()
        }
        SecretField {
            id: password

            width: parent.width
            visible: root.wantsPassword || root.mayHavePassphrase
            placeholderText: root.wantsPassword ? qsTr("Password of the ncryptsec") : qsTr("Passphrase of the words, if there is one")
            onAccepted: root.go()
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
            kind: Button.Primary
            text: root.model.busy ? root.isBunker ? qsTr("Asking your signer…") : qsTr("One moment…") : root.isUnlock ? qsTr("Unlock") : qsTr("Continue")
            enabled: root.isReady
            onClicked: root.go()
        }
        Button {
            kind: Button.Quiet
            text: root.isUnlock ? qsTr("Use another account") : root.model.busy ? qsTr("Cancel") : qsTr("Back")
            enabled: !root.model.busy || !root.isUnlock
            onClicked: root.isUnlock ? root.model.chooseAnother() : root.model.back()
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall
        visible: root.isBunker && !root.model.busy
        topPadding: Theme.gapLarge

        Label {
            width: parent.width
            text: qsTr("Or show a code. Your signer answers over these relays:")
            muted: true
            wrapMode: Text.Wrap
        }
        TextField {
            id: relays

            width: parent.width
            text: root.model.pairingRelays
            placeholderText: qsTr("wss://relay.example.com")
            onAccepted: root.model.showCode(relays.text)
        }
        Button {
            text: qsTr("Show the code")
            iconName: "eye"
            enabled: relays.text.trim() !== ""
            onClicked: root.model.showCode(relays.text)
        }
    }
}
