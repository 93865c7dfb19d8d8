// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button that is only an icon still has a name.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    IconButton {
        id: button

        iconName: "more"
        label: "More"
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
    TestCase {
        name: "IconButton"
        when: windowShown

        function test_clicks(): void {
            clicks.clear()
            mouseClick(button)
            compare(clicks.count, 1)
        }
        function test_namesItselfForScreenReaders(): void {
            compare(button.Accessible.name, "More")
        }
    }
}
