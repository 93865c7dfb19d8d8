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
    //: Button, not usable for a moment: the follow list is saved
    text: root.saving ? qsTr("Saving…")
        //: Button: no longer follow this person
        : root.following ? root.hovered ? qsTr("Unfollow")
        //: Button: says that one follows this person; a press ends it
        : qsTr("Following")
        //: Button: follow this person
        : qsTr("Follow")
    //: Screen reader: the button, %1 is a name
    Accessible.name: root.following ? qsTr("Unfollow %1").arg(root.name)
        //: Screen reader: the button, %1 is a name
        : qsTr("Follow %1").arg(root.name)
}
