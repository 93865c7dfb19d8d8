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
    //: Screen reader: a result of the benchmark; %1 is a number of events, %2 such as "1.9 of 2 cores"
    Accessible.name: qsTr("%Ln workers: %1 events a second, %2", "", root.workers).arg(root.rate).arg(root.cores)

    Figure {
        id: name

        anchors.left: parent.left
        width: Theme.scaled(74)
        //: At a bar: the number of workers that Auto chooses
        text: root.isAuto ? qsTr("%L1 · Auto").arg(root.workers) : root.workers.toLocaleString(Qt.locale(), "f", 0)
        size: Theme.small
        muted: true
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors.left: parent.left
        anchors.leftMargin: name.width
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
            //: At a bar: events a second
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
