// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that is only an icon; its name is spoken and shown as a tooltip.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    required property string iconName
    required property string label
    property color ink: Theme.color.muted
    property color inkHovered: Theme.color.text
    property int iconSize: Theme.icon
    property bool hasTip: true

    implicitWidth: Theme.control
    implicitHeight: Theme.control
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.label
    Accessible.role: Accessible.Button
    Accessible.ignored: !root.enabled // Qt 6.4 cannot tell a reader that it is disabled
    Accessible.onPressAction: if (root.enabled) root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            icon: root.iconName
            size: root.iconSize
            opacity: root.enabled ? 1 : 0.4
            color: root.hovered || root.visualFocus || root.down ? root.inkHovered : root.ink
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
        shown: root.hasTip && root.hovered && !root.down
        words: root.label
    }
}
