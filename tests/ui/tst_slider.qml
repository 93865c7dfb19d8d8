// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A slider moves by keys, a step at a time, and stays between its ends.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    property int kept: 31

    width: 400
    height: 300

    Slider {
        id: slider

        label: "Workers"
        from: 1
        to: 32
        stepSize: 1
        held: root.kept
    }
    SignalSpy {
        id: moves

        target: slider
        signalName: "moved"
    }
    TestCase {
        name: "Slider"
        when: windowShown

        function init(): void {
            root.kept = 31
            moves.clear()
        }
        function test_arrowKeysMoveOneStepAndStopAtTheEnd(): void {
            slider.forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Right)
            keyClick(Qt.Key_Right)
            compare(slider.value, 32)
            keyClick(Qt.Key_Left)
            compare(slider.value, 31)
        }
        function test_tellsWhatAReaderWritesNotWhatItsOwnerChanges(): void {
            root.kept = 12
            compare(slider.value, 12)
            compare(moves.count, 0)
            slider.value = 7
            compare(moves.count, 1)
            slider.value = Qt.binding(() => slider.place)
        }
        function test_namesItselfForScreenReaders(): void {
            compare(slider.Accessible.name, "Workers")
        }
    }
}
