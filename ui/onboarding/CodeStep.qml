// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The code that a signer scans (NIP-46, nostrconnect): shown until it has answered.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model

    spacing: Theme.gapLarge

    StepTitle {
        width: parent.width
        //: Title of a step of the first start; a signer is a program or device that holds the key; below is a QR code
        title: qsTr("Let your signer scan this")
        //: Text under the title: "there" is in the signer
        words: qsTr("Or copy the address and paste it there. Nandu goes on by itself when your signer has answered.")
    }
    QrPicture {
        anchors.left: parent.left
        units: root.model.codeSize
        path: root.model.codePath
        wish: Math.min(parent.width, Theme.scaled(300))
    }
    Words {
        width: parent.width
        visible: root.model.busy
        //: Shown until the signer has answered
        text: qsTr("Waiting for your signer…")
        muted: true
    }
    Problem {
        width: parent.width
        words: root.model.sentence
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Button {
            id: copy

            //: Button: puts the address under the QR code into the clipboard
            text: qsTr("Copy the address")
            iconName: "copy"
            enabled: root.model.pairingUri !== ""
            onClicked: root.model.copyCode()
            Component.onCompleted: copy.forceActiveFocus()
        }
        Button {
            kind: Button.Quiet
            //: Button: to the step before
            text: qsTr("Back")
            onClicked: root.model.back()
        }
    }
}
