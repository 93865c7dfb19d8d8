// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Says once, calmly, that no relay answers: what is stored can still be read, what is written waits.
import QtQuick

Rectangle {
    id: root

    //: Line on top of a page while no relay can be reached
    property string words: qsTr("Offline. You are reading what is stored; what you write is sent later.")
    property string iconName: "offline"

    implicitHeight: visible ? row.implicitHeight + 2 * Theme.gapSmall : 0
    color: Theme.color.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words

    Row {
        id: row

        x: Metrics.edge
        width: parent.width - 2 * x
        spacing: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter

        Icon {
            icon: root.iconName
            size: Theme.iconSmall
            color: Theme.color.muted
        }
        Label {
            width: parent.width - Theme.iconSmall - Theme.gapSmall
            text: root.words
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
    }
}
