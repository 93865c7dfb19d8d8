// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ways to a copy of the key in use: to read, to scan, to paste, or under a password. Hidden until asked for; what is shown is no
// text that could be selected, and is not read aloud.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    readonly property bool isShown: key.pieces.length > 0 || key.codeSize > 0

    // What is on screen goes.
    function hide(): void {
        key.hide()
        encrypting.checked = false
    }

    spacing: Theme.gap

    KeyCopy {
        id: key

        session: Session
    }
    Rectangle {
        width: parent.width
        height: Math.max(pieces.height, dots.height) + 2 * Theme.gapLarge
        radius: Theme.radius
        color: Theme.color.raised
        border.width: Theme.hairline
        border.color: Theme.color.border
        visible: key.codeSize === 0
        Accessible.role: Accessible.StaticText
        Accessible.name: root.isShown ? qsTr("Your key is shown") : qsTr("Your key is hidden")

        Label {
            id: dots

            x: Theme.gapLarge
            y: Theme.gapLarge
            width: parent.width - 2 * x
            visible: !root.isShown
            text: "•".repeat(63)
            font.family: Theme.mono
            size: Theme.scaled(14)
            wrapMode: Text.WrapAnywhere
            Accessible.ignored: true
        }
        Flow {
            id: pieces

            x: Theme.gapLarge
            y: Theme.gapLarge
            width: parent.width - 2 * x
            spacing: Theme.gapSmall

            Repeater {
                model: key.pieces

                Label {
                    required property string modelData

                    text: modelData
                    font.family: Theme.mono
                    size: Theme.scaled(15)
                    Accessible.ignored: true
                }
            }
        }
    }
    QrPicture {
        units: key.codeSize
        path: key.codePath
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Button {
            text: root.isShown ? qsTr("Hide") : qsTr("Show")
            iconName: root.isShown ? "eye-off" : "eye"
            enabled: key.isThere
            onClicked: root.isShown ? key.hide() : key.show()
        }
        Button {
            text: qsTr("QR code")
            iconName: "image"
            enabled: key.isThere
            onClicked: sure.open()
        }
        Button {
            text: qsTr("Copy")
            iconName: "copy"
            enabled: key.isThere
            onClicked: key.copy()
        }
    }
    Switch {
        id: encrypting

        width: parent.width
        text: qsTr("A copy under a password")
        enabled: key.isThere
        onToggled: if (!encrypting.checked) key.hide()
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall
        visible: encrypting.checked

        Label {
            width: parent.width
            text: qsTr("Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.")
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        SecretField {
            id: first

            width: parent.width
            placeholderText: qsTr("A password for the copy")
            onAccepted: second.forceActiveFocus()
        }
        SecretField {
            id: second

            width: parent.width
            placeholderText: qsTr("The same password again")
            onAccepted: key.encrypt(first.input, second.input)
        }
        Button {
            text: key.busy ? qsTr("One moment…") : qsTr("Encrypt")
            iconName: "lock"
            enabled: !key.busy && first.length > 0 && second.length > 0
            onClicked: key.encrypt(first.input, second.input)
        }
        Label {
            width: parent.width
            visible: key.encrypted !== ""
            text: key.encrypted
            font.family: Theme.mono
            size: Theme.small
            wrapMode: Text.WrapAnywhere
        }
        Button {
            visible: key.encrypted !== ""
            text: qsTr("Copy the encrypted key")
            iconName: "copy"
            onClicked: key.copyEncrypted()
        }
    }
    Label {
        width: parent.width
        visible: key.sentence !== ""
        text: key.sentence
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Confirm {
        id: sure

        title: qsTr("Show the key as a code?")
        question: qsTr("Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.")
        yes: qsTr("Show the code")
        onAccepted: key.showCode()
    }
}
