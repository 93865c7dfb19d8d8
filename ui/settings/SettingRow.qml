// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A setting: what it is and what it does, its control below or beside.
import QtQuick

Item {
    id: root

    required property string caption
    property string words
    property string value
    property bool stacked: Metrics.narrow
    default property alias control: holder.data

    width: parent ? parent.width : 0
    implicitHeight: (root.stacked ? texts.height + holder.height + (holder.height > 0 ? Theme.gap : 0)
                                  : Math.max(texts.height, holder.height)) + 2 * Theme.gapLarge

    Column {
        id: texts

        anchors.left: parent.left
        y: Theme.gapLarge
        width: root.stacked ? parent.width : parent.width - holder.width - Theme.gapHuge
        spacing: Theme.gapTiny

        Item {
            width: parent.width
            height: name.implicitHeight

            Words {
                id: name

                anchors.left: parent.left
                text: root.caption
                font.weight: Font.Medium
                width: parent.width - figure.width - Theme.gapSmall
                elide: Text.ElideRight
            }
            Words {
                id: figure

                text: root.value
                strong: true
                color: Theme.color.accent
                anchors.right: parent.right
            }
        }
        Words {
            width: parent.width
            text: root.words
            visible: text !== ""
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
            lineHeight: 1.1
        }
    }
    Column {
        id: holder

        anchors.right: parent.right
        y: root.stacked ? texts.y + texts.height + Theme.gap : (parent.height - height) / 2
        width: root.stacked ? parent.width : implicitWidth
        spacing: Theme.gap
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
