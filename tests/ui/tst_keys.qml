// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keyboard help tells of every key that is bound, and of no other.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    WindowKeys {
        id: keys
    }
    NoteKeys {
        id: noteKeys
    }
    SignalSpy {
        id: gone

        target: keys
        signalName: "gone"
    }
    TestCase {
        name: "Keys"
        when: windowShown

        readonly property var named: ({[Qt.Key_Down]: "Down", [Qt.Key_Up]: "Up", [Qt.Key_Return]: "Enter", [Qt.Key_Enter]: "Enter", [Qt.Key_Home]: "Home"})

        function told(deeds: var): string {
            const all = []
            for (const deed of deeds) all.push(...deed.keys)
            return all.sort().join(" | ")
        }
        function shortcuts(): var {
            const all = []
            for (let i = 0; i < keys.data.length; ++i)
                if (keys.data[i].sequences !== undefined) all.push(keys.data[i])
            return all
        }
        function test_theWindowsKeys(): void {
            const bound = []
            for (const key of shortcuts())
                if (key.before === undefined && key.isPrefix === undefined) bound.push(...key.sequences)
            compare(bound.sort().join(" | "), told(KeyMap.window))
            verify(bound.length > 5)
        }
        function test_thePlaces(): void {
            const bound = []
            for (const key of shortcuts())
                if (key.before !== undefined) bound.push(key.before + " " + key.sequences[0])
            compare(bound.sort().join(" | "), told(KeyMap.places))
            verify(bound.length > 5)
        }
        function test_theKeysOfANote(): void {
            const bound = new Set()
            for (const key of Object.keys(noteKeys.deeds))
                bound.add(named[key] !== undefined ? named[key] : String.fromCharCode(Number(key)))
            compare([...bound].sort().join(" | "), told(KeyMap.notes))
        }
        function test_eachDeedIsSaidOnce(): void {
            const seen = new Set()
            for (const deed of [...KeyMap.window, ...KeyMap.places, ...KeyMap.notes, ...KeyMap.writing]) {
                verify(deed.words !== "")
                for (const key of deed.keys) {
                    verify(!seen.has(key), key)
                    seen.add(key)
                }
            }
        }
        function test_gAndALetterGoThere(): void {
            keyClick(Qt.Key_G)
            keyClick(Qt.Key_S)
            compare(gone.count, 1)
            compare(gone.signalArguments[0][0], Router.Settings)
        }
    }
}
