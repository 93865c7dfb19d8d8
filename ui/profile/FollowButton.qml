// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow, following, saving: always the same width, so that rows stay in line.
import QtQuick

Button {
    id: root

    required property bool following
    required property bool saving
    required property string name

    small: true
    implicitWidth: Theme.scaled(104)
    kind: root.following ? Button.Secondary : Button.Primary
    enabled: !root.saving
    text: root.saving ? qsTr("Saving…") : root.following ? root.hovered ? qsTr("Unfollow") : qsTr("Following") : qsTr("Follow")
    Accessible.name: root.following ? qsTr("Unfollow %1").arg(root.name) : qsTr("Follow %1").arg(root.name)
}
