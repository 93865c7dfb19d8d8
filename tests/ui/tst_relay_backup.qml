// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup is started, seen and cancelled on the relay's page.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    readonly property string url: "wss://a.example/"

    width: 640
    height: 480

    RelayBackup {
        id: card

        width: parent.width
        backup: RelayBackupModel {
            session: Session
            url: root.url
        }
    }
    TestCase {
        name: "RelayBackup"
        when: windowShown

        function cleanup(): void {
            client.showBackup("", 0)
        }
        function test_itIsStartedSeenAndCancelled(): void {
            const start = findChild(card, "startBackup")
            const cancel = findChild(card, "cancelBackup")
            verify(start.visible && start.enabled && !cancel.visible)
            mouseClick(start)
            compare(client.lastBackupAsked(), "start " + root.url)
            client.showBackup(root.url, 4)
            tryVerify(() => cancel.visible && !start.visible)
            compare(card.backup.share, 0.5)
            waitForItemPolished(cancel.parent)
            mouseClick(cancel)
            compare(client.lastBackupAsked(), "cancel")
            client.showBackup(root.url, 6)
            tryVerify(() => start.visible && start.enabled)
            verify(card.backup.text.length > 0)
        }
        function test_whileAnotherRelayIsAtItItWaits(): void {
            client.showBackup("wss://b.example/", 2)
            const start = findChild(card, "startBackup")
            verify(start.visible && !start.enabled)
            verify(card.backup.text.indexOf("b.example") >= 0)
        }
    }
}
