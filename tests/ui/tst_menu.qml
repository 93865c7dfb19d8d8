// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A menu opens, runs the deed that was chosen, and closes.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Menu {
        id: menu

        MenuItem {
            id: copy

            text: "Copy link"
            iconName: "link"
        }
        MenuLine {}
        MenuItem {
            text: "Delete…"
            iconName: "trash"
            dangerous: true
        }
    }
    SignalSpy {
        id: deeds

        target: copy
        signalName: "triggered"
    }
    TestCase {
        name: "Menu"
        when: windowShown

        function test_choosingRunsTheDeedAndCloses(): void {
            menu.popup(root, 10, 10)
            tryCompare(menu, "opened", true)
            mouseClick(copy)
            compare(deeds.count, 1)
            tryCompare(menu, "opened", false)
        }
        function test_escapeCloses(): void {
            menu.popup(root, 10, 10)
            tryCompare(menu, "opened", true)
            keyClick(Qt.Key_Escape)
            tryCompare(menu, "opened", false)
        }
    }
}
