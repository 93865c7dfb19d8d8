// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The floating "12 new notes": the one thing on a page that may lie over what is read.
import QtQuick
import QtQuick.Templates as T

T.Button {
    id: root

    implicitHeight: Theme.scaled(34)
    implicitWidth: row.implicitWidth + 2 * Theme.gapLarge
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.name: root.text
    Accessible.role: Accessible.Button
    Accessible.onPressAction: root.clicked()
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()

    contentItem: Item {
        Row {
            id: row

            anchors.centerIn: parent
            spacing: Theme.gapSmall

            Icon {
                icon: "arrow-up"
                size: Theme.iconSmall
                color: Theme.color.accentInk
                anchors.verticalCenter: parent.verticalCenter
            }
            Label {
                text: root.text
                size: Theme.small
                strong: true
                color: Theme.color.accentInk
                anchors.verticalCenter: parent.verticalCenter
            }
        }
    }
    background: Rectangle {
        radius: height / 2
        color: root.down || root.hovered ? Theme.color.accentPressed : Theme.color.accent

        FocusRing {
            visible: root.visualFocus
            radius: height / 2
        }
    }
}
