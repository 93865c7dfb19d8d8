// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sync page: each relay offers what can be done in its state; a re-sync asks from when on.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 640
    height: 1600

    SyncPage {
        id: page

        anchors.fill: parent
    }
    TestCase {
        name: "Sync"
        when: windowShown

        function button(text: string): Button {
            const found = []
            const look = item => {
                if (item instanceof Button && item.text === text && item.visible) found.push(item)
                for (let i = 0; i < item.children.length; ++i) look(item.children[i])
            }
            look(page)
            return found.length > 0 ? found[0] : null
        }
        function click(text: string): void {
            tryVerify(() => button(text) !== null)
            waitForItemPolished(button(text).parent) // its neighbours have made room
            mouseClick(button(text))
        }
        function init(): void {
            client.showSync(0)
        }
        function cleanup(): void {
            client.showSync(-1)
        }
        function test_aRelayAtWorkCanBePausedAndCancelled(): void {
            client.showSync(1)
            click("Pause")
            compare(client.lastSyncAsked(), "pause wss://a.example/")
            click("Cancel")
            compare(client.lastSyncAsked(), "give up wss://a.example/")
            verify(button("Resume") === null)
            verify(button("Pause all") !== null)
        }
        function test_aPausedOneGoesOn(): void {
            client.showSync(3)
            click("Resume")
            compare(client.lastSyncAsked(), "resume wss://a.example/")
        }
        function test_aCompleteOneOffersOnlyToBeFetchedAnew(): void {
            tryVerify(() => button("Re-sync from…") !== null)
            verify(button("Pause") === null)
            verify(button("Cancel") === null)
            click("Re-sync from…")
            click("Everything")
            compare(client.lastSyncAsked(), "resync wss://a.example/ 0")
            tryVerify(() => button("Everything") === null)
        }
        function test_aDayThatIsNoneIsSaidAndThePaneStays(): void {
            click("Re-sync from…")
            tryVerify(() => button("Fetch") !== null)
            const asked = client.lastSyncAsked()
            const field = findChild(page, "day")
            field.text = "soon"
            click("Fetch")
            verify(findChild(page, "problem").text.indexOf("soon") >= 0)
            compare(client.lastSyncAsked(), asked)
            field.text = "2024-02-29"
            click("Fetch")
            verify(client.lastSyncAsked().startsWith("resync wss://a.example/ "))
            tryVerify(() => button("Fetch") === null)
        }
    }
}
