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
        qsTr("When somebody mentions you, answers, likes or reposts what you wrote, or follows you, it stands here."),
        qsTr("Nobody mentioned, answered or quoted you yet."), qsTr("Nobody reacted to your notes yet."), qsTr("Nobody reposted your notes yet."),
        qsTr("No zap has reached you yet."), qsTr("Whoever begins to follow you stands here.")]

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
        label: qsTr("Which notifications")
        options: Metrics.narrow ? [qsTr("All"), qsTr("Talk"), qsTr("Likes"), qsTr("Reposts"), qsTr("Zaps"), qsTr("Follows")]
            : [qsTr("All"), qsTr("Mentions and replies"), qsTr("Reactions"), qsTr("Reposts"), qsTr("Zaps"), qsTr("Followers")]
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
        title: qsTr("Nothing new")
        words: root.nothing[tabs.current]
    }
}
