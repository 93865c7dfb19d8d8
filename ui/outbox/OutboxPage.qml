// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything of one's own that some relay still lacks.
import QtQuick

Page {
    id: root

    //: Title of a page: what is on its way to relays
    title: qsTr("Outbox")
    context: RelaysCard {
        onOpened: root.settingsRequested("relays")
    }

    OutboxList {
        anchors.fill: parent
        focus: true
        onThreadRequested: noteId => root.threadRequested(noteId)
    }
}
