// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine as an instrument: what comes in, where it waits, who checks it, what it becomes.
import QtQuick
import Nandu.Models

Page {
    id: root

    property string section: "live"
    readonly property list<string> sections: ["live", "slowest", "quarantine", "benchmark"]

    //: Title of a page: figures of what the program is doing
    title: qsTr("Engine")
    columnWish: root.width
    keepsContextSpace: false
    bodyInset: Math.max(Metrics.edge, Math.round((root.width - Metrics.page) / 2))
    tools: Button {
        small: true
        //: Button: puts all figures into the clipboard
        text: qsTr("Copy as text")
        iconName: "copy"
        onClicked: engine.copyReport()
    }

    readonly property bool two: content.width >= Theme.scaled(720)
    readonly property int half: root.two ? Math.floor((content.width - Theme.gapLarge) / 2) : content.width
    readonly property int pairHeight: root.two ? Math.max(stages.implicitHeight, Math.min(workers.implicitHeight, Theme.scaled(420))) : 0
    readonly property int third: root.two ? Theme.scaled(248) : content.width

    StatsModel {
        id: engine

        session: Session
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.color.background
    }
    Tabs {
        id: tabs

        width: parent.width
        inset: root.bodyInset
        //: Screen reader: name of the tabs
        label: qsTr("Part of the engine's page")
        //: Tab: figures that change
        options: [qsTr("Live"),
            //: Tab: the slowest events
            qsTr("Slowest"),
            //: Tab: events put aside, %L1 is how many
            engine.stats.quarantined > 0 ? qsTr("Quarantine (%L1)").arg(engine.stats.quarantined)
            //: Tab: events put aside
            : qsTr("Quarantine"),
            //: Tab: how fast this computer is
            qsTr("Benchmark")]
        current: Math.max(0, root.sections.indexOf(root.section))
        onChosen: index => root.section = root.sections[index]
    }
    Flickable {
        y: tabs.height
        width: parent.width
        height: parent.height - y
        visible: tabs.current > 0
        contentHeight: other.height + 2 * Theme.gapLarge
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Loader {
            id: other

            x: root.bodyInset
            y: Theme.gapLarge
            width: parent.width - 2 * x
            sourceComponent: tabs.current === 1 ? slowestPart : tabs.current === 2 ? quarantinePart : tabs.current === 3 ? benchmarkPart : null
        }
    }
    Component {
        id: slowestPart

        SlowestList {
            onTraceRequested: noteId => trace.show(noteId)
        }
    }
    Component {
        id: quarantinePart

        QuarantineList {}
    }
    Component {
        id: benchmarkPart

        Card {
            BenchmarkModel {
                id: speed

                session: Session
            }
            SettingsModel {
                id: dials

                session: Session
            }
            BenchmarkSetting {
                width: parent.width
                benchmark: speed
                autoWorkers: dials.autoWorkers
            }
        }
    }
    TraceSheet {
        id: trace
    }
    Flickable {
        id: flick

        y: tabs.height
        width: parent.width
        height: parent.height - y
        visible: tabs.current === 0
        clip: true
        focus: true
        contentHeight: content.height + 2 * Theme.gapLarge
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}
        Keys.onDownPressed: flick.flick(0, -900)
        Keys.onUpPressed: flick.flick(0, 900)

        Flow {
            id: content

            x: root.bodyInset
            y: Theme.gapLarge
            width: parent.width - 2 * x
            spacing: Theme.gapLarge

            StoreFault {
                width: content.width
                visible: engine.stats.databaseError !== ""
                words: engine.stats.databaseError
            }
            BigNumbers {
                width: content.width
                stats: engine.stats
            }
            ThroughputCard {
                id: throughput

                inView: content.y + y + plotBottom - 2 > flick.contentY && content.y + y + plotTop + 2 < flick.contentY + flick.height
                width: content.width - (root.two ? root.third + Theme.gapLarge : 0)
                height: Math.max(implicitHeight, root.two ? queue.implicitHeight : 0)
                model: engine
            }
            QueueCard {
                id: queue

                width: root.third
                height: root.two ? Math.max(implicitHeight, Theme.scaled(320)) : implicitHeight
                stats: engine.stats
            }
            StagesCard {
                id: stages

                width: root.half
                height: root.pairHeight > 0 ? root.pairHeight : implicitHeight
            }
            WorkersCard {
                id: workers

                restarts: engine.stats.workerRestarts
                width: root.half
                height: root.pairHeight > 0 ? Math.max(root.pairHeight, implicitHeight) : implicitHeight
            }
            RelayTableCard {
                width: content.width
                onSyncRequested: root.placeRequested(Router.Sync)
            }
            StoreCard {
                width: root.half
                model: engine
            }
            RefusalsCard {
                width: root.half
                refusals: engine.stats.refusals
                total: engine.stats.refused
                byRelay: engine.stats.relayRefusals
            }
            SlowCard {
                width: content.width
                rows: engine.stats.slow
            }
        }
    }
}
