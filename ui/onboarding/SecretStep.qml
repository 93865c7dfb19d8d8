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
        //: Title of a step: the password of the key is asked for
        title: root.isUnlock ? qsTr("Your key lies in a file on this machine.")
            //: Title of a step: the key is in a program or device that signs
            : root.isBunker ? qsTr("A signer on another device")
            //: Title of a step: the secret key is asked for
            : qsTr("Your secret key")
        //: Text under the title: the password of the key file
        words: root.isUnlock ? qsTr("Its password opens it.")
            //: Text under the title: "there" is in the signer
            : root.isBunker ? qsTr("Your key stays there; Nandu asks for each signature. Paste the address your signer shows, or let it scan a code.")
            //: Text under the title: "it" is the key
            : qsTr("It stays on this machine, in your keychain or under a password, never in plain text.")
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        SecretField {
            id: field

            width: parent.width
            //: Placeholder in a field
            placeholderText: root.isUnlock ? qsTr("Password")
                //: Placeholder in a field, not translated
                : root.isBunker ? qsTr("bunker://…")
                //: Placeholder in a field; nsec1 and ncryptsec1 are not translated
                : qsTr("nsec1…, ncryptsec1… or 12 to 24 words")
            problem: root.model.sentence
            onAccepted: root.wantsPassword && password.length === 0 ? password.forceActiveFocus() : root.go()
        }
        SecretField {
            id: password

            width: parent.width
            visible: root.wantsPassword || root.mayHavePassphrase
            //: Placeholder in a field; ncryptsec is the encrypted form of a key, not translated
            placeholderText: root.wantsPassword ? qsTr("Password of the ncryptsec")
                //: Placeholder in a field: the optional passphrase of a key in words (BIP-39)
                : qsTr("Passphrase of the words, if there is one")
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
            //: Button, not usable for a moment: the signer is asked
            text: root.model.busy ? root.isBunker ? qsTr("Asking your signer…")
                //: Button, not usable for a moment: work goes on
                : qsTr("One moment…")
                //: Button: opens the key with its password
                : root.isUnlock ? qsTr("Unlock")
                //: Button: to the next step
                : qsTr("Continue")
            enabled: root.isReady
            onClicked: root.go()
        }
        Button {
            kind: Button.Quiet
            //: Button: leaves this account locked and chooses another way in
            text: root.isUnlock ? qsTr("Use another account")
                //: Button: stops what is going on
                : root.model.busy ? qsTr("Cancel")
                //: Button: to the step before
                : qsTr("Back")
            enabled: !root.model.busy || !root.isUnlock
            onClicked: root.isUnlock ? root.model.chooseAnother() : root.model.back()
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall
        visible: root.isBunker && !root.model.busy
        topPadding: Theme.gapLarge

        Words {
            width: parent.width
            //: Above a list of relays: a QR code for the signer is the other way
            text: qsTr("Or show a code. Your signer answers over these relays:")
            muted: true
            wrapMode: Text.Wrap
        }
        TextField {
            id: relays

            width: parent.width
            text: root.model.pairingRelays
            //: Placeholder in the field for a relay, not translated
            placeholderText: qsTr("wss://relay.example.com")
            onAccepted: root.model.showCode(relays.text)
        }
        Button {
            anchors.left: parent.left
            //: Button: shows a QR code for the signer
            text: qsTr("Show the code")
            iconName: "eye"
            enabled: relays.text.trim() !== ""
            onClicked: root.model.showCode(relays.text)
        }
    }
}
