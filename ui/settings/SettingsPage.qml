// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything that can be set, in seven parts. Each change applies at once and is kept.
import QtQuick
import Nandu.Models

Page {
    id: root

    property string section: "engine"
    readonly property list<string> sections: ["engine", "relays", "storage", "appearance", "notifications", "posts", "account"]

    //: Title of a page
    title: qsTr("Settings")
    context: EngineCard {
        onOpened: root.statsRequested()
    }

    SettingsModel {
        id: dials

        session: Session
    }
    Tabs {
        id: tabs

        width: parent.width
        //: Screen reader: name of the tabs
        label: qsTr("Part of the settings")
        //: Tab of the settings: what works in the background
        options: [qsTr("Engine"),
            //: Tab of the settings
            qsTr("Relays"),
            //: Tab of the settings: what is kept on the disk
            qsTr("Storage"),
            //: Tab of the settings: theme, text size, language
            qsTr("Appearance"),
            //: Tab of the settings: notifications, tray icon, start at login
            qsTr("Desktop"),
            //: Tab of the settings: what one writes
            qsTr("Posts"),
            //: Tab of the settings
            qsTr("Account")]
        current: Math.max(0, root.sections.indexOf(root.section))
        onChosen: index => root.section = root.sections[index]
    }
    Flickable {
        y: tabs.height
        width: parent.width
        height: parent.height - y
        contentHeight: part.height + 2 * Theme.gapHuge
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Loader {
            id: part

            x: Metrics.edge
            y: Theme.gapLarge
            width: parent.width - 2 * x
            sourceComponent: [enginePart, relaysPart, storagePart, appearancePart, presencePart, postsPart, accountPart][tabs.current]
        }
    }
    Component {
        id: enginePart

        EngineSettings {
            model: dials
        }
    }
    Component {
        id: relaysPart

        RelaySettings {
            model: dials
            onRelayRequested: url => root.relayRequested(url)
            onPlaceRequested: place => root.placeRequested(place)
        }
    }
    Component {
        id: storagePart

        StorageSettings {}
    }
    Component {
        id: appearancePart

        AppearanceSettings {
            model: dials
        }
    }
    Component {
        id: presencePart

        PresenceSettings {}
    }
    Component {
        id: postsPart

        PostSettings {
            model: dials
            onPlaceRequested: place => root.placeRequested(place)
        }
    }
    Component {
        id: accountPart

        AccountSettings {}
    }
}
