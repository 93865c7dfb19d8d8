// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every pair of colours that meets on screen, in both sets: WCAG AA, 4.5:1 for words, 3:1 for icons and edges of controls.
import QtQuick
import QtTest
import Nandu.Ui

TestCase {
    name: "Contrast"

    function channel(value: real): real {
        return value <= 0.03928 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4)
    }
    function luminance(c: color): real {
        return 0.2126 * channel(c.r) + 0.7152 * channel(c.g) + 0.0722 * channel(c.b)
    }
    function ratio(a: color, b: color): real {
        const one = luminance(a), other = luminance(b)
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
    }

    function test_pairsAreReadable_data(): var {
        const rows = []
        for (const set of ["lightSet", "darkSet"]) {
            for (const ground of ["background", "surface", "raised"]) {
                for (const ink of ["text", "muted", "accent", "like", "repost", "zap", "danger", "second"])
                    rows.push({tag: set + " " + ink + " on " + ground, set: set, ink: ink, ground: ground, least: 4.5})
                rows.push({tag: set + " border on " + ground, set: set, ink: "border", ground: ground, least: 3})
            }
            for (const pair of [["accentInk", "accent"], ["accentInk", "accentPressed"], ["dangerInk", "danger"],
                                ["accent", "accentSoft"], ["text", "accentSoft"], ["muted", "accentSoft"], ["tipInk", "tip"]])
                rows.push({tag: set + " " + pair[0] + " on " + pair[1], set: set, ink: pair[0], ground: pair[1], least: 4.5})
        }
        return rows
    }

    function test_pairsAreReadable(row: var): void {
        const found = ratio(Theme[row.set][row.ink], Theme[row.set][row.ground])
        verify(found >= row.least, row.tag + ": " + found.toFixed(2) + ":1, needs " + row.least)
    }
}
