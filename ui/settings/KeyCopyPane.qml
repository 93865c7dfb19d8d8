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
        //: Screen reader: the field with the key
        Accessible.name: root.isShown ? qsTr("Your key is shown")
            //: Screen reader: the field with the key
            : qsTr("Your key is hidden")

        Words {
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

            LayoutMirroring.enabled: false // a key is read from left to right
            LayoutMirroring.childrenInherit: true
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
        anchors.left: parent.left
        units: key.codeSize
        path: key.codePath
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Button {
            //: Button: hides the key
            text: root.isShown ? qsTr("Hide")
                //: Button: shows the key
                : qsTr("Show")
            iconName: root.isShown ? "eye-off" : "eye"
            enabled: key.isThere
            onClicked: root.isShown ? key.hide() : key.show()
        }
        Button {
            //: Button: shows the key as a QR code
            text: qsTr("QR code")
            iconName: "image"
            enabled: key.isThere
            onClicked: sure.open()
        }
        Button {
            //: Button: puts the key into the clipboard
            text: qsTr("Copy")
            iconName: "copy"
            enabled: key.isThere
            onClicked: key.copy()
        }
    }
    Switch {
        id: encrypting

        width: parent.width
        //: Switch: encrypts the copy of the key with a password
        text: qsTr("A copy under a password")
        enabled: key.isThere
        onToggled: if (!encrypting.checked) key.hide()
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall
        visible: encrypting.checked

        Words {
            width: parent.width
            //: Explanation; ncryptsec is the encrypted form of a key, not translated
            text: qsTr("Only with the password does anybody get at the key (ncryptsec). Forget the password, and nobody does.")
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        SecretField {
            id: first

            width: parent.width
            //: Placeholder in a field
            placeholderText: qsTr("A password for the copy")
            onAccepted: second.forceActiveFocus()
        }
        SecretField {
            id: second

            width: parent.width
            //: Placeholder in the second field for a password
            placeholderText: qsTr("The same password again")
            onAccepted: key.encrypt(first.input, second.input)
        }
        Button {
            anchors.left: parent.left
            //: Button, not usable for a moment: work goes on
            text: key.busy ? qsTr("One moment…")
                //: Button: makes the encrypted form of the key
                : qsTr("Encrypt")
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
            anchors.left: parent.left
            visible: key.encrypted !== ""
            //: Button: puts the encrypted key into the clipboard
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

        //: Title of a question: whether the secret key is shown as a QR code
        title: qsTr("Show the key as a code?")
        //: Text of that question
        question: qsTr("Whoever sees or photographs the code can write in your name for ever. Look who is behind you, and that you share no screen.")
        //: Button of that question
        yes: qsTr("Show the code")
        onAccepted: key.showCode()
    }
}
