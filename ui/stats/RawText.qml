// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Text as it came, to read and to select: in a box that scrolls by itself when it is long.
import QtQuick
import QtQuick.Templates as T

Rectangle {
    id: root

    required property string words
    property int tallest: Theme.scaled(220)

    implicitHeight: Math.min(edit.implicitHeight + 2 * Theme.gap, root.tallest)
    radius: Theme.radius
    color: Theme.color.raised

    Flickable {
        id: flick

        anchors.fill: parent
        anchors.margins: Theme.gap
        contentHeight: edit.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        TextEdit {
            id: edit

            width: flick.width
            text: root.words
            textFormat: TextEdit.PlainText
            readOnly: true
            selectByMouse: true
            color: Theme.color.text
            selectionColor: Theme.color.accent
            selectedTextColor: Theme.color.accentInk
            font.family: "monospace"
            font.pixelSize: Theme.caption
            wrapMode: TextEdit.WrapAnywhere
            Accessible.role: Accessible.EditableText
            Accessible.readOnly: true
            //: Screen reader: name of a text in JSON
            Accessible.name: qsTr("Raw event")
        }
    }
}
