// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Width classes and the columns of the window. Larger text counts as a narrower window, so nothing has to shrink or clip.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property real windowWidth: 1100
    property bool isReadAloud: false // a screen reader listens
    property bool isPainted: false // the first notes are on the screen: what nobody reads at once is made after that

    readonly property Timer latest: Timer { // a page without notes is no reason to wait
        interval: 500
        running: !root.isPainted
        onTriggered: root.isPainted = true
    }

    readonly property real effectiveWidth: root.windowWidth / Theme.textScale
    readonly property bool narrow: root.effectiveWidth < 700
    readonly property bool medium: !root.narrow && root.effectiveWidth < 1100
    readonly property bool wide: root.effectiveWidth >= 1100

    readonly property int railIcons: Theme.scaled(64)
    readonly property int railWords: Theme.scaled(208)
    readonly property int rail: root.narrow ? 0 : root.wide ? root.railWords : root.railIcons
    readonly property int reading: Theme.scaled(660)
    readonly property int contextColumn: Theme.scaled(320)
    readonly property int bottomBar: Theme.scaled(56)
    readonly property int sheet: Theme.scaled(560)
    readonly property int form: Theme.scaled(440)
    readonly property int page: Theme.scaled(1040)
    readonly property int edge: root.narrow ? Theme.gap : Theme.gapLarge
}
