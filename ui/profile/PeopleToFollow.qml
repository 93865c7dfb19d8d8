// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Home of somebody who follows nobody yet: people who write where one's relays are, and the way to Global.
import QtQuick
import Nandu.Models

ListView {
    id: root

    signal profileRequested(key: string)
    signal globalRequested

    boundsBehavior: Flickable.StopAtBounds
    clip: true
    Accessible.role: Accessible.List
    //: Screen reader: name of a list of people
    Accessible.name: qsTr("People to follow")
    model: PeopleModel {
        id: people

        session: Session
    }
    header: Column {
        width: root.width
        padding: Theme.gapHuge
        spacing: Theme.gapSmall

        Words {
            width: parent.width - 2 * parent.padding
            //: Title on the page Home while one follows nobody
            text: qsTr("Whom would you like to read?")
            size: Theme.headline
            strong: true
            wrapMode: Text.Wrap
        }
        Words {
            width: parent.width - 2 * parent.padding
            //: Text on the page Home while one follows nobody; below is a list of people
            text: people.count > 0 ? qsTr("Home shows the people you follow. Here are some who write where you read; Global shows everybody.")
                //: Text on the page Home while one follows nobody
                : qsTr("Home shows the people you follow. Look around in Global and follow whom you like.")
            muted: true
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
        }
        Item {
            width: 1
            height: Theme.gapTiny
        }
        Button {
            anchors.left: parent.left
            anchors.leftMargin: parent.padding
            //: Button: goes to the page with notes of everybody
            text: qsTr("Open Global")
            kind: Button.Primary
            iconName: "globe"
            onClicked: root.globalRequested()
        }
    }
    delegate: PersonRow {
        id: row

        required property profileRow profile
        required property bool isFollowing
        required property bool isSaving

        width: root.width
        person: row.profile
        following: row.isFollowing
        saving: row.isSaving
        canFollow: Session.canSign
        onOpened: root.profileRequested(row.profile.key)
        onFollowToggled: people.setFollowing(row.profile.key, !row.isFollowing)
    }
}
