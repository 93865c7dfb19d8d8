// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One way in: a large row that is a button.
import QtQuick

Pressable {
    id: root

    required property string iconName
    required property string title
    required property string words
    property bool primary: false

    implicitHeight: Math.max(Theme.scaled(68), texts.implicitHeight + 2 * Theme.gap)
    focusPolicy: Qt.StrongFocus
    Accessible.name: root.title + ". " + root.words

    background: Rectangle {
        radius: Theme.radiusLarge
        color: Theme.color.surface
        border.width: Theme.hairline
        border.color: root.hovered ? Theme.color.accent : Theme.color.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.color.pressed : Theme.color.hover
            visible: root.hovered
        }
        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusLarge + 4
        }
    }
    contentItem: Item {
        Rectangle {
            id: disc

            anchors.left: parent.left
            anchors.leftMargin: Theme.gapLarge
            width: Theme.avatar
            height: width
            radius: width / 2
            color: root.primary ? Theme.color.accent : Theme.color.accentSoft
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                anchors.centerIn: parent
                icon: root.iconName
                color: root.primary ? Theme.color.accentInk : Theme.color.accent
            }
        }
        Column {
            id: texts

            anchors.left: disc.right
            anchors.leftMargin: Theme.gapLarge
            anchors.right: arrow.left
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: root.title
                strong: true
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: root.words
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
            }
        }
        Icon {
            id: arrow

            icon: "chevron-right"
            color: Theme.color.muted
            size: Theme.iconSmall
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapLarge
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
