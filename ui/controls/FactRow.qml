// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A caption, a value, and one thing to do with it.
import QtQuick

Item {
    id: root

    required property string caption
    required property string value
    required property string iconName
    required property string deed
    property bool isKey: false

    signal chosen

    implicitHeight: Math.max(words.implicitHeight, button.implicitHeight)

    Column {
        id: words

        anchors.left: parent.left
        width: parent.width - button.width - Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Words {
            anchors.left: parent.left
            text: root.caption
            size: Theme.caption
            muted: true
        }
        Words {
            width: parent.width
            text: root.value
            size: Theme.scaled(14)
            isKey: root.isKey
            elide: Text.ElideMiddle
        }
    }
    IconButton {
        id: button

        anchors.right: parent.right
        anchors.rightMargin: -Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        iconName: root.iconName
        label: root.deed
        iconSize: Theme.scaled(18)
        onClicked: root.chosen()
    }
}
