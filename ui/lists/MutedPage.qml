// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom and what one does not want to see.
import QtQuick

Page {
    id: root

    //: Title of a page: people, words and conversations that one does not want to see
    title: qsTr("Muted")

    MutedList {
        anchors.fill: parent
        focus: true
        onProfileRequested: key => root.profileRequested(key)
        onThreadRequested: noteId => root.threadRequested(noteId)
    }
}
