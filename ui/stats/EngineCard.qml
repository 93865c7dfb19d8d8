// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine as a live card: what it does now, the last minute as a line. A click opens the whole instrument.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    signal opened

    padding: Theme.gapLarge
    implicitHeight: column.implicitHeight + 2 * root.padding
    //: Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number
    Accessible.name: qsTr("Engine: %1, %2 events a second").arg(dot.words).arg(engine.rateText)
    onClicked: root.opened()

    StatsModel {
        id: engine

        session: Session
    }

    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.radiusLarge
        border.width: Theme.hairline
        border.color: root.hovered ? Theme.color.border : Theme.color.outline

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusLarge + 4
        }
    }
    contentItem: Column {
        id: column

        spacing: Theme.gap

        Item {
            width: parent.width
            height: rate.implicitHeight

            Row {
                anchors.left: parent.left
                spacing: Theme.gapSmall
                anchors.verticalCenter: parent.verticalCenter

                LoadDot {
                    id: dot

                    load: engine.load
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    text: dot.words
                    strong: true
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
            Row {
                id: rate

                anchors.right: parent.right
                spacing: Theme.gapTiny

                Figure {
                    text: engine.rateText
                    strong: true
                }
                Label {
                    //: After a number: events a second
                    text: qsTr("events/s")
                    size: Theme.small
                    muted: true
                    anchors.baseline: parent.children[0].baseline
                }
            }
        }
        Sparkline {
            width: parent.width
            height: Theme.scaled(48)
            values: engine.received
            slots: engine.pointsMax
            filled: true
        }
        Item {
            width: parent.width
            height: stored.implicitHeight

            Label {
                id: stored

                anchors.left: parent.left
                //: How many events are in the database, %1 such as 12k
                text: qsTr("%1 stored").arg(total.text)
                size: Theme.small
                muted: true
            }
            Label {
                text: engine.databaseText
                size: Theme.small
                muted: true
                anchors.right: parent.right
            }
        }
    }
    ShortNumber {
        id: total

        value: engine.stats.storedEvents
    }
}
