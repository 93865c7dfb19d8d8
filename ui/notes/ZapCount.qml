// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a note was given. A figure, not a deed: there is no wallet yet.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property noteStats stats
    property bool mine: false
    property bool still: false
    readonly property color ink: root.mine || hover.hovered ? Theme.color.zap : Theme.color.muted

    Accessible.role: Accessible.StaticText
    Accessible.name: tip.words

    ShortNumber {
        id: number

        value: root.stats.sats
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapTiny + 2
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            icon: root.mine ? "zap-on" : "zap"
            size: Theme.scaled(18)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        RollingNumber {
            text: number.text
            value: root.stats.zaps
            still: root.still
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    HoverHandler {
        id: hover
    }
    Tooltip {
        id: tip

        shown: hover.hovered
        //: Tooltip at the zaps of a note: %1 is the sum in sats (the small unit of bitcoin), %Ln how many zaps
        words: qsTr("%1 sats in %Ln zaps", "", root.stats.zaps).arg(number.full)
    }
}
