// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The list of relays, and a field to add one. Used in the settings and at the first start.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    property bool brief: false

    signal relayRequested(url: string)

    spacing: Theme.gap

    RelaysModel {
        id: relays

        session: Session
    }
    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Row {
            width: parent.width
            spacing: Theme.gapSmall

            TextField {
                id: field

                width: parent.width - add.width - parent.spacing
                iconName: "relay"
                //: Placeholder in the field for the address of a relay; wss:// stays
                placeholderText: qsTr("Add a relay: wss://…")
                onAccepted: add.clicked()
                onTextEdited: field.problem = ""
            }
            Button {
                id: add

                implicitHeight: field.implicitHeight
                //: Button: adds the relay
                text: qsTr("Add")
                enabled: field.text !== ""
                onClicked: {
                    field.problem = relays.add(field.text.trim(), true, true)
                    if (field.problem === "") field.clear()
                }
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: field.problem
            size: Theme.small
            color: Theme.color.danger
            wrapMode: Text.Wrap
        }
    }
    Column {
        width: parent.width

        Hairline {
            width: parent.width
        }
        Repeater {
            model: relays

            RelayItem {
                id: item

                width: parent ? parent.width : 0
                brief: root.brief
                onRolesChosen: (read, write) => relays.setRoles(item.relay.url, read, write)
                onOpened: root.relayRequested(item.relay.url)
                onTestRequested: relays.test(item.relay.url)
                onRemoveRequested: relays.remove(item.relay.url)
            }
        }
    }
}
