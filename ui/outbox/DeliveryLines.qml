// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each relay, and what it said.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property list<deliveryLine> lines

    spacing: Theme.gapTiny

    Repeater {
        model: root.lines

        Item {
            id: row

            required property deliveryLine modelData

            width: root.width
            height: Math.max(Theme.scaled(18), words.implicitHeight)
            Accessible.role: Accessible.StaticText
            Accessible.name: row.modelData.relay + ": " + row.modelData.sentence

            Icon {
                id: sign

                icon: row.modelData.isTaken ? "check" : row.modelData.isBad ? "warning" : "clock"
                size: Theme.scaled(14)
                anchors.left: parent.left
                anchors.leftMargin: 1
                y: 2
                color: row.modelData.isBad ? Theme.color.danger : row.modelData.isTaken ? Theme.color.repost : Theme.color.muted
            }
            Label {
                id: address

                anchors.left: sign.right
                anchors.leftMargin: Theme.gapSmall
                width: Math.min(implicitWidth, parent.width * 0.4)
                text: row.modelData.relay
                size: Theme.caption
                elide: Text.ElideMiddle
            }
            Label {
                id: words

                anchors.left: address.right
                anchors.leftMargin: Theme.gapSmall
                anchors.right: parent.right
                text: row.modelData.sentence
                size: Theme.caption
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
}
