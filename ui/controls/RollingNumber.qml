// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A count that rolls up or down to its new value; nothing around it moves, as its figures are equally wide. No clip: the
// software renderer draws an item without any clip when two clips, this and the page's, leave nothing of it.
import QtQuick

Item {
    id: root

    required property string text
    property real value: 0 // tells which way to roll
    property color color: Theme.color.muted
    property int size: Theme.small
    property bool strong: false
    property bool still: false // another number, not a new value of this one

    property real lastValue: root.value

    function roll(): void {
        if (root.lastValue === root.value) return
        if (root.still) {
            root.lastValue = root.value
            return
        }
        shift.from = root.value > root.lastValue ? now.height / 2 : -now.height / 2
        root.lastValue = root.value
        shift.restart()
        fade.restart()
    }

    implicitWidth: now.implicitWidth
    implicitHeight: now.implicitHeight
    onValueChanged: root.roll()
    Accessible.ignored: true

    Figure {
        id: now

        text: root.text
        size: root.size
        color: root.color
        strong: root.strong
        visible: text !== ""

        NumberAnimation on opacity {
            id: fade

            running: false
            from: 0
            to: 1
            duration: Theme.calm
        }
        NumberAnimation on y {
            id: shift

            running: false
            to: 0
            duration: Theme.calm
            easing.type: Easing.OutCubic
        }
    }
}
