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

    SettingRow {
        stacked: true
        caption: qsTr("Workers")
        value: root.model.workers
        words: qsTr("Threads that check signatures. More are faster on many cores; applies now, nothing is lost.")

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
            options: Metrics.narrow ? [qsTr("Debug"), qsTr("Low"), qsTr("Standard"), qsTr("High")]
                : [qsTr("Debug · 1"), qsTr("Low · 2"), qsTr("Standard · 4"), qsTr("High · 8")]
            current: Array.from(root.presets).indexOf(root.model.workers)
            onChosen: index => root.model.workers = root.presets[index]
        }
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
