// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a line of the graph stands for.
import QtQuick

Row {
    id: root

    required property string words
    required property color ink
    property bool dashed: false

    spacing: Theme.gapSmall

    Row {
        spacing: 3
        anchors.verticalCenter: parent.verticalCenter

        Repeater {
            model: root.dashed ? 3 : 1

            Rectangle {
                width: root.dashed ? 4 : 18
                height: 2
                radius: 1
                color: root.ink
            }
        }
    }
    Label {
        text: root.words
        size: Theme.small
        muted: true
    }
}
