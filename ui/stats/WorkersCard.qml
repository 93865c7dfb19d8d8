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
        //: Heading: threads that check signatures
        text: qsTr("Workers")
        //: Beside the heading, after a worker got stuck
        note: root.restarts > 0 ? qsTr("%Ln checks begun anew", "", root.restarts)
            //: Beside the heading: how many workers there are
            : qsTr("%Ln checking signatures", "", lanes.count)
    }
    Column {
        width: parent.width

        WorkerLane {
            width: parent.width
            head: true
            number: "#"
            //: Column: checks a second
            rate: qsTr("/s")
            //: Column: mean time of a check
            mean: qsTr("mean")
            slow: "p95"
            //: Column: checks that failed
            errors: qsTr("errors")
            //: Column: when the last check was
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
                number: worker.number.toLocaleString(Qt.locale(), "f", 0)
                share: worker.busyShare
                stuck: worker.stuck
                rate: rateText
                mean: meanText
                slow: p95Text
                errors: worker.errors.toLocaleString(Qt.locale(), "f", 0)
                hasErrors: worker.errors > 0
                last: lastText
            }
        }
    }
}
