// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every key and what it does. The help sheet shows it; a test holds it against what is bound (WindowKeys, NoteKeys).
pragma Singleton
import QtQuick

QtObject {
    readonly property list<var> window: [
        //: what a key does, in the keyboard help
        {keys: ["N", "Ctrl+N"], words: qsTr("Write a note")},
        //: what a key does, in the keyboard help; the palette is the list that Ctrl+K opens
        {keys: ["Ctrl+K"], words: qsTr("Palette: people, pages and deeds by name")},
        //: what a key does, in the keyboard help
        {keys: ["/"], words: qsTr("Search")},
        //: what a key does, in the keyboard help
        {keys: ["Alt+Left", "Back"], words: qsTr("Back")},
        //: what a key does, in the keyboard help
        {keys: ["Alt+Right", "Forward"], words: qsTr("Forward")},
        //: what a key does, in the keyboard help; the areas are the rail, the page and the column beside it
        {keys: ["F6"], words: qsTr("From area to area; Tab goes on within one")},
        //: what a key does, in the keyboard help
        {keys: ["?"], words: qsTr("These keys")},
        //: what a key does, in the keyboard help; the guide is the user manual
        {keys: ["F1"], words: qsTr("The guide")},
        //: what a key does, in the keyboard help
        {keys: ["Ctrl+Q"], words: qsTr("Quit Nandu")}
    ]
    readonly property list<var> places: [
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G H"], words: qsTr("Home")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G A"], words: qsTr("Global: the newest notes of everybody")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G N"], words: qsTr("Notifications")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G B"], words: qsTr("Bookmarks")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G P"], words: qsTr("Your profile")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G O"], words: qsTr("Outbox")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G E"], words: qsTr("Engine: how the synchronisation does")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G Y"], words: qsTr("Sync: what is fetched of each relay")},
        //: where two keys, one after the other, lead to, in the keyboard help
        {keys: ["G S"], words: qsTr("Settings")}
    ]
    readonly property list<var> notes: [
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["J", "Down"], words: qsTr("Next note")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["K", "Up"], words: qsTr("Note before")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["Enter"], words: qsTr("Open the conversation")},
        //: what a key does in a list of notes, in the keyboard help; pressed again it goes on to the one after
        {keys: ["O"], words: qsTr("Next link, picture or quote in the note; Enter opens it")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["U"], words: qsTr("Profile of its author")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["R"], words: qsTr("Reply")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["L"], words: qsTr("Like")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["B"], words: qsTr("Repost")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["Q"], words: qsTr("Quote")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["M"], words: qsTr("Bookmark it, or no longer")},
        //: what a key does in a list of notes, in the keyboard help
        {keys: ["Home"], words: qsTr("To the newest")}
    ]
    readonly property list<var> writing: [
        //: what a key does while a note is written, in the keyboard help
        {keys: ["Ctrl+Enter"], words: qsTr("Send what you wrote")},
        //: what a key does, in the keyboard help
        {keys: ["Esc"], words: qsTr("Close what lies on top")}
    ]
}
