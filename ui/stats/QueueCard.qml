// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The queue between the sockets and the store, as a vessel that fills. Full means that relays are read more slowly: nothing is lost.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property engineStats stats
    readonly property real share: root.stats.queueShare
    readonly property color ink: root.share > 0.8 ? Theme.color.like : root.share > 0.5 ? Theme.color.zap : Theme.color.accent
    //: State of the queue, beside its picture
    readonly property string condition: root.share >= 1 ? qsTr("Full: relays wait")
        //: State of the queue, beside its picture
        : root.share > 0.8 ? qsTr("Nearly full")
        //: State of the queue, beside its picture
        : root.share > 0.5 ? qsTr("Filling")
        //: State of the queue, beside its picture
        : root.share > 0.02 ? qsTr("Flowing")
        //: State of the queue, beside its picture
        : qsTr("Empty")

    Accessible.role: Accessible.ProgressBar
    //: Screen reader: %1 events wait, %2 may wait
    Accessible.name: qsTr("Queue: %1 of %2").arg(depth.full).arg(capacity.full)

    ShortNumber {
        id: depth

        value: root.stats.queueDepth
    }
    ShortNumber {
        id: capacity

        value: root.stats.queueCapacity
    }
    CardTitle {
        id: head

        width: parent.width
        //: Heading: events that wait to be checked
        text: qsTr("Queue")
        note: root.condition
    }
    Item {
        LayoutMirroring.enabled: false // a drawing, with its scale on the right
        LayoutMirroring.childrenInherit: true
        width: parent.width
        height: Math.max(Theme.scaled(140), root.height - 2 * root.padding - head.height - foot.height - 2 * root.spacing)

        Rectangle {
            id: vessel

            width: Theme.scaled(84)
            height: parent.height
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.horizontalCenterOffset: -Theme.gapLarge
            color: Theme.color.raised
            radius: Theme.radiusLarge
            border.width: Theme.hairline
            border.color: Theme.color.border

            Rectangle {
                x: 5
                width: parent.width - 10
                height: Math.max(4, (parent.height - 10) * root.share)
                anchors.bottom: parent.bottom
                anchors.bottomMargin: 5
                radius: Math.min(Theme.radiusLarge - 5, height / 2)
                color: root.ink

                Behavior on height {
                    NumberAnimation {
                        duration: Theme.calm
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
        Repeater {
            model: [1, 0.8, 0.5, 0]

            Item {
                id: tick

                required property real modelData

                anchors.left: vessel.right
                anchors.leftMargin: Theme.gapSmall
                y: 5 + (vessel.height - 10) * (1 - tick.modelData)

                Hairline {
                    width: Theme.gapSmall
                    color: Theme.color.border
                }
                Figure {
                    x: Theme.gap
                    y: -height / 2
                    //: Mark at a scale, per cent
                    text: qsTr("%L1 %").arg(tick.modelData * 100)
                    size: Theme.caption
                    muted: true
                }
            }
        }
    }
    Column {
        id: foot

        width: parent.width

        Figure {
            width: parent.width
            //: Under the picture of the queue: %1 events wait, %2 may wait
            text: qsTr("%1 of %2").arg(depth.full).arg(capacity.full)
            horizontalAlignment: Text.AlignHCenter
            strong: true
        }
        Figure {
            width: parent.width
            //: Under the picture of the queue: memory; MiB are mebibytes
            text: qsTr("%1 MiB of %L2 MiB").arg(root.stats.queueMiB.toLocaleString(Qt.locale(), "f", 1)).arg(64)
            horizontalAlignment: Text.AlignHCenter
            size: Theme.small
            muted: true
        }
    }
}
