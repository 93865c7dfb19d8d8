// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of a list of notes, without modifiers.
import QtQuick

QtObject {
    id: root

    signal stepped(by: int)
    signal opened
    signal steppedInside
    signal authorOpened
    signal replied
    signal liked
    signal reposted
    signal quoted
    signal bookmarked
    signal topped

    readonly property var deeds: ({
        [Qt.Key_J]: () => root.stepped(1), [Qt.Key_K]: () => root.stepped(-1), [Qt.Key_Down]: () => root.stepped(1),
        [Qt.Key_Up]: () => root.stepped(-1), [Qt.Key_Return]: () => root.opened(), [Qt.Key_Enter]: () => root.opened(),
        [Qt.Key_O]: () => root.steppedInside(), [Qt.Key_U]: () => root.authorOpened(), [Qt.Key_R]: () => root.replied(), [Qt.Key_L]: () => root.liked(), [Qt.Key_B]: () => root.reposted(),
        [Qt.Key_Q]: () => root.quoted(), [Qt.Key_M]: () => root.bookmarked(),
        [Qt.Key_Home]: () => root.topped()
    })

    function take(event: var): bool {
        const deed = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier ? root.deeds[event.key] : undefined
        deed?.()
        return deed !== undefined
    }
}
