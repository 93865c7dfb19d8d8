// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something a note carries that opens elsewhere or only informs: a video, an invoice, a note not here yet, an unknown kind.
import QtQuick

Pressable {
    id: root

    required property string iconName
    required property string title
    property string detail
    property bool opens: true

    implicitHeight: Math.max(Theme.scaled(52), words.implicitHeight + 2 * Theme.gap)
    enabled: root.opens
    Accessible.name: root.title + " " + root.detail

    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.color.raised : "transparent"
        border.width: Theme.hairline
        border.color: Theme.color.outline

        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Accessible.role: Accessible.StaticText
        Accessible.name: root.title + " " + root.detail
        Accessible.ignored: root.opens

        Icon {
            id: picture

            icon: root.iconName
            color: Theme.color.muted
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
        }
        Column {
            id: words

            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.rightMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: root.title
                size: Theme.scaled(14)
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: root.detail
                size: Theme.small
                muted: true
                elide: Text.ElideMiddle
            }
        }
    }
}
