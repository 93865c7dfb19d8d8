// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A caption and its figure on one line.
import QtQuick

Item {
    id: root

    required property string caption
    required property string value

    width: parent ? parent.width : 0
    implicitHeight: Theme.scaled(30)
    Accessible.role: Accessible.StaticText
    Accessible.name: root.caption + ": " + root.value

    Label {
        anchors.left: parent.left
        text: root.caption
        size: Theme.small
        muted: true
        width: parent.width - figure.width - Theme.gapSmall
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
    }
    Figure {
        id: figure

        text: root.value
        size: Theme.small
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }
}
