// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of the words in a CompletionList.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property int index
    required property WordCompletion words
    required property string name // for a screen reader
    readonly property bool isCurrent: root.index === root.words.current

    signal tapped

    x: Theme.gapTiny
    width: parent ? parent.width - 2 * x : 0 // no parent on its way out
    height: Theme.controlSmall
    radius: Theme.radius - 2
    color: root.isCurrent ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: root.name
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.tapped()

    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.tapped()
    }
}
