// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine at the rail's foot: one dot, events a second, the last minute. A click opens the stats pane.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    property bool wide: true

    implicitHeight: root.wide ? Theme.scaled(68) : Theme.scaled(60)
    //: Screen reader: %1 is Calm, Busy, Catching up or Offline, %2 a number
    Accessible.name: qsTr("Engine: %1, %2 events a second").arg(dot.words).arg(engine.rateText)

    StatsModel {
        id: engine

        session: Session
    }

    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            distance: 0
        }
    }
    contentItem: Item {
        LoadDot {
            id: dot

            load: engine.load
            anchors.left: parent.left
            anchors.leftMargin: root.wide ? Theme.gap : (parent.width - width) / 2
            y: root.wide ? Theme.scaled(13) : Theme.gapSmall
        }
        Label {
            visible: root.wide
            text: dot.words
            size: Theme.small
            font.weight: Font.Medium
            anchors.left: dot.right
            anchors.leftMargin: Theme.gapSmall
            anchors.verticalCenter: dot.verticalCenter
        }
        Figure {
            //: Events a second, short
            text: root.wide ? qsTr("%1/s").arg(engine.rateText) : engine.rateText
            size: root.wide ? Theme.small : Theme.caption
            muted: true
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.rightMargin: root.wide ? Theme.gap : 0
            horizontalAlignment: root.wide ? Text.AlignRight : Text.AlignHCenter
            y: root.wide ? dot.y + (dot.height - height) / 2 : Theme.scaled(20)
        }
        Sparkline {
            x: root.wide ? Theme.gap : Theme.gapTiny
            width: parent.width - 2 * x
            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.gapSmall
            height: root.wide ? Theme.scaled(26) : Theme.scaled(16)
            values: engine.received
            slots: engine.pointsMax
            filled: root.wide
            lineWidth: root.wide ? 1.5 : 1
        }
    }
    Tooltip {
        shown: root.hovered && !root.wide
        //: Tooltip: %1 is Calm, Busy, Catching up or Offline, %2 a number
        words: qsTr("%1, %2 events a second").arg(dot.words).arg(engine.rateText)
    }
}
