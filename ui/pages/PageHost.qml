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
            readonly property string subject: slot.key.substring(2)
            readonly property Page page: slot.item as Page

            anchors.fill: parent
            visible: slot.key === root.router.here
            focus: visible
            onVisibleChanged: if (slot.visible) slot.forceActiveFocus()
            sourceComponent: slot.place === Router.Thread ? thread : slot.place === Router.Profile ? profile
                : slot.place === Router.Settings ? settings : slot.place === Router.Stats ? stats
                : slot.place === Router.Search ? search : slot.place === Router.Hashtag ? hashtag : feed

            Component {
                id: feed

                FeedPage {
                    isHome: slot.place === Router.Home
                }
            }
            Component {
                id: thread

                ThreadPage {
                    noteId: slot.subject
                }
            }
            Component {
                id: profile

                ProfilePage {
                    key: slot.subject
                }
            }
            Component {
                id: settings

                SettingsPage {
                    section: slot.subject
                }
            }
            Component {
                id: stats

                StatsPage {
                    section: slot.subject === "" ? "live" : slot.subject
                }
            }
            Component {
                id: search

                SearchPage {
                    startText: slot.subject
                    focusWish: root.router.searchWishes
                    onHashtagRequested: tag => root.router.go(Router.Hashtag, tag)
                }
            }
            Component {
                id: hashtag

                HashtagPage {
                    tag: slot.subject
                }
            }
            Binding {
                target: slot.item
                property: "canGoBack"
                value: root.router.canGoBack
            }
            Connections {
                target: slot.page

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
                function onSettingsRequested(section: string): void {
                    root.router.go(Router.Settings, section)
                }
            }
        }
    }
}
