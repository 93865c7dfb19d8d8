// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The palette with the keyboard alone: typed, chosen, taken, and closed.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 700
    height: 700

    PaletteSheet {
        id: palette
    }
    SignalSpy {
        id: chosen

        target: palette
        signalName: "commandChosen"
    }
    SignalSpy {
        id: searched

        target: palette
        signalName: "searchRequested"
    }
    TestCase {
        name: "Palette"
        when: windowShown

        function init(): void {
            chosen.clear()
            searched.clear()
            palette.open()
            tryCompare(palette, "opened", true)
        }
        function type(text: string): void {
            for (const letter of text) keyClick(letter)
        }
        function test_enterTakesWhatTheArrowsChose(): void {
            type("settings")
            const list = findChild(palette.contentItem, "paletteList")
            tryVerify(() => list.itemAtIndex(0).isCurrent)
            keyClick(Qt.Key_Down)
            tryVerify(() => list.itemAtIndex(1).isCurrent)
            keyClick(Qt.Key_Return)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], "place:settings:engine")
            tryCompare(palette, "opened", false)
        }
        function test_upFromTheFirstIsTheLast(): void {
            type("rain")
            keyClick(Qt.Key_Up)
            keyClick(Qt.Key_Return)
            compare(searched.count, 1)
            compare(searched.signalArguments[0][0], "rain")
        }
        function test_escapeClosesAndTheFieldIsEmptyTheNextTime(): void {
            type("home")
            keyClick(Qt.Key_Escape)
            tryCompare(palette, "opened", false)
            palette.open()
            tryCompare(palette, "opened", true)
            compare(findChild(palette.contentItem, "paletteField").text, "")
            keyClick(Qt.Key_Escape)
            tryCompare(palette, "opened", false)
            compare(chosen.count, 0)
        }
        function test_everyCommandLeadsSomewhere(): void {
            keyClick(Qt.Key_Escape)
            const deeds = ["write", "profile", "accounts", "help", "quit"]
            for (const command of commands.all) {
                const isPlace = command.name.startsWith("place:")
                verify(isPlace ? router.names.includes(command.name.split(":")[1]) : deeds.includes(command.name), command.name)
                verify(command.words !== "")
            }
        }
    }
    PaletteCommands {
        id: commands
    }
    Router {
        id: router
    }
}
