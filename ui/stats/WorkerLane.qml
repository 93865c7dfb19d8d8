// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A worker's lane.
import QtQuick

Item {
    id: root

    required property string number
    required property string rate
    required property string mean
    required property string slow
    required property string errors
    required property string last
    property real share: 0
    property bool stuck: false
    property bool hasErrors: false
    property bool head: false

    readonly property bool roomy: width > Theme.scaled(360)
    readonly property int cell: root.roomy ? Math.min(Theme.scaled(72), width * 0.14) : Math.min(Theme.scaled(72), width * 0.19)

    implicitHeight: Theme.scaled(root.head ? 24 : 30)
    Accessible.role: Accessible.Row
    Accessible.ignored: root.head
    //: Screen reader: a thread that checks signatures, %L1 is its number
    Accessible.name: root.stuck ? qsTr("Worker %L1 is stuck").arg(root.number)
        //: Screen reader: %L1 is its number, %2 checks a second, %L3 per cent of the time at work
        : qsTr("Worker %L1: %2 a second, busy %L3 %").arg(root.number).arg(root.rate).arg(Math.round(root.share * 100))

    component Cell: Figure {
        width: root.cell
        size: root.head ? Theme.caption : Theme.small
        muted: root.head
        horizontalAlignment: Text.AlignRight
        anchors.verticalCenter: parent.verticalCenter
    }

    Figure {
        id: name

        anchors.left: parent.left
        width: Theme.scaled(24)
        text: root.number
        size: root.head ? Theme.caption : Theme.small
        muted: true
        anchors.verticalCenter: parent.verticalCenter
    }
    Rectangle {
        anchors.left: name.right
        anchors.right: figures.left
        height: Theme.scaled(8)
        radius: height / 2
        color: Theme.color.raised
        visible: !root.head
        anchors.verticalCenter: parent.verticalCenter

        Rectangle {
            anchors.left: parent.left
            width: root.stuck ? parent.width : Math.max(height, parent.width * Math.min(1, root.share))
            height: parent.height
            radius: height / 2
            color: root.stuck ? Theme.color.danger : Theme.color.accent

            Behavior on width {
                NumberAnimation {
                    duration: Theme.calm
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
    Label {
        anchors.left: name.right
        visible: root.head
        //: Column over bars: part of the time at work
        text: qsTr("busy")
        size: Theme.caption
        muted: true
        anchors.verticalCenter: parent.verticalCenter
    }
    Row {
        id: figures

        height: parent.height
        anchors.right: parent.right

        Cell {
            //: Instead of a number: this worker does not come back from a check
            text: root.stuck ? qsTr("stuck") : root.rate
            color: root.stuck ? Theme.color.danger : muted ? Theme.color.muted : Theme.color.text
        }
        Cell {
            text: root.mean
        }
        Cell {
            text: root.slow
        }
        Cell {
            visible: root.roomy
            text: root.errors
            color: root.hasErrors ? Theme.color.danger : muted ? Theme.color.muted : Theme.color.text
        }
        Cell {
            visible: root.roomy
            width: root.cell * 1.35
            text: root.last
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
        visible: root.head
    }
}
