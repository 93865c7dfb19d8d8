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
    readonly property list<string> names: [qsTr("Debug"), qsTr("Low"), qsTr("Standard"), qsTr("High")]
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
        caption: qsTr("Workers")
        value: root.model.workersAuto ? qsTr("Auto: %1").arg(root.model.workers) : root.model.workers
        words: qsTr("Threads that check signatures. More are faster on many cores; applies now, nothing is lost. Auto takes three quarters of the cores.")

        Slider {
            width: parent.width
            label: qsTr("Workers")
            from: root.model.workersMin
            to: root.model.workersMax
            stepSize: 1
            snapMode: Slider.SnapAlways
            value: root.model.workers
            onMoved: root.model.workers = value
        }
        Segmented {
            width: Math.min(parent.width, implicitWidth)
            label: qsTr("Presets")
            options: Metrics.narrow ? [...root.names, qsTr("Auto")]
                : [...root.names.map((name, i) => name + " · " + root.presets[i]), qsTr("Auto · %1").arg(root.model.autoWorkers)]
            current: root.chosen
            onChosen: index => root.choose(index)
        }
        Label {
            width: parent.width
            text: root.cost !== "" ? qsTr("On this computer: %1.").arg(root.cost) : qsTr("Benchmark this computer to see what each number of workers reaches and costs.")
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
        caption: qsTr("Queue capacity")
        value: qsTr("%1 events").arg(capacity.full)
        words: qsTr("How many events may wait between the sockets and the store. When it is full, relays are read more slowly.")

        Slider {
            width: parent.width
            label: qsTr("Queue capacity")
            from: root.model.queueCapacityMin
            to: root.model.queueCapacityMax
            stepSize: 100
            value: root.model.queueCapacity
            onMoved: root.model.queueCapacity = value
        }
    }
    SettingRow {
        stacked: true
        caption: qsTr("Count flush")
        value: qsTr("%1 ms").arg(root.model.flushMs)
        words: qsTr("How often the counts of all notes on screen change together.")

        Slider {
            width: parent.width
            label: qsTr("Count flush")
            from: root.model.flushMsMin
            to: root.model.flushMsMax
            stepSize: 50
            value: root.model.flushMs
            onMoved: root.model.flushMs = value
        }
    }
    SettingRow {
        caption: qsTr("Figures for Prometheus")
        value: root.model.metricsPort > 0 ? qsTr("127.0.0.1:%1").arg(root.model.metricsPort) : ""
        words: engine.stats.metricsError !== "" ? engine.stats.metricsError
            : qsTr("Serves the engine's figures as text at /metrics, to programs on this computer only. No name, no note, no key is in them.")

        Switch {
            checked: root.model.metricsPort > 0
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
            y: Theme.gapLarge
            text: qsTr("Restore defaults")
            iconName: "retry"
            onClicked: root.model.restoreDefaults()
        }
    }
}
