// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How many wait: a number on a place of the rail. The number tells, the colour only adds to it.
import QtQuick

Rectangle {
    id: root

    required property int count
    property bool isAlarming: false

    implicitWidth: root.visible ? Math.max(implicitHeight, figure.implicitWidth + Theme.gapSmall) : 0
    implicitHeight: Theme.scaled(18)
    radius: height / 2
    visible: root.count > 0
    color: root.isAlarming ? Theme.color.danger : Theme.color.accent

    Figure {
        id: figure

        anchors.centerIn: parent
        //: Small badge for more than 99 new ones; keep it as short
        text: root.count > 99 ? qsTr("99+") : Number(root.count).toLocaleString(Qt.locale(), "f", 0)
        size: Theme.scaled(11)
        strong: true
        color: root.isAlarming ? Theme.color.dangerInk : Theme.color.accentInk
    }
}
