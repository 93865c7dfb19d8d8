// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Drafts can be taken up and thrown away.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 400

    DraftList {
        id: list

        width: parent.width
        drafts: rows.drafts
    }
    SignalSpy {
        id: chosen

        target: list
        signalName: "chosen"
    }
    SignalSpy {
        id: removed

        target: list
        signalName: "removed"
    }
    TestCase {
        name: "DraftList"
        when: windowShown

        function init(): void {
            chosen.clear()
            removed.clear()
        }
        function test_aClickTakesADraftUp(): void {
            mouseClick(list, 20, 20)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0].replyToId, "aa")
        }
        function test_theBinThrowsItAway(): void {
            mouseClick(list, list.width - 10, 30)
            compare(removed.count, 1)
            compare(removed.signalArguments[0][0], "reply:aa")
            compare(chosen.count, 0)
        }
    }
}
