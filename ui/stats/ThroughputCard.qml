// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Events a second over the last minute or ten: received, checked, stored.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    required property StatsModel model
    property bool inView: true
    readonly property real plotTop: root.padding + graph.y + Theme.gapSmall
    readonly property real plotBottom: root.plotTop + graph.plotHeight

    CardTitle {
        id: head

        width: parent.width
        //: Heading of a graph
        text: qsTr("Events a second")

        Segmented {
            implicitHeight: Theme.scaled(30)
            //: Screen reader: name of a choice
            label: qsTr("Span of the graph")
            //: Choice: how much time the graph shows
            options: [qsTr("60 s"),
                //: Choice: how much time the graph shows
                qsTr("10 min")]
            current: root.model.span === StatsModel.Minute ? 0 : 1
            onChosen: index => root.model.span = index === 0 ? StatsModel.Minute : StatsModel.TenMinutes
        }
    }
    Graph {
        id: graph

        width: parent.width
        height: Math.max(Theme.scaled(200), root.height - 2 * root.padding - head.height - legend.height - 2 * root.spacing)
        received: root.model.received
        checked: root.model.verified
        stored: root.model.stored
        ceiling: root.model.ceiling
        slots: root.model.pointsMax
        inView: root.inView
        spanSeconds: root.model.span === StatsModel.Minute ? 60 : 600
    }
    Row {
        id: legend

        anchors.left: parent.left
        spacing: Theme.gapLarge

        GraphKey {
            //: Line of a graph: events from relays
            words: qsTr("Received")
            ink: Theme.color.accent
        }
        GraphKey {
            //: Line of a graph: events whose signature was checked
            words: qsTr("Checked")
            ink: Theme.color.second
            dashed: true
        }
        GraphKey {
            //: Line of a graph: events written into the database
            words: qsTr("Stored")
            ink: Theme.color.zap
        }
    }
}
