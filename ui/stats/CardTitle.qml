// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The title of a card, with room for a figure or a control at its right.
import QtQuick

Item {
    id: root

    required property string text
    property string note
    default property alias extra: right.data

    implicitHeight: Math.max(title.implicitHeight, right.implicitHeight, Theme.scaled(24))

    Label {
        id: title

        anchors.left: parent.left
        text: root.text
        strong: true
        elide: Text.ElideRight
        width: Math.min(implicitWidth, parent.width - right.width - Theme.gapSmall)
        anchors.verticalCenter: parent.verticalCenter
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Row {
        id: right

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Label {
            text: root.note
            visible: text !== ""
            size: Theme.small
            muted: true
        }
    }
}
