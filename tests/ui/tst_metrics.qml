// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Width classes turn where the design says, and larger text counts as a narrower window.
import QtQuick
import QtTest
import Nandu.Ui

TestCase {
    name: "Metrics"

    function cleanup(): void {
        Metrics.windowWidth = 1100
        Theme.textScale = 1
    }

    function test_classOfWidth_data(): var {
        return [{tag: "480", width: 480, scale: 1, cls: "narrow"}, {tag: "699", width: 699, scale: 1, cls: "narrow"},
                {tag: "700", width: 700, scale: 1, cls: "medium"}, {tag: "1099", width: 1099, scale: 1, cls: "medium"},
                {tag: "1100", width: 1100, scale: 1, cls: "wide"}, {tag: "1100 at 150 %", width: 1100, scale: 1.5, cls: "medium"},
                {tag: "1000 at 150 %", width: 1000, scale: 1.5, cls: "narrow"}]
    }
    function test_classOfWidth(row: var): void {
        Theme.textScale = row.scale
        Metrics.windowWidth = row.width
        compare(Metrics.narrow, row.cls === "narrow")
        compare(Metrics.medium, row.cls === "medium")
        compare(Metrics.wide, row.cls === "wide")
    }

    function test_narrowWindowsHaveNoRail(): void {
        Metrics.windowWidth = 480
        compare(Metrics.rail, 0)
    }
}
