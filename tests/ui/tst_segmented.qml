// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few is chosen by mouse or arrow keys; the owner decides what becomes current.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Segmented {
        id: parts

        label: "Theme"
        options: ["System", "Light", "Dark"]
        onChosen: index => parts.current = index
    }
    TestCase {
        name: "Segmented"
        when: windowShown

        function init(): void {
            parts.current = 0
        }
        function test_clickChooses(): void {
            mouseClick(parts, parts.width - 20, parts.height / 2)
            compare(parts.current, 2)
        }
        function test_arrowKeysStopAtTheEnds(): void {
            mouseClick(parts, 20, parts.height / 2)
            keyClick(Qt.Key_Left)
            compare(parts.current, 0)
            keyClick(Qt.Key_Right)
            compare(parts.current, 1)
        }
    }
}
