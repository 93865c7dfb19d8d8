// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the palette can do for the account in use: a page by its name ("place:" and a name of the router), or a deed of the window.
import QtQuick
import Nandu.Models

QtObject {
    id: root

    readonly property var all: [...root.writing, ...root.places, ...root.ofAccount, ...root.settings, ...root.deeds]
    readonly property var writing: !Session.canSign ? [] : [
        //: a line of the palette (Ctrl+K)
        {name: "write", words: qsTr("Write a note"), icon: "write", keys: "N"}
    ]
    readonly property var places: [
        //: a line of the palette (Ctrl+K): a page
        {name: "place:home", words: qsTr("Home"), icon: "home", keys: "G H"},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:global", words: qsTr("Global"), icon: "globe", keys: "G A"},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:search", words: qsTr("Search"), icon: "search", keys: "/"},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:outbox", words: qsTr("Outbox"), icon: "send", keys: "G O"},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:stats", words: qsTr("Engine"), icon: "stats", keys: "G E"},
        //: a line of the palette (Ctrl+K): a part of the engine's page, the events that took longest
        {name: "place:stats:slowest", words: qsTr("Engine: slowest events"), icon: "clock", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the engine's page, events that were put aside
        {name: "place:stats:quarantine", words: qsTr("Engine: quarantine"), icon: "warning", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the engine's page, how fast this computer is
        {name: "place:stats:benchmark", words: qsTr("Engine: benchmark"), icon: "engine", keys: ""},
        //: a line of the palette (Ctrl+K): the page that shows what is fetched of each relay
        {name: "place:sync", words: qsTr("Sync"), icon: "retry", keys: "G Y"},
        //: a line of the palette (Ctrl+K): the page that tells which relays each person is read at
        {name: "place:coverage", words: qsTr("Who is read where"), icon: "clock", keys: ""}
    ]
    readonly property var ofAccount: Session.key === "" ? [] : [
        //: a line of the palette (Ctrl+K): a page
        {name: "place:notices", words: qsTr("Notifications"), icon: "bell", keys: "G N"},
        //: a line of the palette (Ctrl+K): a page
        {name: "profile", words: qsTr("Your profile"), icon: "user", keys: "G P"},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:editprofile", words: qsTr("Edit your profile"), icon: "person-card", keys: ""},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:bookmarks", words: qsTr("Bookmarks"), icon: "bookmark", keys: "G B"},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:lists", words: qsTr("Your lists"), icon: "people", keys: ""},
        //: a line of the palette (Ctrl+K): a page
        {name: "place:muted", words: qsTr("Muted"), icon: "mute", keys: ""},
        //: a line of the palette (Ctrl+K): opens the list of accounts
        {name: "accounts", words: qsTr("Switch account"), icon: "key", keys: ""}
    ]
    readonly property var settings: [
        //: a line of the palette (Ctrl+K): a page
        {name: "place:settings", words: qsTr("Settings"), icon: "settings", keys: "G S"},
        //: a line of the palette (Ctrl+K): a part of the settings, workers and queue
        {name: "place:settings:engine", words: qsTr("Settings: engine"), icon: "engine", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the settings
        {name: "place:settings:relays", words: qsTr("Settings: relays"), icon: "relay", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the settings, what is kept on the disk
        {name: "place:settings:storage", words: qsTr("Settings: storage"), icon: "database", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the settings
        {name: "place:settings:appearance", words: qsTr("Settings: appearance"), icon: "sun", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the settings
        {name: "place:settings:notifications", words: qsTr("Settings: desktop and notifications"), icon: "bell", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the settings
        {name: "place:settings:posts", words: qsTr("Settings: posts"), icon: "feather", keys: ""},
        //: a line of the palette (Ctrl+K): a part of the settings
        {name: "place:settings:account", words: qsTr("Settings: account"), icon: "key", keys: ""}
    ]
    readonly property var deeds: [
        //: a line of the palette (Ctrl+K): opens the list of all keys
        {name: "help", words: qsTr("Keys"), icon: "keyboard", keys: "?"},
        //: a line of the palette (Ctrl+K): the user manual
        {name: "place:guide", words: qsTr("Guide"), icon: "info", keys: "F1"},
        //: a line of the palette (Ctrl+K): a chapter of the user manual
        {name: "place:guide:troubleshooting", words: qsTr("Guide: when something is wrong"), icon: "warning", keys: ""},
        //: a line of the palette (Ctrl+K)
        {name: "quit", words: qsTr("Quit Nandu"), icon: "sign-out", keys: "Ctrl+Q"}
    ]
}
