// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// On or off, at once. The knob's place and its mark tell the state, not the colour alone.
import QtQuick
import QtQuick.Templates as T

T.Switch {
    id: root

    function turn(): void { // as a click does; Qt 6.4 leaves it to us
        root.toggle()
        root.toggled()
    }

    implicitHeight: Theme.control
    implicitWidth: root.text === "" ? track.width : words.implicitWidth
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.role: Accessible.CheckBox
    Accessible.checked: root.checked
    Accessible.onPressAction: if (root.enabled) root.turn()
    Accessible.onToggleAction: if (root.enabled) root.turn()
    Keys.onReturnPressed: root.turn()
    Keys.onEnterPressed: root.turn()

    indicator: Rectangle {
        id: track

        x: Theme.mirrored ? parent.width - width : 0
        width: Theme.scaled(36)
        height: Theme.scaled(20)
        radius: height / 2
        anchors.verticalCenter: parent.verticalCenter
        color: root.checked ? Theme.color.accent : Theme.color.raised
        border.width: root.checked ? 0 : Theme.hairline
        border.color: Theme.color.border
        opacity: root.enabled ? 1 : 0.5

        Rectangle {
            x: root.checked !== Theme.mirrored ? parent.width - width - 3 : 3
            width: parent.height - 6
            height: width
            radius: width / 2
            anchors.verticalCenter: parent.verticalCenter
            color: root.checked ? Theme.color.accentInk : Theme.color.border

            Behavior on x {
                NumberAnimation {
                    duration: Theme.quick
                    easing.type: Easing.OutCubic
                }
            }
        }
        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
    contentItem: Label {
        id: words

        leftPadding: Theme.mirrored ? 0 : track.width + Theme.gap
        rightPadding: Theme.mirrored ? track.width + Theme.gap : 0
        text: root.text
        visible: root.text !== ""
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
    }
}
