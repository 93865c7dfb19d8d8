// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Empty and error pages say what to do next; a page without a deed has no button.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    EmptyState {
        id: empty

        width: 300
        title: "No notes yet"
        words: "Follow someone."
        action: "Open Global"
    }
    ErrorState {
        id: fault

        title: "Not read"
        width: 300
    }
    SignalSpy {
        id: chosen

        target: empty
        signalName: "actionChosen"
    }
    TestCase {
        name: "Message"
        when: windowShown

        function test_theButtonSaysSo(): void {
            fault.visible = false
            const button = findChild(empty, "action")
            mouseClick(button)
            compare(chosen.count, 1)
        }
        function test_withoutADeedThereIsNoButton(): void {
            empty.action = ""
            verify(!findChild(empty, "action").visible)
            empty.action = "Open Global"
        }
        function test_errorsOfferOneWayOn(): void {
            verify(fault.action !== "")
        }
    }
}
