// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "To 3 relays and 2 inboxes": opens the list of them.
import QtQuick

Pressable {
    id: root

    property bool isOpen: false

    implicitWidth: words.implicitWidth + sign.width + arrow.width + 4 * Theme.gapSmall
    implicitHeight: Theme.controlSmall
    focusPolicy: Qt.StrongFocus
    //: Screen reader: the button with the relays a note goes to; %1 is a sentence such as "To 3 relays"
    Accessible.name: root.isOpen ? qsTr("%1. Hide them").arg(root.text)
        //: Screen reader: the button with the relays a note goes to; %1 is a sentence such as "To 3 relays"
        : qsTr("%1. Show and choose").arg(root.text)

    contentItem: Item {
        Icon {
            id: sign

            anchors.left: parent.left
            anchors.leftMargin: Theme.gapSmall
            icon: "relay"
            size: Theme.iconSmall
            color: Theme.color.muted
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            anchors.left: sign.right
            anchors.leftMargin: Theme.gapSmall
            width: Math.min(Math.ceil(implicitWidth), root.width - sign.width - arrow.width - 4 * Theme.gapSmall)
            text: root.text
            size: Theme.small
            muted: !root.hovered
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
        Icon {
            id: arrow

            anchors.left: words.right
            anchors.leftMargin: Theme.gapSmall
            icon: root.isOpen ? "chevron-up" : "chevron-down"
            size: Theme.scaled(14)
            color: Theme.color.muted
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.hovered ? Theme.color.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            distance: 0
        }
    }
}
