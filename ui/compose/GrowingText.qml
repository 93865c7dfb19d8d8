// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text field as high as its text, up to a bound; from there it scrolls with the cursor.
import QtQuick

FocusScope {
    id: root

    required property string prompt
    property alias text: area.text
    property alias cursorPosition: area.cursorPosition
    property int linesMin: 4
    property bool compact: false
    property var take: event => false // true when the key is not for the text

    signal edited

    implicitHeight: Math.min(Math.max(area.implicitHeight, root.linesMin === 0 ? 0 : area.topPadding * 2 + Theme.scaled(22) * root.linesMin), Theme.scaled(260))

    Flickable {
        id: scroller

        anchors.fill: parent
        contentHeight: area.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        TextArea {
            id: area

            width: scroller.width
            height: Math.max(implicitHeight, scroller.height)
            framed: root.compact
            padding: root.compact ? Math.round((Theme.scaled(40) - contentHeight / Math.max(1, lineCount)) / 2) : Theme.gapSmall
            leftPadding: root.compact ? Theme.gap : Theme.gapSmall
            rightPadding: leftPadding
            placeholderText: root.prompt
            focus: true
            take: event => root.take(event)
            onTextChanged: root.edited()
            onCursorRectangleChanged: scroller.contentY = Math.max(0, Math.min(
                Math.max(scroller.contentY, area.cursorRectangle.y + area.cursorRectangle.height + area.padding - scroller.height),
                area.cursorRectangle.y - area.padding))
        }
    }
}
