// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture of a note that is being written can be left out again; emoji are completed while the keyboard stays in the text.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 600
    height: 500

    Composer {
        id: composer

        width: parent.width
    }
    TestCase {
        name: "PictureStrip"
        when: windowShown

        function test_aPictureIsAddedAndLeftOut(): void {
            const strip = findChild(composer, "pictures")
            verify(!strip.visible)
            composer.forceActiveFocus()
            strip.pictures.add([Qt.url("file:///home/me/goose.jpg")])
            tryCompare(strip, "visible", true)
            compare(strip.pictures.count, 1)
            verify(strip.pictures.isUploading)
            tryVerify(() => strip.height > 40)
            strip.pictures.remove(0)
            tryCompare(strip, "visible", false)
        }
        function test_emojiAreCompleted(): void {
            composer.forceActiveFocus()
            for (const letter of ":go") keyClick(letter)
            const list = findChild(composer, "emoji")
            tryCompare(list, "visible", true)
            keyClick(Qt.Key_Return)
            tryCompare(list, "visible", false)
            compare(composer.text, ":goose: ")
            composer.text = ""
        }
    }
}
