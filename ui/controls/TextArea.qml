// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Several lines of plain text to write in. Grows with what is written; the caller decides how far.
import QtQuick
import QtQuick.Templates as T

T.TextArea {
    id: root

    property bool framed: true
    property var take: event => false // true when the key is not for the text

    function goOn(event: var): bool { // as Tab does everywhere else; a text of ours has none in it
        const isForward = event.key === Qt.Key_Tab
        if (!isForward && event.key !== Qt.Key_Backtab) return false
        root.nextItemInFocusChain(isForward).forceActiveFocus(isForward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
        return true
    }

    implicitWidth: Metrics.contextColumn
    implicitHeight: Math.max(contentHeight + topPadding + bottomPadding, Theme.scaled(40))
    padding: root.framed ? Theme.gap : 0
    textFormat: TextEdit.PlainText
    wrapMode: TextEdit.Wrap
    font.family: Theme.family
    font.pixelSize: Theme.body
    color: Theme.color.text
    placeholderTextColor: Theme.color.muted
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.accentInk
    selectByMouse: true
    activeFocusOnTab: true
    Keys.onPressed: event => event.accepted = root.take(event) || root.goOn(event)
    Accessible.name: root.placeholderText
    Accessible.role: Accessible.EditableText
    Accessible.multiLine: true

    background: Rectangle {
        radius: Theme.radius
        color: root.framed ? Theme.color.raised : "transparent"
        border.width: !root.framed ? 0 : root.activeFocus ? Theme.focusWidth : Theme.hairline
        border.color: root.activeFocus ? Theme.color.accent : Theme.color.border

        Label {
            visible: root.text === "" && root.preeditText === ""
            text: root.placeholderText
            color: Theme.color.muted
            anchors.left: parent.left
            anchors.leftMargin: root.leftPadding
            y: root.topPadding
            width: root.width - root.leftPadding - root.rightPadding
            elide: Text.ElideRight
        }
    }
}
