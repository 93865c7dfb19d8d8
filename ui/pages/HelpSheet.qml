// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard map, and the way to the guide.
import QtQuick

Sheet {
    id: root

    signal guideRequested

    wish: Theme.scaled(460)
    //: Title of a sheet: what each key on the keyboard does
    title: qsTr("Keys")

    Button {
        width: parent.width
        iconName: "help"
        //: button over the list of keys; opens the user manual
        text: qsTr("Read the guide")
        onClicked: {
            root.close()
            root.guideRequested()
        }
    }
    KeyRows {
        width: parent.width
        //: part of the keyboard help
        title: qsTr("Everywhere")
        deeds: KeyMap.window
    }
    KeyRows {
        width: parent.width
        //: part of the keyboard help: two keys, one after the other
        title: qsTr("Go to")
        deeds: KeyMap.places
    }
    KeyRows {
        width: parent.width
        //: part of the keyboard help: keys in a list of notes
        title: qsTr("On a note")
        deeds: KeyMap.notes
    }
    KeyRows {
        width: parent.width
        //: part of the keyboard help: keys while a note is written
        title: qsTr("While you write")
        deeds: KeyMap.writing
    }
}
