// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Offline is said once, and takes no room otherwise.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    OfflineBanner {
        id: banner

        width: 300
    }
    TestCase {
        name: "OfflineBanner"
        when: windowShown

        function test_takesNoRoomWhenHidden(): void {
            verify(banner.implicitHeight > 0)
            banner.visible = false
            compare(banner.implicitHeight, 0)
        }
    }
}
