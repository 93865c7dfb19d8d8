// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A conversation: what came before, the note that was opened, the answers; a reply can be written at the foot.
import QtQuick
import Nandu.Models

Page {
    id: root

    required property string noteId
    property bool hasShownFocus: false
    property string awaited // an own reply that is to come into sight

    function showFocus(): void {
        if (root.hasShownFocus || notes.focusRow < 0) return
        root.hasShownFocus = true
        list.view.currentIndex = notes.focusRow // the keys of a note are for the one that was opened
        list.view.positionViewAtIndex(notes.focusRow, ListView.Beginning)
    }

    function showAwaited(): void {
        const row = root.awaited === "" ? -1 : notes.rowOf(root.awaited)
        if (row < 0) return
        root.awaited = ""
        list.view.positionViewAtIndex(row, ListView.Contain)
    }

    //: Title of a page: a note with what it answers and its replies
    title: qsTr("Conversation")
    context: ThreadContext {
        authorKey: list.focusAuthor
        onProfileRequested: key => root.profileRequested(key)
        onStatsRequested: root.statsRequested()
    }

    FeedModel {
        id: notes

        session: Session
        feed: FeedModel.Thread
        noteId: root.noteId
        onCountChanged: settled.restart()
    }
    Timer {
        id: settled

        interval: 0
        onTriggered: {
            root.showFocus()
            root.showAwaited()
        }
    }
    NoteList {
        id: list

        width: parent.width
        height: parent.height - dock.height
        focus: true
        feed: notes
        isThread: true
        emptyIcon: "clock"
        //: Title of the page when the note is missing
        emptyTitle: qsTr("This note is not here yet")
        //: Text of the page when the note is missing
        emptyWords: qsTr("Your relays are being asked for it. It shows as soon as one of them sends it.")
        onThreadRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
        onLinkChosen: link => root.linkChosen(link)
        onQuoteRequested: (note, author) => root.quoteRequested(note, author)
        onPlaceRequested: place => root.placeRequested(place)
        onReplyRequested: (note, author) => note.noteId === root.noteId && Session.canSign
            ? composer.forceActiveFocus() : root.replyRequested(note, author)
        header: MissingParent {
            width: ListView.view.width
            missing: notes.missingParent !== "" && notes.count > 0
        }
        footer: Item {
            width: ListView.view.width
            height: Theme.gapVast * 2

            Label {
                anchors.centerIn: parent
                visible: notes.count > 0 && notes.count === notes.focusRow + 1 && !notes.loading
                //: At the end of a conversation
                text: qsTr("No replies yet")
                size: Theme.small
                muted: true
            }
        }
    }
    Rectangle {
        id: dock

        width: parent.width
        height: visible ? composer.implicitHeight + (composer.resting ? 0 : 2 * Theme.gapSmall) : 0
        anchors.bottom: parent.bottom
        color: Theme.color.surface
        visible: Session.canSign && notes.focusRow >= 0

        Hairline {
            width: parent.width
        }
        Composer {
            id: composer

            x: Metrics.edge
            y: composer.resting ? 0 : Theme.gapSmall
            width: parent.width - 2 * x
            compact: true
            linesMin: 2
            replyToId: root.noteId
            //: Placeholder in the field for a reply
            prompt: qsTr("Write a reply")
            //: Button: sends the reply
            deed: qsTr("Reply")
            onPosted: noteId => {
                root.awaited = noteId
                list.forceActiveFocus()
                settled.restart()
            }
        }
    }
}
