// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the word before the cursor could become. The keyboard stays in the text: arrows choose, Enter or Tab takes.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property WordCompletion words
    property alias model: repeater.model
    property alias row: repeater.delegate // a CompletionRow

    signal taken(index: int)

    // True when the key was for the list.
    function take(event: var): bool {
        if (!root.visible || (event.modifiers & Qt.ControlModifier)) return false
        switch (event.key) {
        case Qt.Key_Down: root.words.current = root.words.current + 1; return true
        case Qt.Key_Up: root.words.current = root.words.current - 1; return true
        case Qt.Key_Escape: root.words.dismiss(); return true
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab: root.taken(root.words.current); return true
        }
        return false
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.color.raised
    Accessible.role: Accessible.List

    Column {
        id: column

        y: Theme.gapTiny
        width: parent.width

        Repeater {
            id: repeater
        }
    }
}
