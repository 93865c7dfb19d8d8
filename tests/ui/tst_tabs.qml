// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tabs say which one was chosen and leave the choice to their owner.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Tabs {
        id: tabs

        width: 300
        label: "What to show"
        options: ["Posts", "With replies"]
    }
    SignalSpy {
        id: chosen

        target: tabs
        signalName: "chosen"
    }
    TestCase {
        name: "Tabs"
        when: windowShown

        function test_saysWhichWasChosen(): void {
            mouseClick(tabs, 100, tabs.height / 2)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], 1)
            compare(tabs.current, 0)
        }
    }
}
