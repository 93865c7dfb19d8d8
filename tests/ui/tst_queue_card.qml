// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vessel is as full as the queue, and says so in words.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    property engineStats stats

    width: 300
    height: 300

    QueueCard {
        id: card

        width: 260
        height: 280
        stats: root.stats
    }

    TestCase {
        name: "QueueCard"
        when: windowShown

        function fill(depth: int): void {
            root.stats.queueCapacity = 5000
            root.stats.queueDepth = depth
        }
        function test_isEmptyBeforeAnythingIsKnown(): void {
            root.stats.queueCapacity = 0
            root.stats.queueDepth = 0
            compare(card.share, 0)
            compare(card.condition, "Empty")
        }
        function test_fillsWithTheQueue(): void {
            fill(3000)
            compare(card.share, 0.6)
            compare(card.condition, "Filling")
        }
        function test_saysWhenItIsFull(): void {
            fill(5200)
            compare(card.share, 1)
            compare(card.condition, "Full: relays wait")
        }
    }
}
