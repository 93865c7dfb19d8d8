// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Sending in 8 s": the note that was sent last, as long as it can be taken back.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property UndoModel held
    readonly property bool shown: root.held.isHolding

    implicitWidth: row.implicitWidth + 2 * Theme.gapLarge
    implicitHeight: row.implicitHeight + 2 * Theme.gapSmall
    radius: Theme.radius
    color: Theme.color.tip
    opacity: root.shown ? 1 : 0
    visible: opacity > 0
    Accessible.role: Accessible.AlertMessage
    //: Screen reader: said once after a note was sent
    Accessible.name: qsTr("Your note is sent in a few seconds. You can still take it back.") // once, not every second

    Behavior on opacity {
        NumberAnimation {
            duration: Theme.calm
        }
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: Theme.gapSmall

        Figure {
            //: Shown while a note can still be taken back, %L1 seconds
            text: root.shown ? qsTr("Sending in %L1 s").arg(root.held.seconds)
                //: Shown in the moment a note leaves
                : qsTr("Sending")
            size: Theme.scaled(14)
            color: Theme.color.tipInk
            leftPadding: Theme.mirrored ? Theme.gapSmall : 0
            rightPadding: Theme.mirrored ? 0 : Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
        }
        ToastButton {
            objectName: "undo"
            enabled: root.shown
            //: Button: takes the note back before it is sent
            text: qsTr("Undo")
            onClicked: root.held.undo()
        }
        ToastButton {
            objectName: "sendNow"
            enabled: root.shown
            //: Button: sends the note at once, without waiting
            text: qsTr("Send now")
            onClicked: root.held.sendNow()
        }
    }
}
