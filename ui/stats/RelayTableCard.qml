// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What each relay sends and how much of it is of use.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    readonly property bool roomy: width > Theme.scaled(620)
    readonly property list<real> shares: root.roomy ? [0.30, 0.17, 0.10, 0.12, 0.11, 0.10, 0.10] : [0.36, 0.2, 0.23, 0.21]

    signal syncRequested

    CardTitle {
        width: parent.width
        //: Heading of a table
        text: qsTr("Relays")
        //: Beside the heading: how many relays are connected, of how many
        note: qsTr("%L1 of %L2 connected").arg(Session.connectedRelays).arg(relays.count)
    }
    Column {
        width: parent.width

        TableRow {
            width: parent.width
            head: true
            shares: root.shares
            //: Column of a table of relays
            cells: root.roomy ? [qsTr("Address"),
                //: Column of a table of relays
                qsTr("State"),
                //: Column of a table of relays: how fast it answers
                qsTr("Ping"),
                //: Column of a table of relays: how many events
                qsTr("Received"),
                //: Column of a table of relays: events that were stored already
                qsTr("Known"),
                //: Column of a table of relays: events that were turned away
                qsTr("Refused"),
                //: Column of a table of relays: events nobody asked for
                qsTr("Unasked")]
                //: Column of a table of relays
                : [qsTr("Address"),
                //: Column of a table of relays: how fast it answers
                qsTr("Ping"),
                //: Column of a table of relays: how many events
                qsTr("Received"),
                //: Column of a table of relays: events that were turned away
                qsTr("Refused")]
        }
        Repeater {
            model: RelaysModel {
                id: relays

                session: Session
            }

            TableRow {
                id: row

                required property relayRow relay
                required property string stateText
                //: How fast a relay answers, in milliseconds
                readonly property string ping: row.relay.latencyMs < 0 ? "–" : qsTr("%L1 ms").arg(row.relay.latencyMs)
                readonly property string address: row.relay.url.replace("wss://", "")

                width: parent ? parent.width : 0
                shares: root.shares
                cells: root.roomy ? [row.address, row.stateText, row.ping, got.text, known.text, refused.text, unasked.text]
                    : [row.address, row.ping, got.text, refused.text]

                ShortNumber {
                    id: got

                    value: row.relay.received
                }
                ShortNumber {
                    id: known

                    value: row.relay.duplicates
                }
                ShortNumber {
                    id: refused

                    value: row.relay.refused
                }
                ShortNumber {
                    id: unasked

                    value: row.relay.unsolicited
                }
            }
        }
    }
    Button {
        anchors.left: parent.left
        small: true
        //: a button below the table of relays; it opens the sync page
        text: qsTr("What is fetched")
        onClicked: root.syncRequested()
    }
}
