// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching what is stored: the field, and below it people, hashtags and notes. Before anything is typed it says what can be.
import QtQuick
import Nandu.Models

Page {
    id: root

    property string startText // the field says this at first
    property int focusWish: 0 // raised by a key that asks for the field
    readonly property bool isBlank: field.text.trim() === ""
    readonly property bool foundNothing: search.hasAnswer && search.peopleCount === 0 && search.hashtagCount === 0 && notes.count === 0 && !notes.loading

    signal hashtagRequested(tag: string)

    //: Title of a page
    title: qsTr("Search")
    onFocusWishChanged: {
        field.forceActiveFocus(Qt.ShortcutFocusReason)
        field.selectAll()
    }

    SearchModel {
        id: search

        session: Session
        text: field.text
        onNoteRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
    }
    FeedModel {
        id: notes

        session: Session
        feed: FeedModel.Search
        key: search.notesText
    }
    TextField {
        id: field

        objectName: "searchField"
        x: Metrics.edge
        y: Theme.gap
        width: parent.width - 2 * x
        focus: true
        iconName: "search"
        text: root.startText
        //: Placeholder in the field of the search
        placeholderText: qsTr("Words, #hashtag, @name, or a pasted npub, note or link")
        maximumLength: 2000
        problem: search.faultText
        Keys.onReturnPressed: search.open()
        Keys.onEnterPressed: search.open()
        Keys.onDownPressed: list.forceActiveFocus()
        Keys.onEscapePressed: event => {
            event.accepted = field.text !== ""
            field.clear()
        }
    }
    Item {
        y: field.y + field.height + Theme.gap
        width: parent.width
        height: Math.max(0, parent.height - y)
        clip: true

        Hairline {
            width: parent.width
        }
        NoteList {
            id: list

            anchors.fill: parent
            visible: !root.isBlank && search.error === ""
            feed: notes
            emptyIcon: "search"
            //: Title of an empty search
            emptyTitle: qsTr("Nothing found")
            //: Text of an empty search; Global is the page with notes of everybody
            emptyWords: root.foundNothing ? qsTr("No person, hashtag or note stored here matches. Try fewer words, or look in Global.") : ""
            onThreadRequested: noteId => root.threadRequested(noteId)
            onProfileRequested: key => root.profileRequested(key)
            onLinkChosen: link => root.linkChosen(link)
            onQuoteRequested: (note, author) => root.quoteRequested(note, author)
            onPlaceRequested: place => root.placeRequested(place)
            onReplyRequested: (note, author) => root.replyRequested(note, author)
            header: SearchResults {
                width: ListView.view.width
                found: search
                hasNotes: notes.count > 0
                onProfileRequested: key => root.profileRequested(key)
                onHashtagRequested: tag => root.hashtagRequested(tag)
            }
        }
        ErrorState {
            anchors.fill: parent
            visible: search.error !== ""
            //: Title over an error: the database could not be read
            title: qsTr("The search could not be read")
            words: search.error
            onActionChosen: search.retry()
        }
        SearchHelp {
            anchors.fill: parent
            visible: root.isBlank
            onExampleChosen: text => {
                field.text = text
                field.forceActiveFocus()
            }
        }
    }
}
