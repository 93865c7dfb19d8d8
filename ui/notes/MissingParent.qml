// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The place of a note above that no relay has sent so far.
import QtQuick

Item {
    id: root

    property bool missing: false

    implicitHeight: root.missing ? row.height + 2 * Theme.gap : 0
    visible: root.missing
    Accessible.role: Accessible.StaticText
    Accessible.name: words.text

    Row {
        id: row

        x: Metrics.edge
        y: Theme.gap
        height: Theme.avatar
        width: parent.width - 2 * x
        spacing: Theme.gap

        Rectangle {
            width: Theme.avatar
            height: Theme.avatar
            radius: width / 2
            color: "transparent"
            border.width: Theme.hairline
            border.color: Theme.color.border

            Icon {
                anchors.centerIn: parent
                icon: "clock"
                color: Theme.color.muted
            }
        }
        Label {
            id: words

            width: parent.width - Theme.avatar - Theme.gap
            anchors.verticalCenter: parent.verticalCenter
            //: Shown in a conversation in place of a note
            text: qsTr("An earlier note of this conversation is not here yet. Your relays are being asked for it.")
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
