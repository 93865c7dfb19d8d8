// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows to come. Shows only after a moment of patience, so that a quick answer does not flicker.
import QtQuick

Column {
    id: root

    property int rows: 6
    property bool waiting: true

    visible: root.waiting && patience.over
    Accessible.role: Accessible.ProgressBar
    //: Screen reader: grey shapes while notes are loaded
    Accessible.name: qsTr("Loading")
    onWaitingChanged: patience.over = false

    Timer {
        id: patience

        property bool over: false

        interval: Theme.patience
        running: root.waiting
        onTriggered: patience.over = true
    }
    Repeater {
        model: root.visible ? root.rows : 0

        Item {
            id: row

            required property int index

            width: root.width
            height: Theme.scaled(112)

            component Bar: Rectangle {
                anchors.left: parent ? parent.left : undefined
                height: Theme.scaled(10)
                radius: height / 2
                color: Theme.color.raised
            }

            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: Metrics.edge
                y: Theme.gapLarge
                width: Theme.avatar
                height: width
                radius: width / 2
                color: Theme.color.raised
            }
            Column {
                anchors.left: parent.left
                anchors.leftMargin: Metrics.edge + Theme.avatar + Theme.gap
                y: Theme.gapLarge + Theme.gapTiny
                width: parent.width - anchors.leftMargin - Metrics.edge
                spacing: Theme.gap

                Bar {
                    width: parent.width * 0.3
                }
                Bar {
                    width: parent.width * (0.95 - row.index % 3 * 0.08)
                }
                Bar {
                    width: parent.width * (0.5 + row.index % 4 * 0.1)
                }
            }
            Hairline {
                width: parent.width
                anchors.bottom: parent.bottom
            }
        }
    }
}
