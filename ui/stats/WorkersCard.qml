// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One lane a worker: how busy it was in the last second, how many it checks, how long one takes.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    CardTitle {
        width: parent.width
        text: qsTr("Workers")
        note: qsTr("%1 checking signatures").arg(lanes.count)
    }
    Column {
        width: parent.width

        WorkerLane {
            width: parent.width
            head: true
            number: "#"
            rate: qsTr("/s")
            mean: qsTr("mean")
            slow: "p95"
        }
        Repeater {
            model: WorkersModel {
                id: lanes

                session: Session
            }

            WorkerLane {
                required property workerRow worker
                required property string rateText
                required property string meanText
                required property string p95Text

                width: parent ? parent.width : 0
                number: worker.number
                share: worker.busyShare
                stuck: worker.stuck
                rate: rateText
                mean: meanText
                slow: p95Text
            }
        }
    }
}
