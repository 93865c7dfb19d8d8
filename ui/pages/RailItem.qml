// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One place on the rail.
import QtQuick

Pressable {
    id: root

    required property string words
    required property string iconName
    property string iconCurrent: root.iconName
    property bool isCurrent: false
    property bool quiet: false
    property int count: 0 // of what waits there
    property bool isAlarming: false
    readonly property color ink: root.isCurrent ? Theme.color.accent : root.quiet || !root.hovered ? Theme.color.muted : Theme.color.text

    width: parent ? parent.width : implicitWidth
    implicitHeight: Theme.scaled(40)
    //: Screen reader: %1 is a page (Notifications), %L2 how many new ones it has
    Accessible.name: root.count > 0 ? qsTr("%1, %L2").arg(root.words).arg(root.count) : root.words
    Accessible.selectable: !root.quiet
    Accessible.selected: root.isCurrent

    contentItem: Item {
        Icon {
            id: sign

            icon: root.isCurrent ? root.iconCurrent : root.iconName
            size: Theme.scaled(22)
            color: root.ink
            anchors.left: parent.left
            anchors.leftMargin: Metrics.wide ? Theme.gap : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            visible: Metrics.wide
            anchors.left: sign.right
            anchors.leftMargin: Theme.gap
            anchors.right: badge.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.words
            size: root.quiet ? Theme.small : Theme.body
            font.weight: root.isCurrent ? Font.DemiBold : Font.Medium
            color: root.isCurrent ? Theme.color.accent : root.quiet ? Theme.color.muted : Theme.color.text
            elide: Text.ElideRight
        }
        CountBadge {
            id: badge

            count: root.count
            isAlarming: root.isAlarming
            anchors.left: parent.left
            anchors.leftMargin: Metrics.wide ? parent.width - width - Theme.gapSmall : sign.anchors.leftMargin + sign.width - width / 2
            y: Metrics.wide ? (parent.height - height) / 2 : Theme.gapTiny
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.isCurrent ? Theme.color.accentSoft : root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            distance: 0
        }
    }

    Tooltip {
        shown: root.hovered && !Metrics.wide
        words: root.words
    }
}
