// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was sent last can be taken back from the toast; the outbox offers what can be done, and asks before giving up.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 600
    height: 800

    UndoModel {
        id: held

        session: Session
    }
    UndoToast {
        id: toast

        held: held
    }
    OutboxList {
        id: list

        y: 60
        width: parent.width
        height: parent.height - 60
    }
    TestCase {
        name: "Outbox"
        when: windowShown

        function init(): void {
            client.showOwn(true)
        }
        function cleanup(): void {
            client.hideOwn()
        }
        function test_theToastIsThereWhileANoteIsHeld(): void {
            tryCompare(toast, "visible", true)
            client.showOwn(false)
            tryCompare(toast, "visible", false)
        }
        function test_undoTakesItBack(): void {
            tryCompare(toast, "opacity", 1)
            mouseClick(findChild(toast, "undo"))
            verify(client.lastAsked().startsWith("undo "))
            tryCompare(toast, "visible", false)
        }
        function test_theKeyboardReachesBothDeeds(): void {
            tryCompare(toast, "opacity", 1)
            findChild(toast, "undo").forceActiveFocus(Qt.TabFocusReason)
            keyClick(Qt.Key_Tab)
            verify(findChild(toast, "sendNow").activeFocus)
            keyClick(Qt.Key_Space)
            verify(client.lastAsked().startsWith("send "))
        }
        function test_aHeldNoteCanBeTakenBackFromThePageToo(): void {
            tryVerify(() => findChild(list, "undo") !== null)
            mouseClick(findChild(list, "undo"))
            verify(client.lastAsked().startsWith("undo "))
        }
        function test_nothingIsGivenUpUnasked(): void {
            client.showOwn(false)
            const rows = findChild(list, "rows")
            tryVerify(() => rows.itemAtIndex(1) !== null && rows.itemAtIndex(1).canRetry)
            const before = client.lastAsked()
            mouseClick(findChild(rows.itemAtIndex(1), "giveUp"))
            compare(client.lastAsked(), before)
            keyClick(Qt.Key_Escape)
        }
    }
}
