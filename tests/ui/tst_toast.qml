// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A toast shows its sentence to eyes and screen readers alike.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Toast {
        id: toast
    }
    TestCase {
        name: "Toast"
        when: windowShown

        function test_isHiddenUntilItHasSomethingToSay(): void {
            verify(!toast.visible)
            toast.show("Copied.", "")
            tryCompare(toast, "visible", true)
            compare(toast.Accessible.name, "Copied.")
        }
    }
}
