// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person beside a page: picture, name, a few words, and the follow button.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property string key

    signal opened

    ProfileModel {
        id: person

        session: Session
        key: root.key
    }
    Item {
        width: parent.width
        height: Theme.avatar

        Avatar {
            id: avatar

            anchors.left: parent.left
            key: root.key
            source: Pictures.round(root.key, person.profile.picture)
        }
        Column {
            anchors.left: avatar.right
            anchors.leftMargin: Theme.gap
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: person.profile.title
                strong: true
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: person.profile.nip05 !== "" ? person.profile.nip05 : person.profile.shortNpub
                isKey: person.profile.nip05 === ""
                size: Theme.small
                muted: true
                elide: Text.ElideMiddle
            }
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.PointingHandCursor
            onClicked: root.opened()
        }
    }
    Label {
        width: parent.width
        visible: text !== ""
        text: person.profile.about
        size: Theme.scaled(14)
        wrapMode: Text.Wrap
        maximumLineCount: 6
        elide: Text.ElideRight
        lineHeight: Theme.leading
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        FollowButton {
            visible: !person.isMe && person.canFollow
            following: person.followState === ProfileModel.Following
            saving: person.followState === ProfileModel.Saving
            name: person.profile.title
            onClicked: person.followState === ProfileModel.Following ? person.unfollow() : person.follow()
        }
        Button {
            small: true
            //: Button: opens the profile of this person
            text: qsTr("Profile")
            onClicked: root.opened()
        }
    }
}
