// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beside a profile: its address and what else the person says about themselves.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property profileRow profile

    signal linkChosen(link: string)

    FactRow {
        width: parent.width
        //: Label before a public key (npub)
        caption: qsTr("Public key")
        value: root.profile.npub
        isKey: true
        iconName: "copy"
        //: Button without words, its name
        deed: qsTr("Copy public key")
        onChosen: Session.copyText(root.profile.npub)
    }
    FactRow {
        width: parent.width
        visible: root.profile.website !== ""
        //: Label before an address
        caption: qsTr("Website")
        value: root.profile.website
        iconName: "external"
        //: Button without words, its name
        deed: qsTr("Open website")
        onChosen: root.linkChosen(root.profile.website)
    }
    FactRow {
        width: parent.width
        visible: root.profile.lud16 !== ""
        //: Label before an address for payments in bitcoin
        caption: qsTr("Lightning address")
        value: root.profile.lud16
        iconName: "copy"
        //: Button without words, its name
        deed: qsTr("Copy lightning address")
        onChosen: Session.copyText(root.profile.lud16)
    }
}
