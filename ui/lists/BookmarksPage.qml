// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notes in one's bookmarks, newest first.
import QtQuick
import Nandu.Models

Page {
    id: root

    //: Title of a page: notes that were put aside
    title: qsTr("Bookmarks")

    FeedModel {
        id: notes

        session: Session
        feed: FeedModel.Bookmarks
    }
    NoteList {
        anchors.fill: parent
        focus: true
        feed: notes
        emptyIcon: "bookmark"
        //: Title of the empty page of bookmarks
        emptyTitle: qsTr("No bookmarks yet")
        //: Text of the empty page of bookmarks; M is the key on the keyboard
        emptyWords: qsTr("Bookmark a note in its menu, or with the key M, and it stays at hand here and in your other apps.")
        onThreadRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
        onLinkChosen: link => root.linkChosen(link)
        onQuoteRequested: (note, author) => root.quoteRequested(note, author)
        onPlaceRequested: place => root.placeRequested(place)
        onReplyRequested: (note, author) => root.replyRequested(note, author)
    }
}
