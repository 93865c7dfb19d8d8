// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys that work on every page, and g followed by a place. KeyMap tells of them.
import QtQuick

Item {
    id: root

    property bool waitsForPlace: false

    signal back
    signal forward
    signal write
    signal help
    signal guide
    signal palette
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
        readonly property string before: "G" // pressed first

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
        sequences: ["?"]
        onActivated: root.help()
    }
    Key {
        sequences: ["F1"]
        onActivated: root.guide()
    }
    Key {
        sequences: ["Ctrl+K"]
        onActivated: root.palette()
    }
    Key {
        sequences: ["/"]
        onActivated: root.search()
    }
    Key {
        sequences: ["F6"]
        onActivated: root.pane()
    }
    Key {
        sequences: ["Ctrl+Q"]
        enabled: true
        onActivated: Qt.quit()
    }
    Shortcut {
        readonly property bool isPrefix: true

        enabled: root.enabled
        sequences: ["G"]
        onActivated: root.waitsForPlace = true
    }
    PlaceKey {
        sequences: ["H"]
        onActivated: root.finish(Router.Home)
    }
    PlaceKey {
        sequences: ["S"]
        onActivated: root.finish(Router.Settings)
    }
    PlaceKey {
        sequences: ["E"]
        onActivated: root.finish(Router.Stats)
    }
    PlaceKey {
        sequences: ["A"]
        onActivated: root.finish(Router.Global)
    }
    PlaceKey {
        sequences: ["N"]
        onActivated: root.finish(Router.Notices)
    }
    PlaceKey {
        sequences: ["B"]
        onActivated: root.finish(Router.Bookmarks)
    }
    PlaceKey {
        sequences: ["O"]
        onActivated: root.finish(Router.Outbox)
    }
    PlaceKey {
        sequences: ["Y"]
        onActivated: root.finish(Router.Sync)
    }
    PlaceKey {
        sequences: ["P"]
        onActivated: {
            root.waitsForPlace = false
            root.ownProfile()
        }
    }
}
