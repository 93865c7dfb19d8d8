// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page with nothing on it yet, or with a fault: a picture, what it means, and one button.
import QtQuick

Item {
    id: root

    required property string iconName
    required property string title
    property string words
    property string action
    property bool primary: true

    signal actionChosen

    implicitWidth: Metrics.form
    implicitHeight: column.implicitHeight + 2 * Theme.gapHuge
    Accessible.role: Accessible.StaticText
    Accessible.name: root.title + ". " + root.words

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(Theme.scaled(360), root.width - 2 * Theme.gapHuge)
        spacing: Theme.gapSmall

        Rectangle {
            width: Theme.scaled(56)
            height: width
            radius: width / 2
            color: Theme.color.raised
            anchors.horizontalCenter: parent.horizontalCenter

            Icon {
                anchors.centerIn: parent
                icon: root.iconName
                size: Theme.scaled(26)
                color: Theme.color.muted
            }
        }
        Item {
            width: 1
            height: Theme.gapTiny
        }
        Label {
            width: parent.width
            text: root.title
            size: Theme.title
            strong: true
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        Label {
            width: parent.width
            text: root.words
            visible: text !== ""
            muted: true
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
            horizontalAlignment: Text.AlignHCenter
        }
        Item {
            width: 1
            height: Theme.gapTiny
        }
        Button {
            objectName: "action"
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.action !== ""
            text: root.action
            kind: root.primary ? Button.Primary : Button.Secondary
            onClicked: root.actionChosen()
        }
    }
}
