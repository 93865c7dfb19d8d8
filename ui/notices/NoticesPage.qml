// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What others did that names the account: gathered by note, the new ones marked.
import QtQuick

Page {
    id: root

    //: Title of a page: who mentioned, answered, liked, reposted, zapped or followed you
    title: qsTr("Notifications")
    context: FeedContext {
        onProfileRequested: key => root.profileRequested(key)
        onStatsRequested: root.statsRequested()
        onRelaysRequested: root.settingsRequested("relays")
    }

    NoticeList {
        anchors.fill: parent
        focus: true
        isInSight: root.visible
        onThreadRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
    }
}
