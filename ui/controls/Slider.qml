// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A value between two ends, with ticks where it can snap.
import QtQuick
import QtQuick.Templates as T

T.Slider {
    id: root

    required property string label
    required property real held // what it stands at until it is moved
    readonly property real minimumValue: root.from // by these names Qt 6.4 tells a screen reader of the ends
    readonly property real maximumValue: root.to
    readonly property real place: Math.max(root.from, Math.min(root.to, root.held))

    implicitWidth: Metrics.contextColumn
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    padding: Theme.gapTiny
    Accessible.name: root.label
    Accessible.role: Accessible.Slider
    Accessible.onIncreaseAction: root.increase()
    Accessible.onDecreaseAction: root.decrease()
    value: root.place
    onValueChanged: if (root.value !== root.place && !root.pressed) root.moved() // a screen reader writes the value and says nothing

    background: Item {
        Rectangle {
            id: groove

            x: root.leftPadding
            width: root.availableWidth
            height: 4
            radius: 2
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.color.raised
            border.width: Theme.hairline
            border.color: Theme.color.border
        }
        Rectangle {
            readonly property real middle: root.handle.x + root.handle.width / 2

            x: root.mirrored ? middle : groove.x
            width: root.mirrored ? groove.x + groove.width - middle : middle - groove.x
            height: groove.height
            radius: 2
            anchors.verticalCenter: parent.verticalCenter
            color: root.enabled ? Theme.color.accent : Theme.color.muted
        }
    }
    handle: Rectangle {
        x: root.leftPadding + root.visualPosition * (root.availableWidth - width)
        y: root.topPadding + (root.availableHeight - height) / 2
        width: Theme.scaled(18)
        height: width
        radius: width / 2
        color: Theme.color.surface
        border.width: root.pressed ? 6 : root.hovered ? 5 : 4
        border.color: root.enabled ? Theme.color.accent : Theme.color.muted

        FocusRing {
            visible: root.visualFocus
            radius: width / 2
        }
    }
}
