// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the reader is and where they came from, like a browser. Pages ask for a place through signals; nobody pushes pages.
import QtQuick

QtObject {
    id: root

    enum Place { Home, Global, Thread, Profile, Settings, Stats, Search, Hashtag, Notices, Outbox, Bookmarks, Lists, Muted, EditProfile, Relay, Coverage, Guide, Sync }

    property list<string> trail: ["0/"]
    property int at: 0
    readonly property list<string> names: ["home", "global", "thread", "profile", "settings", "stats", "search", "hashtag", "notices", "outbox", "bookmarks", "lists", "muted", "editprofile", "relay", "coverage", "guide", "sync"]
    property string title: "" // of the page on show
    property int searchWishes: 0 // raised each time the search field is asked for
    readonly property string here: root.trail[root.at]
    readonly property int place: parseInt(root.here)
    readonly property string subject: root.here.substring(root.here.indexOf("/") + 1)
    readonly property bool canGoBack: root.at > 0
    readonly property bool canGoForward: root.at < root.trail.length - 1

    function go(place: int, subject: string): void {
        const next = place + "/" + subject
        if (next === root.here) return
        root.trail = [...root.trail.slice(Math.max(0, root.at - 60), root.at + 1), next]
        root.at = root.trail.length - 1
    }
    function search(): void {
        root.go(Router.Search, "")
        ++root.searchWishes
    }
    function back(): void {
        root.at = Math.max(0, root.at - 1)
    }
    function forward(): void {
        root.at = Math.min(root.trail.length - 1, root.at + 1)
    }
    function entryOf(page: string): string { // "thread:<id>"
        const [name, ...subject] = page.split(":") // a relay's address holds colons
        return Math.max(0, root.names.indexOf(name)) + "/" + subject.join(":")
    }
    function start(page: string): void {
        root.trail = [root.entryOf(page)]
        root.at = 0
    }
    function goTo(page: string): void {
        const entry = root.entryOf(page)
        root.go(parseInt(entry), entry.substring(entry.indexOf("/") + 1))
    }
    function reset(place: int): void {
        root.at = 0
        root.trail = [place + "/"]
    }
}
