// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What else can be done with a person.
import QtQuick
import Nandu.Models

Menu {
    id: root

    required property ProfileModel person

    MenuItem {
        //: Menu of a profile: puts its nostr: address into the clipboard
        text: qsTr("Copy link")
        iconName: "link"
        onTriggered: Session.copyText("nostr:" + root.person.profile.npub)
    }
    MenuItem {
        //: Menu of a profile: puts the npub into the clipboard
        text: qsTr("Copy public key")
        iconName: "copy"
        onTriggered: Session.copyText(root.person.profile.npub)
    }
    MenuItem {
        //: Menu of a profile: shows again what this person writes
        text: root.person.isMuted ? qsTr("Unmute")
            //: Menu of a profile: nothing of this person is shown any more
            : qsTr("Mute")
        iconName: "mute"
        enabled: Session.canSign
        onTriggered: Session.marks.setMuted(root.person.key, !root.person.isMuted)
    }
}
