// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person: who they say they are, whether one follows them, and what they wrote.
import QtQuick
import Nandu.Models

Page {
    id: root

    required property string key
    property bool withReplies: false

    title: someone.profile.title
    context: ProfileFacts {
        profile: someone.profile
        onLinkChosen: link => root.linkChosen(link)
    }

    ProfileModel {
        id: someone

        session: Session
        key: root.key
    }
    FeedModel {
        id: notes

        session: Session
        key: root.key
        feed: root.withReplies ? FeedModel.AuthorWithReplies : FeedModel.Author
    }
    NoteList {
        anchors.fill: parent
        focus: true
        feed: notes
        //: Title of an empty profile: neither posts nor replies
        emptyTitle: root.withReplies ? qsTr("Nothing written yet")
            //: Title of an empty profile
            : qsTr("No posts yet")
        //: Text of a profile
        emptyWords: someone.isMuted ? qsTr("You muted them: what they write is not shown.")
            //: Text of an empty profile, %1 is a name
            : qsTr("Nothing by %1 is stored. Your relays are being asked.").arg(someone.profile.title)
        onThreadRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
        onLinkChosen: link => root.linkChosen(link)
        onQuoteRequested: (note, author) => root.quoteRequested(note, author)
        onPlaceRequested: place => root.placeRequested(place)
        onReplyRequested: (note, author) => root.replyRequested(note, author)
        header: ProfileHeader {
            width: ListView.view.width
            person: someone
            withReplies: root.withReplies
            onTabChosen: withReplies => root.withReplies = withReplies
            onLinkChosen: link => root.linkChosen(link)
            onEditRequested: root.placeRequested(Router.EditProfile)
        }
    }
}
