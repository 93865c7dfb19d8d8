// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account in use, on the rail: opens the switcher.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    readonly property bool isNameless: Session.me.title === Session.me.shortNpub

    width: parent ? parent.width : implicitWidth
    implicitHeight: Theme.scaled(48)
    //: Screen reader: a button; %1 is the name of the account in use
    Accessible.name: qsTr("Account in use: %1. Switch accounts").arg(Session.me.title)

    contentItem: Item {
        Avatar {
            id: picture

            size: Theme.scaled(32)
            key: Session.key
            source: Pictures.round(Session.key, Session.me.picture)
            anchors.left: parent.left
            anchors.leftMargin: Metrics.wide ? Theme.gapSmall : (parent.width - width) / 2
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            visible: Metrics.wide
            anchors.left: picture.right
            anchors.leftMargin: Theme.gapSmall
            anchors.right: more.left
            anchors.verticalCenter: parent.verticalCenter
            text: root.isNameless ? Session.me.npub : Session.me.title // shortened once, to what fits
            isKey: root.isNameless
            size: root.isNameless ? Theme.small : Theme.body
            font.weight: Font.Medium
            elide: root.isNameless ? Text.ElideMiddle : Text.ElideRight
        }
        Icon {
            id: more

            visible: Metrics.wide
            anchors.right: parent.right
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            icon: "chevron-up"
            size: Theme.iconSmall
            color: Theme.color.muted
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            distance: 0
        }
    }

    Tooltip {
        shown: root.hovered && !Metrics.wide
        words: Session.me.title
    }
}
