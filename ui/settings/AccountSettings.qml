// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in, where the key lies, and the way out.
import QtQuick
import Nandu.Models

Column {
    id: root

    Item {
        width: parent.width
        height: Theme.avatar + 2 * Theme.gapLarge

        Avatar {
            id: picture

            y: Theme.gapLarge
            key: Session.key
            source: Pictures.round(Session.key, Session.me.picture)
        }
        Column {
            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.right: copy.left
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: Session.me.title
                strong: true
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: Session.me.npub
                isKey: true
                size: Theme.small
                muted: true
                elide: Text.ElideMiddle
            }
        }
        IconButton {
            id: copy

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            iconName: "copy"
            label: qsTr("Copy public key")
            onClicked: Session.copyText(Session.me.npub)
        }
        Hairline {
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
    SettingRow {
        caption: qsTr("Your key")
        words: Session.keyPlaceSentence

        Chip {
            text: Session.canSign ? qsTr("can sign") : qsTr("read only")
            iconName: Session.canSign ? "key" : "eye"
        }
    }
    SettingRow {
        caption: qsTr("Sign out")
        words: Session.canSign ? qsTr("Make sure that you have a copy of your key first: nobody can give it back to you.")
            : qsTr("What is stored on this machine stays.")

        Button {
            text: qsTr("Sign out…")
            iconName: "sign-out"
            onClicked: confirm.open()
        }
    }
    Confirm {
        id: confirm

        title: qsTr("Sign out?")
        question: Session.canSign ? qsTr("Nandu forgets your key. Without a copy of it the account cannot be used again.")
            : qsTr("You can come back with the same public key at any time.")
        yes: qsTr("Sign out")
        onAccepted: Session.signOut()
    }
}
