// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field for a key or a password: dots only. What is typed goes to locked memory, letter by letter, and never into a text of
// Qt's; so there is no cursor inside it: Backspace takes the last letter, Ctrl+A or Delete all.
import QtQuick
import Nandu.Models

Item {
    id: root

    property string placeholderText
    property string problem
    readonly property SecretInput input: store
    readonly property int length: store.length

    signal accepted

    implicitWidth: Metrics.contextColumn
    implicitHeight: Theme.scaled(40)
    activeFocusOnTab: true
    Accessible.name: root.placeholderText
    Accessible.role: Accessible.EditableText
    Accessible.focusable: true
    Accessible.description: root.problem
    Keys.onPressed: event => {
        event.accepted = true
        const plain = !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier))
        if (event.matches(StandardKey.Paste)) store.paste(Session)
        else if (event.matches(StandardKey.SelectAll) || event.key === Qt.Key_Delete) store.clear()
        else if (event.key === Qt.Key_Backspace) store.backspace()
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter) root.accepted()
        else if (plain && event.text >= " ") store.type(event.text)
        else event.accepted = false
    }

    SecretInput {
        id: store
    }
    TapHandler {
        onTapped: root.forceActiveFocus(Qt.MouseFocusReason)
    }
    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.color.raised
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.problem !== "" ? Theme.color.danger : root.activeFocus ? Theme.color.accent : Theme.color.border
    }
    Item {
        anchors.fill: parent
        anchors.leftMargin: Theme.gap

        Label {
            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - paste.width
            text: store.length > 0 ? "•".repeat(Math.min(store.length, 64)) : root.placeholderText
            muted: store.length === 0
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        IconButton {
            id: paste

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            implicitHeight: root.height
            focusPolicy: Qt.TabFocus
            iconName: store.length > 0 ? "close" : "copy"
            iconSize: Theme.iconSmall
            //: Button without words, its name: empties the field
            label: store.length > 0 ? qsTr("Clear")
                //: Button without words, its name: puts in what is in the clipboard
                : qsTr("Paste")
            onClicked: {
                if (store.length > 0) store.clear()
                else store.paste(Session)
                root.forceActiveFocus()
            }
        }
    }
}
