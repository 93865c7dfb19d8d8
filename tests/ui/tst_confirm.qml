// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What cannot be taken back is asked for, and the safe answer has the focus.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Confirm {
        id: confirm

        title: "Delete?"
        question: "Really?"
        yes: "Delete"
    }
    SignalSpy {
        id: accepted

        target: confirm
        signalName: "accepted"
    }
    TestCase {
        name: "Confirm"
        when: windowShown

        function test_theKeyboardLandsOnTheSafeAnswer(): void {
            confirm.open()
            tryCompare(confirm, "opened", true)
            keyClick(Qt.Key_Space)
            tryCompare(confirm, "opened", false)
            compare(accepted.count, 0)
        }
    }
}
