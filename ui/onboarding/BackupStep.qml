// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The new key, to be kept somewhere before anything else: nobody else has it.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model

    spacing: Theme.gapLarge

    StepTitle {
        width: parent.width
        //: Title of a step of the first start, after a key was made
        title: qsTr("Keep a copy of your key")
        //: Text of a step of the first start
        words: qsTr("This key is you. Whoever has it can write in your name, and when it is lost nobody can give it back. Put a copy where you keep passwords.")
    }
    KeyCopyPane {
        width: parent.width
    }
    Problem {
        width: parent.width
        words: root.model.sentence
    }
    Switch {
        id: done

        width: parent.width
        //: Switch: the user says that the key is copied
        text: qsTr("I have a copy in a safe place")
    }
    Button {
        anchors.left: parent.left
        kind: Button.Primary
        //: Button: ends the first start
        text: qsTr("Start reading")
        enabled: done.checked
        onClicked: root.model.backedUp()
    }
}
