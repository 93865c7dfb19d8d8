// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One deed on a note with its count: quiet until the pointer or the keyboard comes, in its colour when it was done.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    required property string iconName
    required property string label // "Reply"
    required property real count
    property string iconDone: root.iconName
    property color doneColor: Theme.color.accent
    property bool done: false
    property bool still: false
    readonly property color ink: root.done || root.hovered || root.visualFocus ? root.doneColor : Theme.color.muted

    implicitHeight: Theme.scaled(32)
    implicitWidth: row.implicitWidth + Theme.gapSmall
    //: Screen reader: %1 is an action (Like), %2 how many did so
    Accessible.name: qsTr("%1, %2").arg(root.label).arg(number.full)
    Accessible.checked: root.done

    ShortNumber {
        id: number

        value: root.count
    }

    contentItem: Item {
        Row {
            id: row

            anchors.left: parent.left
            spacing: Theme.gapTiny + 2
            anchors.verticalCenter: parent.verticalCenter

            Icon {
                icon: root.done ? root.iconDone : root.iconName
                size: Theme.scaled(18)
                color: root.ink
                scale: root.down ? 0.9 : 1
                anchors.verticalCenter: parent.verticalCenter
            }
            RollingNumber {
                text: root.count > 0 ? number.text : ""
                value: root.count
                still: root.still
                color: root.ink
                strong: root.done
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Item {
        FocusRing {
            visible: root.visualFocus
            anchors.leftMargin: -Theme.gapSmall
        }
    }

    Tooltip {
        shown: root.hovered && !root.down
        words: root.label
    }
}
