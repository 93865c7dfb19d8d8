// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pages that were visited, kept alive with their positions: going back finds everything as it was left.
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    required property Router router

    signal linkChosen(link: string)
    signal replyRequested(note: noteContent, author: profileRow)
    signal quoteRequested(note: noteContent, author: profileRow)
    signal writeRequested

    readonly property int keptMax: 12

    function nextPane(): bool {
        for (let i = 0; i < pages.count; ++i) {
            const slot = pages.itemAt(i) as Loader
            if (slot.visible) return (slot.item as Page).nextPane()
        }
        return false
    }

    function keep(key: string): void {
        for (let i = 0; i < kept.count; ++i)
            if (kept.get(i).key === key) return
        kept.append({key: key})
        if (kept.count > root.keptMax) kept.remove(0)
    }

    Component.onCompleted: root.keep(root.router.here)

    Connections {
        target: root.router

        function onHereChanged(): void {
            root.keep(root.router.here)
        }
    }
    ListModel {
        id: kept
    }
    Repeater {
        id: pages

        model: kept

        Loader {
            id: slot

            required property string key
            readonly property int place: parseInt(slot.key)
            readonly property string subject: slot.key.substring(slot.key.indexOf("/") + 1)
            readonly property Page page: slot.item as Page

            anchors.fill: parent
            visible: slot.key === root.router.here
            focus: visible
            onVisibleChanged: if (slot.visible) slot.forceActiveFocus()

            // All but the feed by name: a page that nobody visits is not even read.
            Component.onCompleted: {
                if (slot.place !== Router.Home && slot.place !== Router.Global) Metrics.isPainted = true // only a feed is waited for
                if (slot.place === Router.Thread) slot.setSource("ThreadPage.qml", {noteId: slot.subject})
                else if (slot.place === Router.Profile) slot.setSource("ProfilePage.qml", {key: slot.subject})
                else if (slot.place === Router.Settings) slot.setSource("SettingsPage.qml", {section: slot.subject})
                else if (slot.place === Router.Stats) slot.setSource("StatsPage.qml", {section: slot.subject === "" ? "live" : slot.subject})
                else if (slot.place === Router.Search) slot.setSource("SearchPage.qml", {startText: slot.subject})
                else if (slot.place === Router.Hashtag) slot.setSource("HashtagPage.qml", {tag: slot.subject})
                else if (slot.place === Router.Notices) slot.setSource("NoticesPage.qml")
                else if (slot.place === Router.Outbox) slot.setSource("OutboxPage.qml")
                else if (slot.place === Router.Bookmarks) slot.setSource("BookmarksPage.qml")
                else if (slot.place === Router.Lists) slot.setSource("ListsPage.qml", {place: slot.subject})
                else if (slot.place === Router.Muted) slot.setSource("MutedPage.qml")
                else if (slot.place === Router.EditProfile) slot.setSource("EditProfilePage.qml")
                else if (slot.place === Router.Relay) slot.setSource("RelayPage.qml", {url: slot.subject})
                else if (slot.place === Router.Coverage) slot.setSource("CoveragePage.qml")
                else if (slot.place === Router.Guide) slot.setSource("GuidePage.qml", {chapter: slot.subject})
                else if (slot.place === Router.Sync) slot.setSource("SyncPage.qml")
                else slot.sourceComponent = feed
            }
            Binding {
                target: root.router
                property: "title"
                value: slot.page?.title ?? ""
                when: slot.visible
                restoreMode: Binding.RestoreNone // the page that comes may have said its title before
            }

            Component {
                id: feed

                FeedPage {
                    isHome: slot.place === Router.Home
                }
            }
            Binding {
                target: slot.item
                property: "focusWish"
                value: root.router.searchWishes
                when: slot.place === Router.Search
            }
            Binding {
                target: slot.item
                property: "canGoBack"
                value: root.router.canGoBack
            }
            Connections {
                target: slot.item
                ignoreUnknownSignals: true

                function onHashtagRequested(tag: string): void {
                    root.router.go(Router.Hashtag, tag)
                }
                function onBackRequested(): void {
                    root.router.back()
                }
                function onThreadRequested(noteId: string): void {
                    root.router.go(Router.Thread, noteId)
                }
                function onProfileRequested(key: string): void {
                    root.router.go(Router.Profile, key)
                }
                function onLinkChosen(link: string): void {
                    root.linkChosen(link)
                }
                function onReplyRequested(note: noteContent, author: profileRow): void {
                    root.replyRequested(note, author)
                }
                function onWriteRequested(): void {
                    root.writeRequested()
                }
                function onGlobalRequested(): void {
                    root.router.go(Router.Global, "")
                }
                function onStatsRequested(): void {
                    root.router.go(Router.Stats, "")
                }
                function onPlaceRequested(place: int): void {
                    root.router.go(place, "")
                }
                function onRelayRequested(url: string): void {
                    root.router.go(Router.Relay, url)
                }
                function onListRequested(place: string): void {
                    root.router.go(Router.Lists, place)
                }
                function onQuoteRequested(note: noteContent, author: profileRow): void {
                    root.quoteRequested(note, author)
                }
                function onSettingsRequested(section: string): void {
                    root.router.go(Router.Settings, section)
                }
            }
        }
    }
}
