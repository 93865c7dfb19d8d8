// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relays, with how each does.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property SettingsModel model

    signal relayRequested(url: string)
    signal placeRequested(place: int)

    spacing: Theme.gapLarge

    Label {
        width: parent.width
        //: On top of the page of relays
        text: qsTr("Relays hand notes on. You read from some and write to some; your list is yours to change.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
        lineHeight: 1.1
    }
    RelayEditor {
        width: parent.width
        onRelayRequested: url => root.relayRequested(url)
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Button {
            small: true
            //: Button: opens a page with the relays of each person
            text: qsTr("Who is read where")
            onClicked: root.placeRequested(Router.Coverage)
        }
        Button {
            small: true
            //: a button in the settings of relays; it opens the sync page
            text: qsTr("What is fetched")
            onClicked: root.placeRequested(Router.Sync)
        }
    }
    ScopeSettings {}
    SettingRow {
        stacked: true
        //: Setting: how many relays at the same time
        caption: qsTr("Relays connected at a time")
        value: root.model.relaysMax
        //: Explanation under the setting; "this number" is the setting
        words: qsTr("The people you follow are read where they write. Who finds no room under this number is visited every few minutes.")

        Slider {
            width: parent.width
            //: Setting: how many relays at the same time
            label: qsTr("Relays connected at a time")
            from: 5
            to: 100
            stepSize: 1
            snapMode: Slider.SnapAlways
            held: root.model.relaysMax
            onMoved: root.model.relaysMax = value
        }
    }
    SettingRow {
        stacked: true
        //: Setting: how many relays for each person one follows
        caption: qsTr("Relays a person")
        value: root.model.relaysPerPerson
        //: Explanation under the setting
        words: qsTr("From so many of their relays somebody is read, where they name as many. More miss less, and bring more copies.")

        Slider {
            width: parent.width
            //: Setting: how many relays for each person one follows
            label: qsTr("Relays a person")
            from: 1
            to: 8
            stepSize: 1
            snapMode: Slider.SnapAlways
            held: root.model.relaysPerPerson
            onMoved: root.model.relaysPerPerson = value
        }
    }
}
