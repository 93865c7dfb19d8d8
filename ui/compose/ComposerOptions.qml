// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A warning that hides the text until one clicks, how long the note lasts, and work for it.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property ComposerModel model
    readonly property list<int> amounts: [0, 16, 20, 24]
    readonly property list<int> spans: [0, 3600, 86400, 604800]

    spacing: Theme.gapSmall

    Row {
        width: parent.width
        spacing: Theme.gap

        Switch {
            id: warns

            //: Switch: hides the note behind a content warning
            text: qsTr("Warning")
            checked: root.model.hasWarning
            onToggled: root.model.hasWarning = checked
        }
        TextField {
            width: parent.width - warns.width - Theme.gap
            visible: root.model.hasWarning
            text: root.model.warning
            //: Placeholder in the field for the reason of a content warning
            placeholderText: qsTr("Reason, if you want to name one")
            onTextEdited: root.model.warning = text
        }
    }
    Row {
        width: parent.width
        spacing: Theme.gap

        Label {
            id: caption

            //: Label before a choice: how long the note lasts
            text: qsTr("Lasts")
            anchors.verticalCenter: parent.verticalCenter
        }
        Segmented {
            width: Math.min(implicitWidth, parent.width - caption.width - Theme.gap)
            //: Screen reader: name of the choice how long the note lasts
            label: qsTr("How long the note lasts")
            //: Choice how long the note lasts: it does not expire
            options: [qsTr("for good"),
                //: Choice how long the note lasts
                qsTr("1 hour"),
                //: Choice how long the note lasts
                qsTr("1 day"),
                //: Choice how long the note lasts
                qsTr("1 week")]
            // One that was taken back has less left than it was given: the span it fits in.
            current: root.model.expiresAfterS === 0 ? 0 : Math.max(1, Array.from(root.spans).findIndex(span => span >= root.model.expiresAfterS))
            onChosen: index => root.model.expiresAfterS = root.spans[index]
        }
    }
    Row {
        width: parent.width
        spacing: Theme.gap

        Label {
            id: work

            //: Label before a choice: proof of work for the note
            text: qsTr("Work")
            anchors.verticalCenter: parent.verticalCenter
        }
        Segmented {
            width: Math.min(implicitWidth, parent.width - work.width - Theme.gap)
            //: Screen reader: name of the choice of proof of work
            label: qsTr("How much this computer works for the note before it is sent")
            //: Choice of proof of work: no work
            options: [qsTr("none"),
                //: Choice of proof of work: how many bits
                qsTr("16 bits"),
                //: Choice of proof of work: how many bits
                qsTr("20 bits"),
                //: Choice of proof of work: how many bits
                qsTr("24 bits")]
            current: Math.max(0, Array.from(root.amounts).indexOf(root.model.workBits))
            onChosen: index => root.model.workBits = root.amounts[index]
        }
    }
    Words {
        width: parent.width
        visible: root.model.workBits > 0
        //: Explanation under the choice of proof of work
        text: qsTr("Some relays take notes of strangers only when their computer has worked for them. Each bit takes twice as long.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        visible: root.model.expiresAfterS > 0
        //: Explanation under the choice how long the note lasts
        text: qsTr("Relays are asked to forget it then. Some may keep it.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
}
