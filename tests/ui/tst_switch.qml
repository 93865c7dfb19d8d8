// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A switch toggles by mouse and space and says its state.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Switch {
        id: toggle

        text: "Read"
    }
    TestCase {
        name: "Switch"
        when: windowShown

        function test_togglesAndSaysSo(): void {
            toggle.checked = false
            mouseClick(toggle, 8, toggle.height / 2)
            verify(toggle.checked)
            verify(toggle.Accessible.checked)
            toggle.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Space)
            verify(!toggle.checked)
        }
    }
}
