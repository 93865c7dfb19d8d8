// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of text to fill in, with its caption above and what is wrong with it below.
import QtQuick
import QtQuick.Templates as T

T.TextField {
    id: root

    property string problem
    property string iconName
    readonly property int wordsInset: root.iconName === "" ? Theme.gap : Theme.gap + Theme.iconSmall + Theme.gapSmall

    implicitWidth: Metrics.contextColumn
    implicitHeight: Theme.scaled(40)
    leftPadding: Theme.mirrored ? Theme.gap : root.wordsInset
    rightPadding: Theme.mirrored ? root.wordsInset : Theme.gap
    verticalAlignment: TextInput.AlignVCenter
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: root.enabled ? Theme.color.text : Theme.color.muted
    placeholderTextColor: Theme.color.muted
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.accentInk
    selectByMouse: true
    activeFocusOnTab: true
    Accessible.name: root.placeholderText
    Accessible.role: Accessible.EditableText
    Accessible.description: root.problem

    background: Rectangle {
        radius: Theme.radius
        color: Theme.color.raised
        border.width: root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.problem !== "" ? Theme.color.danger
            : root.activeFocus ? Theme.color.accent : Theme.color.border

        Icon {
            visible: root.iconName !== ""
            icon: root.iconName
            size: Theme.iconSmall
            color: Theme.color.muted
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            visible: root.text === "" && root.preeditText === ""
            text: root.placeholderText
            color: Theme.color.muted
            anchors.left: parent.left
            anchors.leftMargin: root.wordsInset
            width: root.width - root.leftPadding - root.rightPadding
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
