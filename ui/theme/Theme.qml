// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every colour, size, distance and duration of the program. Nothing outside this folder names one.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property string mode: "system" // system, light, dark
    property real textScale: 1
    readonly property bool mirrored: Application.layoutDirection === Qt.RightToLeft
    property bool reducedMotion: false

    // Qt 6.4 has no styleHints.colorScheme: the palette's lightness tells, and changes live.
    readonly property SystemPalette systemPalette: SystemPalette {}
    readonly property bool dark: root.mode === "dark" || (root.mode === "system" && root.systemPalette.window.hslLightness < 0.5)
    readonly property ColorSet color: root.dark ? root.darkSet : root.lightSet

    readonly property ColorSet lightSet: ColorSet {
        background: "#FBFAF7"
        surface: "#FFFFFF"
        raised: "#F3F1EC"
        text: "#1D1B16"
        muted: "#6B665B"
        outline: "#E7E3DA"
        border: "#8C877A"
        accent: "#0F766E"
        accentInk: "#FFFFFF"
        accentPressed: "#0B5F58"
        accentSoft: "#E7F2EF"
        like: "#C72C50"
        repost: "#166F45"
        zap: "#945700"
        danger: "#B3261E"
        dangerInk: "#FFFFFF"
        second: "#5A56C2"
        hover: "#0A1D1B16"
        pressed: "#141D1B16"
        shade: "#661D1B16"
        tip: "#2B2923"
        tipInk: "#F6F3EC"
    }
    readonly property ColorSet darkSet: ColorSet {
        background: "#14130F"
        surface: "#1B1A16"
        raised: "#272520"
        text: "#ECE8DF"
        muted: "#A39D8F"
        outline: "#2E2B25"
        border: "#7F796B"
        accent: "#4FD1C0"
        accentInk: "#06201D"
        accentPressed: "#7BE0D3"
        accentSoft: "#1B2E2B"
        like: "#FF6B8A"
        repost: "#5FD08F"
        zap: "#FFB84D"
        danger: "#FF8A80"
        dangerInk: "#2A0A08"
        second: "#A9A5FF"
        hover: "#0DECE8DF"
        pressed: "#1AECE8DF"
        shade: "#99000000"
        tip: "#3A3730"
        tipInk: "#F2EEE5"
    }

    readonly property string family: Array.from(Qt.fontFamilies()).includes("Inter") ? "Inter" : "Noto Sans"
    readonly property string figures: "Noto Sans" // its figures are all equally wide
    readonly property string mono: "Noto Sans Mono"

    // The type scale: six sizes.
    readonly property int caption: root.scaled(12)
    readonly property int small: root.scaled(13)
    readonly property int body: root.scaled(15)
    readonly property int title: root.scaled(18)
    readonly property int headline: root.scaled(24)
    readonly property int display: root.scaled(34)
    readonly property real leading: 1.18 // on top of the font's own 1.21 gives the 1.45 that notes are read at
    readonly property real lineHeight: 1.45 // the same where every line has the same height, whatever fonts are in it

    // The grid of 4.
    readonly property int gapTiny: 4
    readonly property int gapSmall: 8
    readonly property int gap: 12
    readonly property int gapLarge: 16
    readonly property int gapHuge: 24
    readonly property int gapVast: 40

    readonly property int radiusSmall: 4
    readonly property int radius: 8
    readonly property int radiusLarge: 12
    readonly property int hairline: 1
    readonly property int focusWidth: 2

    readonly property int iconSmall: root.scaled(16)
    readonly property int icon: root.scaled(20)
    readonly property int iconLarge: root.scaled(28)
    readonly property int controlSmall: root.scaled(28)
    readonly property int control: root.scaled(36)
    readonly property int avatarSmall: root.scaled(20)
    readonly property int avatar: root.scaled(40)
    readonly property int avatarLarge: root.scaled(80)
    readonly property int header: root.scaled(52)

    readonly property int quick: root.reducedMotion ? 0 : 120
    readonly property int calm: root.reducedMotion ? 0 : 180
    readonly property int patience: 150 // before a skeleton shows

    function scaled(pixels: real): int {
        return Math.round(pixels * root.textScale)
    }

    // The generated picture's colours: hue from the key, quiet enough to sit beside text.
    function keyColor(hue: real, layer: int): color {
        const lightness = [root.dark ? 0.34 : 0.80, root.dark ? 0.52 : 0.60, root.dark ? 0.72 : 0.38]
        return Qt.hsla(hue % 1, layer === 2 ? 0.42 : 0.38, lightness[layer], 1)
    }
}
