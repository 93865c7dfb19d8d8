// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One sentence at the window's foot that goes by itself; a live region for screen readers.
import QtQuick

Rectangle {
    id: root

    property string action

    signal actionChosen

    function show(words: string, deed: string): void {
        label.text = words
        root.action = deed
        root.opacity = 1
        timer.restart()
    }

    width: Math.min(row.implicitWidth + 2 * Theme.gapLarge, (parent ? parent.width : 0) - 2 * Theme.gapLarge)
    height: label.implicitHeight + 2 * Theme.gap
    radius: Theme.radius
    color: Theme.color.tip
    opacity: 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    Accessible.name: label.text

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapLarge

        Label {
            id: label

            width: Math.min(implicitWidth, root.parent ? root.parent.width - 2 * Theme.gapVast : implicitWidth)
            color: Theme.color.tipInk
            size: Theme.scaled(14)
            wrapMode: Text.Wrap
            anchors.verticalCenter: parent.verticalCenter
        }
        ToastButton {
            id: deed

            visible: root.action !== ""
            text: root.action
            anchors.verticalCenter: parent.verticalCenter
            onClicked: root.actionChosen()
        }
    }
    HoverHandler {
        id: hover
    }
    Timer {
        id: timer

        interval: 5000
        running: false
        onTriggered: hover.hovered || deed.activeFocus ? timer.restart() : root.opacity = 0
    }
}
