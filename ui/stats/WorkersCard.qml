// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One lane a worker: how busy it was in the last second, how many it checks, how long one takes.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    required property int restarts

    CardTitle {
        width: parent.width
        text: qsTr("Workers")
        note: root.restarts > 0 ? qsTr("%1 checks begun anew").arg(root.restarts) : qsTr("%1 checking signatures").arg(lanes.count)
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
            errors: qsTr("errors")
            last: qsTr("last")
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
                required property string lastText

                width: parent ? parent.width : 0
                number: worker.number
                share: worker.busyShare
                stuck: worker.stuck
                rate: rateText
                mean: meanText
                slow: p95Text
                errors: worker.errors
                last: lastText
            }
        }
    }
}
