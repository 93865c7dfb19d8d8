// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine's dials.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property SettingsModel model
    readonly property list<int> presets: [1, 2, 4, 8]
    //: Choice of the number of workers: one, for finding faults
    readonly property list<string> names: [qsTr("Debug"),
        //: Choice of the number of workers
        qsTr("Low"),
        //: Choice of the number of workers
        qsTr("Standard"),
        //: Choice of the number of workers
        qsTr("High")]
    readonly property int chosen: root.model.workersAuto ? 4 : Array.from(root.presets).indexOf(root.model.workers)
    readonly property string cost: speed.rows.length > 0 ? speed.costOf(root.model.workers) : ""

    function choose(index: int): void {
        if (index === 4) root.model.workersAuto = true
        else root.model.workers = root.presets[index]
    }

    BenchmarkModel {
        id: speed

        session: Session
    }
    SettingRow {
        stacked: true
        //: Setting: how many threads check signatures
        caption: qsTr("Workers")
        //: Value of the setting: the program chose %L1 workers
        value: root.model.workersAuto ? qsTr("Auto: %L1").arg(root.model.workers) : root.model.workers.toLocaleString(Qt.locale(), "f", 0)
        //: Explanation under the setting Workers; Auto is one of its choices
        words: qsTr("Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.")

        Slider {
            width: parent.width
            //: Setting: how many threads check signatures
            label: qsTr("Workers")
            from: root.model.workersMin
            to: root.model.workersMax
            stepSize: 1
            snapMode: Slider.SnapAlways
            held: root.model.workers
            onMoved: root.model.workers = value
        }
        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, implicitWidth)
            //: Screen reader: name of a choice of numbers of workers
            label: qsTr("Presets")
            //: Choice of the number of workers: by the computer's cores
            options: Metrics.narrow ? [...root.names, qsTr("Auto")]
                //: Choice of the number of workers: %1 is its name (Low), %L2 the number
                : [...root.names.map((name, i) => qsTr("%1 · %L2").arg(name).arg(root.presets[i])),
                //: Choice of the number of workers: by the computer's cores, %L1 is the number
                qsTr("Auto · %L1").arg(root.model.autoWorkers)]
            current: root.chosen
            onChosen: index => root.choose(index)
        }
        Words {
            width: parent.width
            //: Under the setting Workers, %1 such as "26,480 events/s, 1.9 of 2 cores"
            text: root.cost !== "" ? qsTr("On this computer: %1.").arg(root.cost)
                //: Under the setting Workers: "Benchmark" is a verb
                : qsTr("Benchmark this computer to see what each number of workers reaches and costs.")
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
    }
    BenchmarkSetting {
        benchmark: speed
        autoWorkers: root.model.autoWorkers
    }
    ShortNumber {
        id: capacity

        value: root.model.queueCapacity
    }
    SettingRow {
        stacked: true
        //: Setting: how many events may wait
        caption: qsTr("Queue capacity")
        //: Value of the setting Queue capacity
        value: qsTr("%Ln events", "", capacity.value)
        //: Explanation under the setting Queue capacity
        words: qsTr("How many events may wait between the sockets and the store. When it is full, relays are read more slowly.")

        Slider {
            width: parent.width
            //: Setting: how many events may wait
            label: qsTr("Queue capacity")
            from: root.model.queueCapacityMin
            to: root.model.queueCapacityMax
            stepSize: 100
            held: root.model.queueCapacity
            onMoved: root.model.queueCapacity = value
        }
    }
    SettingRow {
        stacked: true
        //: Setting: how often counts of likes and replies on the screen change
        caption: qsTr("Count flush")
        //: Value of the setting Count flush, in milliseconds
        value: qsTr("%L1 ms").arg(root.model.flushMs)
        //: Explanation under the setting Count flush
        words: qsTr("How often the counts of all notes on screen change together.")

        Slider {
            width: parent.width
            //: Setting: how often counts of likes and replies on the screen change
            label: qsTr("Count flush")
            from: root.model.flushMsMin
            to: root.model.flushMsMax
            stepSize: 50
            held: root.model.flushMs
            onMoved: root.model.flushMs = value
        }
    }
    SettingRow {
        //: Setting; Prometheus is a program that collects figures
        caption: qsTr("Figures for Prometheus")
        value: root.model.metricsPort > 0 ? "127.0.0.1:" + root.model.metricsPort : ""
        words: engine.stats.metricsError !== "" ? engine.stats.metricsError
            //: Explanation under the setting; /metrics stays
            : qsTr("Serves the engine's figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.")

        Switch {
            anchors.left: parent.left
            checked: root.model.metricsPort > 0
            //: Setting; Prometheus is a program that collects figures
            Accessible.name: qsTr("Figures for Prometheus")
            onToggled: root.model.metricsPort = checked ? 9464 : 0
        }
    }
    StatsModel {
        id: engine

        session: Session
    }
    Label {
        width: parent.width
        visible: text !== ""
        topPadding: Theme.gap
        text: root.model.sentence
        size: Theme.small
        color: Theme.color.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    Item {
        width: parent.width
        height: Theme.control + Theme.gapLarge

        Button {
            anchors.left: parent.left
            y: Theme.gapLarge
            //: Button: all settings of this page as they were at first
            text: qsTr("Restore defaults")
            iconName: "retry"
            onClicked: root.model.restoreDefaults()
        }
    }
}
