// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One large figure: a second's worth, with the sum since the start below.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property string caption
    required property real perSecond
    required property real total
    property color ink: Theme.color.text

    spacing: 0
    Accessible.role: Accessible.StaticText
    //: Screen reader: %1 is what is counted (Received), %2 how many a second, %3 in all
    Accessible.name: qsTr("%1: %2 a second, %3 in all").arg(root.caption).arg(now.full).arg(sum.full)

    ShortNumber {
        id: now

        value: Math.round(root.perSecond)
    }
    ShortNumber {
        id: sum

        value: root.total
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Rectangle {
            width: Theme.scaled(8)
            height: width
            radius: 2
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: root.caption
            size: Theme.small
            muted: true
        }
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapTiny

        Figure {
            id: figure

            text: now.full
            size: Theme.display
            font.weight: Font.Light
        }
        Label {
            //: After a number: a second
            text: qsTr("/s")
            muted: true
            anchors.baseline: figure.baseline
        }
    }
    Label {
        anchors.left: parent.left
        //: Under a number: the sum since the start
        text: qsTr("%1 in all").arg(sum.text)
        size: Theme.small
        muted: true

        HoverHandler {
            id: hover
        }
        Tooltip {
            shown: hover.hovered
            words: sum.full
        }
    }
}
