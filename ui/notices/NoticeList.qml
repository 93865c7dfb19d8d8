// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notices with their filter, and what to say when there are none.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    property bool isInSight: true
    readonly property list<string> nothing: [
        //: Text of the empty list of all notifications
        qsTr("When somebody mentions you, answers, likes or reposts what you wrote, or follows you, it stands here."),
        //: Text of the empty list of mentions and replies
        qsTr("Nobody mentioned, answered or quoted you yet."),
            //: Text of the empty list of reactions
            qsTr("Nobody reacted to your notes yet."),
            //: Text of the empty list of reposts
            qsTr("Nobody reposted your notes yet."),
        //: Text of the empty list of zaps
        qsTr("No zap has reached you yet."),
            //: Text of the empty list of new followers
            qsTr("Whoever begins to follow you stands here.")]

    signal threadRequested(noteId: string)
    signal profileRequested(key: string)

    function openRow(type: int, noteId: string, person: string): void {
        if (noteId !== "") root.threadRequested(noteId)
        else root.profileRequested(person)
    }

    NoticesModel {
        id: notices

        session: Session
        isWatched: root.isInSight
        filter: tabs.current
    }
    Tabs {
        id: tabs

        width: parent.width
        //: Screen reader: name of the tabs over the notifications
        label: qsTr("Which notifications")
        //: Tab over the notifications: every kind
        options: Metrics.narrow ? [qsTr("All"),
            //: Tab over the notifications in a narrow window: mentions and replies
            qsTr("Talk"),
            //: Tab over the notifications in a narrow window: reactions
            qsTr("Likes"),
            //: Tab over the notifications
            qsTr("Reposts"),
            //: Tab over the notifications: payments in bitcoin for notes
            qsTr("Zaps"),
            //: Tab over the notifications in a narrow window: new followers
            qsTr("Follows")]
            //: Tab over the notifications: every kind
            : [qsTr("All"),
            //: Tab over the notifications
            qsTr("Mentions and replies"),
            //: Tab over the notifications: likes and emoji
            qsTr("Reactions"),
            //: Tab over the notifications
            qsTr("Reposts"),
            //: Tab over the notifications: payments in bitcoin for notes
            qsTr("Zaps"),
            //: Tab over the notifications: people who began to follow
            qsTr("Followers")]
        onChosen: index => tabs.current = index
    }
    ListView {
        id: list

        objectName: "rows"
        y: tabs.height
        width: parent.width
        height: parent.height - y
        focus: true
        clip: true
        model: notices
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        cacheBuffer: 1200
        Accessible.role: Accessible.List
        //: Screen reader: name of the list
        Accessible.name: qsTr("Notifications")
        ScrollBar.vertical: ScrollBar {}

        delegate: NoticeItem {
            id: item

            width: ListView.view.width
            onClicked: root.openRow(item.type, item.noteId, item.people[0].key)
            onPersonRequested: key => root.profileRequested(key)
        }
    }
    EmptyState {
        width: parent.width
        y: Math.max(tabs.height, (parent.height - height) * 0.35)
        visible: notices.count === 0
        iconName: "bell"
        //: Title of the empty list of notifications
        title: qsTr("Nothing new")
        words: root.nothing[tabs.current]
    }
}
