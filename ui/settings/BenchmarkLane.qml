// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What one number of workers reached on this computer.
import QtQuick

Item {
    id: root

    required property int workers
    required property string rate
    required property string cores
    required property real share
    property bool isAuto: false

    implicitHeight: Theme.scaled(28)
    Accessible.role: Accessible.Row
    Accessible.name: qsTr("%1 workers: %2 events a second, %3").arg(root.workers).arg(root.rate).arg(root.cores)

    Figure {
        id: name

        width: Theme.scaled(74)
        text: root.isAuto ? qsTr("%1 · Auto").arg(root.workers) : root.workers
        size: Theme.small
        muted: true
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        x: name.width
        width: Math.max(height, (root.width - name.width - figures.width - Theme.gap) * root.share)
        height: Theme.scaled(8)
        radius: height / 2
        color: Theme.color.accent
        anchors.verticalCenter: parent.verticalCenter
    }
    Row {
        id: figures

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter

        Figure {
            width: Theme.scaled(90)
            text: qsTr("%1/s").arg(root.rate)
            size: Theme.small
            horizontalAlignment: Text.AlignRight
        }
        Figure {
            width: Theme.scaled(116)
            text: root.cores
            size: Theme.small
            muted: true
            horizontalAlignment: Text.AlignRight
        }
    }
}
