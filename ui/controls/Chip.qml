// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A word about a state, quiet, with a dot or an icon beside it so that the colour is not alone.
import QtQuick

Rectangle {
    id: root

    required property string text
    property string iconName
    property color ink: Theme.color.muted

    implicitWidth: row.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: Theme.scaled(22)
    radius: height / 2
    color: Theme.color.raised

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapTiny

        Icon {
            visible: root.iconName !== ""
            icon: root.iconName
            size: Theme.scaled(14)
            color: root.ink
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            text: root.text
            size: Theme.caption
            color: root.ink
            font.weight: Font.Medium
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
