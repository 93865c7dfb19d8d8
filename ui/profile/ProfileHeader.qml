// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The head of a profile: banner, picture, name, about, follow.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property ProfileModel person
    required property bool withReplies
    readonly property profileRow profile: root.person.profile
    readonly property ListView view: ListView.view

    signal tabChosen(withReplies: bool)
    signal linkChosen(link: string)
    signal editRequested

    Item {
        width: parent.width
        height: banner.height + Theme.avatarLarge / 2

        ProfileBanner {
            id: banner

            width: parent.width
            height: Theme.scaled(Metrics.narrow ? 96 : 132)
            visible: !root.view || root.view.contentY < root.y + height // its clip must never be all outside the page's
            key: root.person.key
            picture: root.profile.banner
        }
        Rectangle {
            anchors.left: parent.left
            anchors.leftMargin: Metrics.edge - 4
            anchors.bottom: parent.bottom
            anchors.bottomMargin: -4
            width: Theme.avatarLarge + 8
            height: width
            radius: width / 2
            color: Theme.color.surface

            Avatar {
                anchors.centerIn: parent
                key: root.person.key
                source: Pictures.round(root.person.key, root.profile.picture)
                size: Theme.avatarLarge
            }
        }
        Button {
            objectName: "edit"
            anchors.right: parent.right
            anchors.rightMargin: Metrics.edge
            y: banner.height + Theme.gap
            visible: root.person.isMe && Session.canSign
            //: Button: opens the form with one's own profile
            text: qsTr("Edit profile")
            iconName: "write"
            onClicked: root.editRequested()
        }
        IconButton {
            id: more

            anchors.right: follow.visible ? follow.left : parent.right
            anchors.rightMargin: follow.visible ? Theme.gapSmall : Metrics.edge
            y: banner.height + Theme.gap
            visible: !root.person.isMe
            iconName: "more"
            //: Button without words, its name: opens a menu; %1 is a name
            label: qsTr("More about %1").arg(root.profile.title)
            onClicked: menu.popup(more, Theme.mirrored ? 0 : more.width - menu.implicitWidth, more.height)
        }
        ProfileMenu {
            id: menu

            person: root.person
        }
        FollowButton {
            id: follow

            anchors.right: parent.right
            anchors.rightMargin: Metrics.edge
            y: banner.height + Theme.gap
            small: false
            visible: !root.person.isMe && (root.person.canFollow || root.person.followState !== ProfileModel.NotFollowing)
            enabled: root.person.canFollow && !saving
            following: root.person.followState === ProfileModel.Following
            saving: root.person.followState === ProfileModel.Saving
            name: root.profile.title
            onClicked: root.person.followState === ProfileModel.Following ? root.person.unfollow() : root.person.follow()
        }
    }
    Column {
        x: Metrics.edge
        width: parent.width - 2 * x
        topPadding: Theme.gap
        bottomPadding: Theme.gap
        spacing: Theme.gapSmall

        Column {
            width: parent.width
            spacing: 2

            Words {
                width: parent.width
                text: root.profile.title
                size: Theme.headline
                strong: true
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
            }
            Row {
                width: parent.width
                spacing: Theme.gapSmall

                Words {
                    text: root.profile.nip05 !== "" ? root.profile.nip05 : root.profile.shortNpub
                    isKey: root.profile.nip05 === ""
                    width: Math.min(implicitWidth, parent.width - claim.width - Theme.gapSmall)
                    muted: true
                    elide: Text.ElideMiddle
                    anchors.verticalCenter: parent.verticalCenter
                }
                Chip {
                    id: claim

                    visible: root.profile.nip05 !== ""
                    width: visible ? implicitWidth : 0
                    //: Small mark at an internet name (NIP-05) that was not checked yet
                    text: qsTr("claimed")
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: root.profile.about
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
        }
        Words {
            anchors.left: parent.left
            visible: root.profile.follows >= 0
            //: How many people this person follows
            text: qsTr("Follows %Ln people", "", root.profile.follows)
            size: Theme.small
            muted: true
        }
        Row {
            width: parent.width
            spacing: Theme.gapSmall
            visible: root.person.isMuted

            Icon {
                icon: "mute"
                size: Theme.iconSmall
                color: Theme.color.muted
                anchors.verticalCenter: parent.verticalCenter
            }
            Words {
                //: Line in a profile
                text: qsTr("You muted them: what they write is not shown.")
                size: Theme.small
                muted: true
                anchors.verticalCenter: parent.verticalCenter
            }
            Button {
                small: true
                kind: Button.Quiet
                visible: Session.canSign
                //: Button: shows again what this person writes
                text: qsTr("Unmute")
                onClicked: Session.marks.setMuted(root.person.key, false)
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gapSmall
            visible: !root.person.isMe && root.person.followSentence !== ""

            Icon {
                icon: "info"
                size: Theme.iconSmall
                color: Theme.color.muted
            }
            Words {
                width: parent.width - Theme.iconSmall - Theme.gapSmall
                text: root.person.followSentence
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
    Tabs {
        width: parent.width
        //: Tab of a profile: without replies
        options: [qsTr("Posts"),
            //: Tab of a profile: posts and replies
            qsTr("With replies")]
        current: root.withReplies ? 1 : 0
        //: Screen reader: name of the tabs of a profile
        label: qsTr("What to show")
        onChosen: index => root.tabChosen(index === 1)
    }
}
