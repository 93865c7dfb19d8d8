// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A skeleton has patience: a quick answer never flickers.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Skeleton {
        id: skeleton

        width: 300
        waiting: false
    }
    TestCase {
        name: "Skeleton"
        when: windowShown

        function test_showsOnlyAfterAMoment(): void {
            skeleton.waiting = true
            verify(!skeleton.visible)
            tryCompare(skeleton, "visible", true)
            skeleton.waiting = false
            verify(!skeleton.visible)
        }
    }
}
