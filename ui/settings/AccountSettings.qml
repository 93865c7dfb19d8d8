// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in, where the key lies, copies of it, the other accounts, and the ways out.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    Item {
        width: parent.width
        height: Theme.avatar + 2 * Theme.gapLarge

        Avatar {
            id: picture

            anchors.left: parent.left
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

            Words {
                width: parent.width
                text: Session.me.title
                strong: true
                elide: Text.ElideRight
            }
            Words {
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
            //: Button without words, its name
            label: qsTr("Copy public key")
            onClicked: Session.copyText(Session.me.npub)
        }
        Hairline {
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
    SettingRow {
        //: Heading in the settings: where the secret key is
        caption: qsTr("Your key")
        words: Session.keyPlaceSentence

        Chip {
            anchors.left: parent.left
            //: Small mark: the secret key can be used
            text: Session.canSign ? qsTr("can sign")
                //: Small mark: there is no secret key
                : qsTr("read only")
            iconName: Session.canSign ? "key" : "eye"
        }
    }
    Item {
        id: copies

        property bool open: false

        objectName: "keyCopies"
        width: parent.width
        height: pane.height + 2 * Theme.gapLarge
        visible: Session.canSign && Session.keyPlace !== Session.RemoteSigner

        Column {
            id: pane

            y: Theme.gapLarge
            width: parent.width
            spacing: Theme.gap

            Button {
                anchors.left: parent.left
                //: Button: hides the copy of the key
                text: copies.open ? qsTr("Close")
                    //: Button: shows the ways to copy the secret key
                    : qsTr("Keep a copy of your key…")
                iconName: "key"
                onClicked: copies.open = !copies.open
            }
            Loader {
                width: parent.width
                active: copies.open
                visible: active
                source: "KeyCopyPane.qml" // by its name: a component of this file would be refused (Qt 6.4)
            }
        }
        Hairline {
            width: parent.width
            anchors.bottom: parent.bottom
        }
    }
    SettingRow {
        //: Heading in the settings: take the key out of the memory
        caption: qsTr("Lock")
        //: Explanation under Lock
        words: qsTr("The key leaves the memory until its password is typed again.")
        visible: Session.keyPlace === Session.PasswordFile
        height: visible ? implicitHeight : 0

        Button {
            anchors.left: parent.left
            //: Button: takes the key out of the memory
            text: qsTr("Lock now")
            iconName: "lock"
            onClicked: Session.lock()
        }
    }
    SettingRow {
        //: Heading in the settings
        caption: qsTr("Sign out")
        //: Explanation under Sign out, for a key in a signer
        words: Session.keyPlace === Session.RemoteSigner ? qsTr("Nandu forgets the connection to your signer.")
            //: Explanation under Sign out, for a secret key on this computer
            : Session.canSign ? qsTr("Make sure that you have a copy of your key first: nobody can give it back to you.")
            //: Explanation under Sign out, for an account without a secret key
            : qsTr("What is stored on this machine stays.")

        Button {
            anchors.left: parent.left
            //: Button: asks first
            text: qsTr("Sign out…")
            iconName: "sign-out"
            onClicked: confirm.open()
        }
    }
    Item {
        width: parent.width
        height: others.height + 2 * Theme.gapLarge

        Column {
            id: others

            y: Theme.gapLarge
            width: parent.width

            Words {
                anchors.left: parent.left
                //: Heading over the list of accounts
                text: qsTr("Accounts on this computer")
                font.weight: Font.Medium
                bottomPadding: Theme.gapSmall
            }
            Repeater {
                model: accounts

                AccountRow {
                    width: others.width
                    removable: true
                    onClicked: accounts.use(profile.key)
                    onRemoveRequested: {
                        removing.key = profile.key
                        removing.name = profile.title
                        removing.open()
                    }
                }
            }
        }
    }
    AccountsModel {
        id: accounts

        session: Session
    }
    Confirm {
        id: removing

        property string key
        property string name

        //: Title of a question, %1 is the name of an account
        title: qsTr("Remove %1?").arg(removing.name)
        question: accounts.lossOf(removing.key)
        //: Button of a question: asks once more
        yes: qsTr("Remove…")
        onAccepted: surely.open()
    }
    Confirm {
        id: surely

        //: Title of the second question, %1 is the name of an account
        title: qsTr("Really remove %1?").arg(removing.name)
        //: Text of the second question
        question: qsTr("This cannot be undone. What is published stays published.")
        //: Button of the second question: deletes the account from this computer
        yes: qsTr("Delete it all")
        onAccepted: accounts.remove(removing.key)
    }
    Confirm {
        id: confirm

        //: Title of a question
        title: qsTr("Sign out?")
        //: Text of a question, for a key in a signer
        question: Session.keyPlace === Session.RemoteSigner ? qsTr("Drafts and lists that are kept here stay. To come back, connect your signer again.")
            //: Text of a question, for a secret key on this computer
            : Session.canSign ? qsTr("Nandu forgets your key; drafts and kept lists stay. Without a copy of the key the account cannot be used again.")
            //: Text of a question, for an account without a secret key
            : qsTr("You can come back with the same public key at any time.")
        //: Heading in the settings
        yes: qsTr("Sign out")
        onAccepted: Session.signOut()
    }
}
