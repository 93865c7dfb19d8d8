// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is on its way, newest first, and what to say when nothing is.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    signal threadRequested(noteId: string)

    OutboxModel {
        id: outbox

        session: Session
    }
    ListView {
        objectName: "rows"
        anchors.fill: parent
        focus: true
        model: outbox
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        cacheBuffer: 2000
        Accessible.role: Accessible.List
        //: Screen reader: name of the list of what is on its way to relays
        Accessible.name: qsTr("Outbox")
        ScrollBar.vertical: ScrollBar {}

        delegate: OutboxItem {
            id: item

            width: ListView.view.width
            onOpened: root.threadRequested(item.eventId)
            onUndoRequested: outbox.undo(item.eventId)
            onSendRequested: outbox.sendNow(item.eventId)
            onRetryRequested: outbox.retry(item.eventId)
            onWorkRequested: outbox.workAndSend(item.eventId)
            onWorkStopped: outbox.cancelWork(item.eventId)
            onGiveUpRequested: {
                confirm.eventId = item.eventId
                confirm.isTaken = item.delivery.accepted > 0
                confirm.open()
            }
        }
    }
    EmptyState {
        width: parent.width
        y: Math.max(0, (parent.height - height) * 0.35)
        visible: outbox.count === 0
        iconName: "check-circle"
        //: Title of the empty outbox
        title: qsTr("Everything has arrived")
        //: Text of the empty outbox
        words: qsTr("What you write waits here until every relay has it, also when you are offline or Nandu was closed.")
    }
    Confirm {
        id: confirm

        property string eventId
        property bool isTaken: false

        //: Title of a question
        title: qsTr("Stop trying?")
        //: Text of a question: some relays have the note
        question: confirm.isTaken ? qsTr("The relays that took it keep it. The others are not asked again.")
            //: Text of a question: "it" is the note
            : qsTr("No relay has it. It stays on this computer and is not sent again.")
        //: Button of a question: it is not sent any more
        yes: qsTr("Stop trying")
        onAccepted: outbox.giveUp(confirm.eventId)
    }
}
