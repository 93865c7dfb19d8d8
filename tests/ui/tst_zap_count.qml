// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The zaps of a note are the sum of both kinds of sats, as compiled by Qt's compiler, which once made NaN of it.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    property noteStats stats

    width: 300
    height: 100

    ZapCount {
        id: zaps

        width: 100
        height: 32
        stats: root.stats
    }

    TestCase {
        name: "ZapCount"
        when: windowShown

        function test_aNoteWithoutZapsHasZeroSats(): void {
            root.stats.satsVerified = 0
            root.stats.satsUnverified = 0
            root.stats.zaps = 0
            compare(zaps.Accessible.name, "0 sats in 0 zaps")
        }
        function test_satsOfBothKindsAreAdded(): void {
            root.stats.zaps = 2
            root.stats.satsVerified = 700
            root.stats.satsUnverified = 1300
            compare(zaps.Accessible.name, "2,000 sats in 2 zaps")
        }
    }
}
