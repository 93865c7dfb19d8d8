// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The slowest hundred events of this session, from the socket to the commit.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    readonly property bool roomy: width > Theme.scaled(560)
    readonly property list<real> shares: root.roomy ? [0.30, 0.14, 0.14, 0.14, 0.14, 0.14] : [0.46, 0.27, 0.27]

    signal traceRequested(noteId: string)

    CardTitle {
        width: parent.width
        //: Heading of a table
        text: qsTr("Slowest events")

        Button {
            small: true
            //: Button: reads the table anew
            text: qsTr("Look again")
            iconName: "retry"
            onClicked: slowest.look()
        }
    }
    EmptyState {
        width: parent.width
        visible: slowest.count === 0
        iconName: "clock"
        //: Title of the empty table
        title: qsTr("Nothing was measured yet")
        //: Text of the empty table
        words: qsTr("As soon as events arrive, the slowest hundred are listed here with the way they took.")
    }
    Column {
        width: parent.width
        visible: slowest.count > 0

        TableRow {
            width: parent.width
            head: true
            shares: root.shares
            //: Column of a table: the relay that an event came from
            cells: root.roomy ? [qsTr("From"),
                //: Column of a table: the time of day
                qsTr("at"),
                //: Column of a table: how long an event took until it was stored
                qsTr("until stored"),
                //: Column of a table: how long an event waited
                qsTr("queue"),
                //: Column of a table: how long the check of the signature took
                qsTr("check"),
                //: Column of a table: how long writing into the database took
                qsTr("commit")]
                //: Column of a table: the relay that an event came from
                : [qsTr("From"),
                //: Column of a table: how long an event took until it was stored
                qsTr("until stored"),
                //: Column of a table: how long an event waited
                qsTr("queue")]
        }
        Repeater {
            model: SlowestModel {
                id: slowest

                session: Session
            }

            Pressable {
                id: row

                required property string noteId
                required property string when
                required property string relay
                required property string totalText
                required property string queueText
                required property string checkText
                required property string commitText

                width: parent ? parent.width : 0
                implicitHeight: cells.implicitHeight
                //: Screen reader: a row of the table; %1 is a relay, %2 such as "12 ms"
                Accessible.name: qsTr("Trace of an event from %1: %2 until stored").arg(row.relay).arg(row.totalText)
                onClicked: root.traceRequested(row.noteId)

                background: Rectangle {
                    radius: Theme.radius
                    color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.hover : "transparent"

                    FocusRing {
                        visible: row.visualFocus
                        distance: 0
                    }
                }
                contentItem: TableRow {
                    id: cells

                    shares: root.shares
                    cells: root.roomy ? [row.relay, row.when, row.totalText, row.queueText, row.checkText, row.commitText]
                        : [row.relay, row.totalText, row.queueText]
                }
            }
        }
    }
}
