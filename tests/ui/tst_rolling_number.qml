// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A count rolls to its new value and comes to rest where it was.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    RollingNumber {
        id: number

        text: "7"
        value: 7
    }
    TestCase {
        name: "RollingNumber"
        when: windowShown

        function test_rollsAndComesToRest(): void {
            number.value = 8
            number.text = "8"
            const figure = number.children[0]
            verify(figure.y > 0)
            tryCompare(figure, "y", 0)
            tryCompare(figure, "opacity", 1)
        }
        function test_figuresAreEquallyWide(): void {
            number.text = "111"
            const ones = number.implicitWidth
            number.text = "888"
            compare(number.implicitWidth, ones)
        }
    }
}
