// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pill is a button with its words as its name.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Pill {
        id: pill

        text: "12 new notes"
    }
    SignalSpy {
        id: clicks

        target: pill
        signalName: "clicked"
    }
    TestCase {
        name: "Pill"
        when: windowShown

        function test_clicks(): void {
            mouseClick(pill)
            compare(clicks.count, 1)
            compare(pill.Accessible.name, "12 new notes")
        }
    }
}
