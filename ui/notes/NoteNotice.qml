// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Ada reposted", above a note.
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    required property string name

    implicitHeight: Theme.scaled(18)
    hoverEnabled: true
    focusPolicy: Qt.NoFocus
    Accessible.name: words.text
    Accessible.role: Accessible.Link

    contentItem: Row {
        spacing: Theme.gap

        Icon {
            icon: "repost"
            size: Theme.iconSmall
            color: Theme.color.muted
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            text: qsTr("%1 reposted").arg(root.name)
            width: Math.min(implicitWidth, root.width - Theme.iconSmall - Theme.gap)
            size: Theme.small
            muted: !root.hovered
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
