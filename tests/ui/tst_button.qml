// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A button says its name, is reached by keyboard, and does nothing while disabled.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Button {
        id: button

        text: "Publish"
        kind: Button.Primary
    }
    SignalSpy {
        id: clicks

        target: button
        signalName: "clicked"
    }
    TestCase {
        name: "Button"
        when: windowShown

        function init(): void {
            button.enabled = true
            button.text = "Publish"
            clicks.clear()
        }
        function test_clicksWithMouseSpaceAndEnter(): void {
            mouseClick(button)
            button.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            keyClick(Qt.Key_Return)
            compare(clicks.count, 3)
        }
        function test_disabledDoesNothing(): void {
            button.enabled = false
            mouseClick(button)
            compare(clicks.count, 0)
        }
        function test_keyboardFocusIsVisible(): void {
            root.forceActiveFocus()
            keyClick(Qt.Key_Tab)
            verify(button.visualFocus)
        }
        function test_namesItselfForScreenReaders(): void {
            compare(button.Accessible.name, "Publish")
        }
        function test_isWideEnoughForItsWords(): void {
            const narrow = button.implicitWidth
            button.text = "Publish this note to every relay"
            tryVerify(() => button.implicitWidth > narrow)
        }
    }
}
