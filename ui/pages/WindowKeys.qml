// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that work on every page: back, forward, write, help, and g followed by a place.
import QtQuick

Item {
    id: root

    property bool waitsForPlace: false

    signal back
    signal forward
    signal write
    signal help
    signal search
    signal pane
    signal gone(place: int)
    signal ownProfile

    function finish(place: int): void {
        root.waitsForPlace = false
        root.gone(place)
    }

    Timer {
        interval: 1200
        running: root.waitsForPlace
        onTriggered: root.waitsForPlace = false
    }

    component Key: Shortcut {
        enabled: root.enabled
    }
    component PlaceKey: Shortcut {
        enabled: root.enabled && root.waitsForPlace
    }

    Key {
        sequences: ["Alt+Left", "Back"]
        onActivated: root.back()
    }
    Key {
        sequences: ["Alt+Right", "Forward"]
        onActivated: root.forward()
    }
    Key {
        enabled: root.enabled && !root.waitsForPlace // G N goes to the notifications
        sequences: ["Ctrl+N", "N"]
        onActivated: root.write()
    }
    Key {
        sequences: ["?", "F1"]
        onActivated: root.help()
    }
    Key {
        sequences: ["Ctrl+K", "/"]
        onActivated: root.search()
    }
    Key {
        sequence: "F6"
        onActivated: root.pane()
    }
    Key {
        sequence: "G"
        onActivated: root.waitsForPlace = true
    }
    PlaceKey {
        sequence: "H"
        onActivated: root.finish(Router.Home)
    }
    PlaceKey {
        sequence: "S"
        onActivated: root.finish(Router.Settings)
    }
    PlaceKey {
        sequence: "E"
        onActivated: root.finish(Router.Stats)
    }
    PlaceKey {
        sequence: "A"
        onActivated: root.finish(Router.Global)
    }
    PlaceKey {
        sequence: "N"
        onActivated: root.finish(Router.Notices)
    }
    PlaceKey {
        sequence: "B"
        onActivated: root.finish(Router.Bookmarks)
    }
    PlaceKey {
        sequence: "O"
        onActivated: root.finish(Router.Outbox)
    }
    PlaceKey {
        sequence: "P"
        onActivated: {
            root.waitsForPlace = false
            root.ownProfile()
        }
    }
}
