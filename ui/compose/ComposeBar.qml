// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The foot of a composer: where the note goes, what can be added, and the button that sends.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property ComposerModel model
    required property string deed
    required property int inset
    property bool listsDrafts: false
    property bool showsTargets: false
    property bool showsOptions: false

    signal pictureRequested
    signal draftsRequested

    implicitHeight: Theme.control

    TargetButton {
        id: where

        anchors.left: parent.left
        anchors.leftMargin: root.inset - Theme.gapSmall
        width: Math.min(implicitWidth, parent.width - anchors.leftMargin - tools.width - send.width - 2 * Theme.gapSmall)
        anchors.verticalCenter: parent.verticalCenter
        text: root.model.targets.sentence
        isOpen: root.showsTargets
        onClicked: root.showsTargets = !root.showsTargets
    }
    Row {
        id: tools

        anchors.right: send.left
        anchors.rightMargin: Theme.gapSmall

        IconButton {
            objectName: "addPicture"
            iconName: "image"
            //: Button without words, its name: adds a picture to the note
            label: qsTr("Add a picture")
            onClicked: root.pictureRequested()
        }
        IconButton {
            iconName: "settings"
            //: Button without words, its name: closes the options of the note (content warning, expiry, proof of work)
            label: root.showsOptions ? qsTr("Hide warning, expiry and work")
                //: Button without words, its name: opens the options of the note (content warning, expiry, proof of work)
                : qsTr("Warning, expiry and work")
            ink: root.model.hasWarning || root.model.expiresAfterS > 0 || root.model.workBits > 0 ? Theme.color.accent : Theme.color.muted
            onClicked: root.showsOptions = !root.showsOptions
        }
        IconButton {
            visible: root.listsDrafts && root.model.otherDrafts > 0
            iconName: "feather"
            //: Button without words, its name: opens the list of other drafts, %Ln is how many
            label: qsTr("%Ln more drafts", "", root.model.otherDrafts)
            onClicked: root.draftsRequested()
        }
        Figure {
            anchors.verticalCenter: parent.verticalCenter
            leftPadding: Theme.gapSmall
            rightPadding: Theme.gapSmall
            text: root.model.characterCount.toLocaleString(Qt.locale(), "f", 0)
            visible: root.model.characterCount > 0
            size: Theme.small
            muted: true
            //: Screen reader: length of what is written
            Accessible.name: qsTr("%Ln characters", "", root.model.characterCount)
        }
    }
    Button {
        id: send

        anchors.right: parent.right
        kind: Button.Primary
        //: Button: gives up the proof of work for the note
        text: root.model.isWorking ? qsTr("Stop working")
            //: Button, not usable for a moment: the note is being saved
            : root.model.state === ComposerModel.Saving ? qsTr("Saving…") : root.deed
        enabled: root.model.canSend || root.model.isWorking
        onClicked: root.model.isWorking ? root.model.cancelWork() : root.model.send()
    }
}
