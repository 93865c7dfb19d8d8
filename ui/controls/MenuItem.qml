// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One deed of a menu.
import QtQuick
import QtQuick.Templates as T

T.MenuItem {
    id: root

    property string iconName
    property bool dangerous: false
    readonly property color ink: !root.enabled ? Theme.color.muted : root.dangerous ? Theme.color.danger : Theme.color.text

    implicitWidth: Math.max(Theme.scaled(212), words.implicitWidth + root.leftPadding + root.rightPadding + Theme.iconSmall + root.spacing)
    implicitHeight: Theme.scaled(34)
    leftPadding: Theme.gap
    rightPadding: Theme.gap
    spacing: Theme.gap
    Accessible.name: root.text
    Accessible.role: Accessible.MenuItem
    Accessible.onPressAction: if (root.enabled) root.triggered()

    contentItem: Row {
        spacing: root.spacing

        Icon {
            icon: root.iconName
            visible: root.iconName !== ""
            size: Theme.iconSmall
            color: root.dangerous ? root.ink : Theme.color.muted
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            text: root.text
            width: Math.min(implicitWidth, root.width - root.leftPadding - root.rightPadding - Theme.iconSmall - root.spacing)
            elide: Text.ElideRight
            size: Theme.scaled(14)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: Theme.radius - 2
        color: root.down ? Theme.color.pressed : root.highlighted ? Theme.color.hover : "transparent"
    }
}
