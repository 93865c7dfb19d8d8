// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long each stage takes, socket to pixels: over the last second, the last minute or the session.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    readonly property bool roomy: width > Theme.scaled(380)
    readonly property list<real> shares: root.roomy ? [0.36, 0.16, 0.16, 0.16, 0.16] : [0.37, 0.21, 0.21, 0.21]

    CardTitle {
        width: parent.width
        //: Heading of a table
        text: qsTr("Latency by stage")

        Segmented {
            //: Screen reader: name of a choice
            label: qsTr("Over which time")
            //: Choice: the last second
            options: [qsTr("1 s"),
                //: Choice: the last minute
                qsTr("1 min"),
                //: Choice: since the start of the program
                qsTr("session")]
            current: table.window
            onChosen: index => table.window = index
        }
    }
    Column {
        width: parent.width

        TableRow {
            width: parent.width
            head: true
            shares: root.shares
            //: Column of a table: a stage of the way from the relay to the screen
            cells: root.roomy ? [qsTr("Stage"),
                //: Column of a table: the longest time
                "p50", "p95", "p99", qsTr("longest")]
                //: Column of a table: a stage of the way from the relay to the screen
                : [qsTr("Stage"), "p50", "p95", "p99"]
        }
        Repeater {
            model: StagesModel {
                id: table

                session: Session
            }

            TableRow {
                required property string name
                required property string p50Text
                required property string p95Text
                required property string p99Text
                required property string maxText

                width: parent ? parent.width : 0
                shares: root.shares
                cells: root.roomy ? [name, p50Text, p95Text, p99Text, maxText] : [name, p50Text, p95Text, p99Text]
            }
        }
    }
}
