// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button with words. Kinds: Primary (one a page), Secondary, Quiet, Danger.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    enum Kind { Secondary, Primary, Quiet, Danger }

    property int kind: Button.Secondary
    property string iconName
    property bool small: false
    readonly property bool filled: root.kind === Button.Primary || (root.kind === Button.Danger && root.enabled)
    readonly property color ink: !root.enabled ? Theme.color.muted
        : root.kind === Button.Primary ? Theme.color.accentInk
        : root.kind === Button.Danger ? Theme.color.dangerInk : Theme.color.text

    implicitHeight: root.small ? Theme.controlSmall : Theme.control
    implicitWidth: row.implicitWidth + leftPadding + rightPadding
    leftPadding: root.small ? Theme.gap : Theme.gapLarge
    rightPadding: leftPadding
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Accessible.ignored: !root.enabled // Qt 6.4 cannot tell a reader that it is disabled
    Accessible.onPressAction: if (root.enabled) root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        implicitWidth: row.implicitWidth

        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                icon: root.iconName
                visible: root.iconName !== ""
                size: root.small ? Theme.iconSmall : Theme.scaled(18)
                color: root.ink
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: root.text
                size: root.small ? Theme.small : Theme.scaled(14)
                font.weight: Font.Medium
                color: root.ink
                visible: text !== ""
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: !root.filled ? "transparent"
            : !root.enabled ? Theme.color.raised
            : root.kind === Button.Danger ? Theme.color.danger
            : root.down ? Theme.color.accentPressed : Theme.color.accent
        border.width: root.kind === Button.Secondary ? Theme.hairline : 0
        border.color: root.enabled ? Theme.color.border : Theme.color.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: root.down ? Theme.color.pressed : Theme.color.hover
            visible: root.enabled && (root.hovered || root.down)
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
}
