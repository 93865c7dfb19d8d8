// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is fetched of the past, relay by relay: how far it is, and what can be done about it.
import QtQuick
import Nandu.Models

Page {
    id: root

    //: title of the page that shows how far each relay is fetched
    title: qsTr("Sync")

    SyncModel {
        id: sync

        session: Session
    }
    SettingsModel {
        id: settings

        session: Session
    }
    Flickable {
        id: pane

        anchors.fill: parent
        focus: true
        contentHeight: column.height
        boundsBehavior: Flickable.StopAtBounds
        Keys.onDownPressed: pane.flick(0, -900)
        Keys.onUpPressed: pane.flick(0, 900)
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            width: pane.width

            SyncHead {
                width: column.width
                relays: sync
                dials: settings
            }
            Repeater {
                model: sync

                SyncItem {
                    width: column.width
                    onOpened: root.relayRequested(url)
                    onPauseRequested: paused => sync.setPaused(url, paused)
                    onGiveUpRequested: sync.giveUp(url)
                    onResyncRequested: days => sync.resyncDays(url, days)
                    onDayTyped: day => problem = sync.resyncFrom(url, day)
                }
            }
        }
    }
}
