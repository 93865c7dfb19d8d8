// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet takes the focus, closes on Escape, and never grows beyond its window.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Sheet {
        id: sheet

        title: "New note"

        Item {
            id: tall

            width: 10
            height: 40
        }
    }
    TestCase {
        name: "Sheet"
        when: windowShown

        function test_escapeCloses(): void {
            sheet.open()
            tryCompare(sheet, "opened", true)
            keyClick(Qt.Key_Escape)
            tryCompare(sheet, "opened", false)
        }
        function test_staysInsideTheWindow(): void {
            tall.height = 5000
            sheet.open()
            tryCompare(sheet, "opened", true)
            verify(sheet.height <= sheet.parent.height)
            verify(sheet.width <= sheet.parent.width)
            sheet.close()
            tryCompare(sheet, "opened", false)
        }
    }
}
