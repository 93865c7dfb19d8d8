// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One thing to type that is no secret: a name, or whose eyes it shall be.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property OnboardingModel model
    readonly property bool isName: root.model.step === OnboardingModel.NameYourself
    readonly property bool isReady: (root.isName || field.text !== "") && !root.model.busy

    function go(): void {
        if (!root.isReady) return
        if (root.isName) root.model.createKey(field.text.trim())
        else root.model.usePublic(field.text.trim())
    }

    spacing: Theme.gapLarge
    Component.onCompleted: field.forceActiveFocus()

    StepTitle {
        width: parent.width
        //: Title of a step of the first start: asks for a name
        title: root.isName ? qsTr("What shall we call you?")
            //: Title of a step of the first start: whose Nostr one wants to look at, read only
            : qsTr("Whose eyes shall it be?")
        //: Text under the question for a name
        words: root.isName ? qsTr("Others see this name. It need not be your real one.")
            //: Text under the question whose Nostr one wants to look at; npub is not translated
            : qsTr("An npub or a name like ana@example.com. Home shows what this person follows; nothing can be written.")
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        TextField {
            id: field

            width: parent.width
            focus: true
            //: Placeholder in the field for one's name
            placeholderText: root.isName ? qsTr("Name")
                //: Placeholder in a field; npub1 is not translated
                : qsTr("npub1… or name@domain")
            problem: root.model.sentence
            onAccepted: root.go()
        }
        Problem {
            width: parent.width
            words: root.model.sentence
        }
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Button {
            kind: Button.Primary
            //: Button, not usable for a moment: work goes on
            text: root.model.busy ? qsTr("One moment…")
                //: Button: makes a new key
                : root.isName ? qsTr("Create key")
                //: Button: to the next step
                : qsTr("Continue")
            enabled: root.isReady
            onClicked: root.go()
        }
        Button {
            kind: Button.Quiet
            //: Button: stops what is going on
            text: root.model.busy ? qsTr("Cancel")
                //: Button: to the step before
                : qsTr("Back")
            onClicked: root.model.back()
        }
    }
}
