// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The switcher: every account of this machine, one more, and the lock.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Sheet {
    id: root

    signal addRequested
    signal settingsRequested

    //: Title of a sheet: the accounts of this computer
    title: qsTr("Accounts")
    wish: Theme.scaled(420)
    onOpened: rows.forceActiveFocus()

    AccountsModel {
        id: accounts

        session: Session
    }
    FocusScope {
        id: rows

        width: parent.width
        height: list.height

        Column {
            id: list

            width: parent.width

            Repeater {
                model: accounts

                AccountRow {
                    required property int index

                    width: list.width
                    focus: index === 0
                    onClicked: {
                        root.close()
                        accounts.use(profile.key)
                    }
                }
            }
        }
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Button {
            //: Button: opens the first page once more
            text: qsTr("Add an account…")
            iconName: "user-add"
            onClicked: {
                root.close()
                root.addRequested()
            }
        }
        Button {
            //: Button: the key leaves the memory until its password is typed
            text: qsTr("Lock")
            iconName: "lock"
            visible: Session.keyPlace === Session.PasswordFile
            onClicked: {
                root.close()
                Session.lock()
            }
        }
        Button {
            //: Button: opens the settings of accounts
            text: qsTr("Manage…")
            iconName: "settings"
            kind: Button.Quiet
            onClicked: {
                root.close()
                root.settingsRequested()
            }
        }
    }
}
