// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Arrows choose a person while the keyboard stays in the text; Enter takes.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 600
    height: 400

    Composer {
        id: composer

        width: parent.width
    }
    TestCase {
        name: "MentionList"
        when: windowShown

        function test_enterTakesThePersonChosen(): void {
            client.showOwn(false)
            composer.forceActiveFocus()
            for (const letter of "hi @m") keyClick(letter)
            const list = findChild(composer, "mentions")
            tryCompare(list, "visible", true)
            keyClick(Qt.Key_Down)
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Return)
            tryCompare(list, "visible", false)
            verify(composer.text.startsWith("hi @"))
            verify(composer.text.endsWith(" "))
            verify(composer.text.length > 6)
            keyClick(Qt.Key_Return) // a line break again
            verify(composer.text.endsWith("\n"))
            client.hideOwn()
        }
    }
}
