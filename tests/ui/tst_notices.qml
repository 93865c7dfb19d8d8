// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notices open what they are about, and can be filtered.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 600
    height: 800

    NoticeList {
        id: list

        anchors.fill: parent
        isInSight: false
    }
    SignalSpy {
        id: thread

        target: list
        signalName: "threadRequested"
    }
    SignalSpy {
        id: person

        target: list
        signalName: "profileRequested"
    }
    TestCase {
        name: "Notices"
        when: windowShown

        function init(): void {
            thread.clear()
            person.clear()
        }
        function cleanup(): void {
            client.hideOwn()
        }
        function test_aClickOpensTheNote(): void {
            client.showOwn(false)
            const rows = findChild(list, "rows")
            tryVerify(() => rows.itemAtIndex(0) !== null)
            waitForRendering(list)
            mouseClick(rows.itemAtIndex(0))
            compare(thread.count, 1)
        }
        function test_aFollowOpensThePerson(): void {
            list.openRow(6, "", "aa")
            compare(person.count, 1)
            compare(thread.count, 0)
        }
        function test_emptyTellsWhatWillBeHere(): void {
            verify(list.nothing.every(words => words.length > 20))
        }
    }
}
