// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The version vault: every version of the own lists that was seen, what changed between them, and the way back.
import QtQuick
import Nandu.Models

Page {
    id: root

    property string place // of one list; empty: all of them

    //: Title of a page: follow list, relays, bookmarks and others
    title: root.place === "" ? qsTr("Your lists") : vault.name

    ListVault {
        id: vault

        session: Session
        place: root.place
    }
    ListOverview {
        anchors.fill: parent
        focus: root.place === ""
        visible: root.place === ""
        vault: vault
        onChosen: place => root.listRequested(place)
    }
    ListVersions {
        anchors.fill: parent
        focus: root.place !== ""
        visible: root.place !== ""
        vault: vault
    }
}
