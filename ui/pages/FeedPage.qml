// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Home or Global: a feed, and beside it who reads and how the engine does.
import QtQuick
import Nandu.Models

Page {
    id: root

    property bool isHome: true
    readonly property bool followsNobody: root.isHome && Session.followsComplete && Session.follows.length === 0

    tellsMetered: true
    //: Title of a page: notes of the people one follows
    title: root.isHome ? qsTr("Home")
        //: Title of a page: notes of everybody
        : qsTr("Global")
    context: Loader {
        id: beside

        source: "FeedContext.qml"

        Connections {
            target: beside.item
            ignoreUnknownSignals: true

            function onProfileRequested(key: string): void {
                root.profileRequested(key)
            }
            function onStatsRequested(): void {
                root.statsRequested()
            }
            function onRelaysRequested(): void {
                root.settingsRequested("relays")
            }
        }
    }

    FeedModel {
        id: notes

        session: Session
        feed: root.isHome ? FeedModel.Home : FeedModel.Global
    }
    NoteList {
        id: list

        anchors.fill: parent
        focus: true
        visible: !welcome.active
        feed: notes
        //: Title of the empty page Home
        emptyTitle: root.isHome ? qsTr("Quiet so far")
            //: Title of the empty page Global
            : qsTr("No notes yet")
        //: Text of an empty page: no relay can be reached
        emptyWords: Session.isOffline ? qsTr("No relay answers. Notes come as soon as one does.")
            //: Text of the empty page Home
            : root.isHome ? qsTr("The people you follow have written nothing that your relays have.")
            //: Text of the empty page Global
            : qsTr("Your relays are being asked. The first notes take a moment.")
        //: Button on the empty page Home: goes to the page Global
        emptyAction: root.isHome ? qsTr("Open Global") : ""
        onEmptyActionChosen: root.globalRequested()
        onThreadRequested: noteId => root.threadRequested(noteId)
        onProfileRequested: key => root.profileRequested(key)
        onLinkChosen: link => root.linkChosen(link)
        onQuoteRequested: (note, author) => root.quoteRequested(note, author)
        onPlaceRequested: place => root.placeRequested(place)
        onReplyRequested: (note, author) => root.replyRequested(note, author)
    }
    Loader {
        id: welcome

        anchors.fill: parent
        active: root.followsNobody && notes.count === 0 && !notes.loading
        source: "PeopleToFollow.qml"

        Connections {
            target: welcome.item
            ignoreUnknownSignals: true

            function onProfileRequested(key: string): void {
                root.profileRequested(key)
            }
            function onGlobalRequested(): void {
                root.globalRequested()
            }
        }
    }
}
