// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A text area keeps text plain and grows with it.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    TextArea {
        id: area

        width: 200
    }
    TestCase {
        name: "TextArea"
        when: windowShown

        function test_markupStaysText(): void {
            area.text = "<b>bold</b>"
            compare(area.text, "<b>bold</b>")
        }
        function test_growsWithLines(): void {
            area.text = ""
            const empty = area.implicitHeight
            area.text = "one\ntwo\nthree\nfour"
            verify(area.implicitHeight > empty)
        }
    }
}
