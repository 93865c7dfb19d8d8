// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A deed on a toast.
import QtQuick

Pressable {
    id: root

    implicitWidth: words.implicitWidth + 2 * Theme.gapSmall
    implicitHeight: words.implicitHeight + Theme.gapSmall
    Accessible.name: root.text

    contentItem: Label {
        id: words

        text: root.text
        size: Theme.scaled(14)
        strong: true
        color: Theme.color.tipInk
        font.underline: true
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
    }
    background: Rectangle {
        radius: Theme.radiusSmall
        color: root.down ? Theme.color.pressed : "transparent"
        border.width: root.visualFocus ? Theme.focusWidth : root.hovered ? Theme.hairline : 0
        border.color: Theme.color.tipInk
    }
}
