// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything stored with one hashtag, newest first, live.
import QtQuick
import Nandu.Models

Page {
    id: root

    required property string tag

    title: "#" + root.tag

    FeedModel {
        id: notes

        session: Session
        feed: FeedModel.Hashtag
        key: root.tag
    }
    NoteList {
        anchors.fill: parent
        focus: true
        feed: notes
        emptyIcon: "hash"
        //: Title of the empty page of a hashtag, %1 is the word
        emptyTitle: qsTr("Nothing with #%1 yet").arg(root.tag)
        //: Text of an empty page: no relay can be reached
        emptyWords: Session.isOffline ? qsTr("No relay answers. Notes come as soon as one does.")
            //: Text of an empty page
            : qsTr("Your relays are being asked.")
        onThreadRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
        onLinkChosen: link => root.linkChosen(link)
        onQuoteRequested: (note, author) => root.quoteRequested(note, author)
        onPlaceRequested: place => root.placeRequested(place)
        onReplyRequested: (note, author) => root.replyRequested(note, author)
    }
}
