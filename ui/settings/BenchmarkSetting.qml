// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Benchmark this computer": runs it and shows what each number of workers reached. In the settings and on the engine's page.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

SettingRow {
    id: root

    required property BenchmarkModel benchmark
    required property int autoWorkers

    stacked: true
    //: Heading in the settings
    caption: qsTr("Benchmark this computer")
    words: root.benchmark.dateText !== "" && !root.benchmark.running ? root.benchmark.dateText
        //: Explanation under the benchmark; workers are the threads that check signatures
        : qsTr("Runs the real check on made-up events, about a second for each number of workers. Reading goes on meanwhile.")

    Repeater {
        model: root.benchmark.running ? [] : root.benchmark.rows

        BenchmarkLane {
            required property benchmarkRow modelData

            width: parent ? parent.width : 0
            workers: modelData.workers
            rate: root.benchmark.rateText(modelData)
            cores: root.benchmark.coresText(modelData)
            share: root.benchmark.shareOf(modelData)
            isAuto: modelData.workers === root.autoWorkers
        }
    }
    Rectangle {
        width: parent.width
        height: Theme.scaled(8)
        radius: height / 2
        color: Theme.color.raised
        visible: root.benchmark.running
        Accessible.role: Accessible.ProgressBar
        //: Screen reader: progress in per cent
        Accessible.name: qsTr("Benchmark: %L1 %").arg(root.benchmark.percent)

        Rectangle {
            anchors.left: parent.left
            width: Math.max(parent.height, parent.width * root.benchmark.percent / 100)
            height: parent.height
            radius: parent.radius
            color: Theme.color.accent
        }
    }
    Button {
        anchors.left: parent.left
        //: Button: stops the benchmark
        text: root.benchmark.running ? qsTr("Cancel")
            //: Button: starts the benchmark
            : root.benchmark.dateText === "" ? qsTr("Run")
            //: Button: starts the benchmark
            : qsTr("Run again")
        iconName: root.benchmark.running ? "close" : "play"
        onClicked: root.benchmark.running ? root.benchmark.cancel() : root.benchmark.start()
    }
}
