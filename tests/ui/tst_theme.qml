// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The theme follows the setting, and the text size scales every size that carries words.
import QtQuick
import QtTest
import Nandu.Ui

TestCase {
    name: "Theme"

    function cleanup(): void {
        Theme.mode = "system"
        Theme.textScale = 1
        Theme.reducedMotion = false
    }

    function test_darkSettingWinsOverTheSystem(): void {
        Theme.mode = "dark"
        compare(Theme.color.background, Theme.darkSet.background)
        Theme.mode = "light"
        compare(Theme.color.background, Theme.lightSet.background)
    }

    function test_systemModeFollowsThePalette(): void {
        Theme.mode = "system"
        compare(Theme.dark, Theme.systemPalette.window.hslLightness < 0.5)
    }

    function test_textScaleEnlargesWordsAndControls(): void {
        Theme.textScale = 1.5
        compare(Theme.body, 23)
        compare(Theme.control, 54)
    }

    function test_typeScaleHasSixRisingSizes(): void {
        const sizes = [Theme.caption, Theme.small, Theme.body, Theme.title, Theme.headline, Theme.display]
        for (let i = 1; i < sizes.length; ++i)
            verify(sizes[i] > sizes[i - 1])
    }

    function test_reducedMotionStopsEveryAnimation(): void {
        Theme.reducedMotion = true
        compare(Theme.quick, 0)
        compare(Theme.calm, 0)
    }
}
