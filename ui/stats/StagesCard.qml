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
        text: qsTr("Latency by stage")

        Segmented {
            label: qsTr("Over which time")
            options: [qsTr("1 s"), qsTr("1 min"), qsTr("session")]
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
            cells: root.roomy ? [qsTr("Stage"), "p50", "p95", "p99", qsTr("longest")] : [qsTr("Stage"), "p50", "p95", "p99"]
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
