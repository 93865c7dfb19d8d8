// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One muted person, word or conversation.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property string value
    required property string words
    property bool isPerson: false

    signal opened
    signal unmuted

    implicitHeight: Theme.scaled(48)
    Accessible.role: Accessible.ListItem
    Accessible.name: name.text

    Avatar {
        id: face

        anchors.left: parent.left
        visible: root.isPerson
        key: root.isPerson ? root.value : ""
        size: Theme.scaled(28)
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: root.isPerson ? face.width + Theme.gap : 0
        anchors.right: undo.left
        anchors.rightMargin: Theme.gapSmall
        text: root.words === "" ? root.value.slice(0, 16) + "…" : root.words
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter

        TapHandler {
            enabled: root.isPerson
            onTapped: root.opened()
        }
    }
    Button {
        id: undo

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        small: true
        enabled: Session.canSign
        //: Button: this person, word or conversation is shown again
        text: qsTr("Unmute")
        //: Screen reader: the button that unmutes, %1 is a name or word
        Accessible.name: qsTr("Unmute %1").arg(root.words)
        onClicked: root.unmuted()
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
