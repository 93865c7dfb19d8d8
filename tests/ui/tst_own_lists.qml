// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The vault compares, and restores only after it has shown what that changes.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    width: 600
    height: 800

    ListVault {
        id: vault

        session: Session
        place: "3"
    }
    ListVersions {
        id: versions

        anchors.fill: parent
        vault: vault
    }
    DifferenceSheet {
        id: sheet

        vault: vault
    }
    TestCase {
        name: "OwnLists"
        when: windowShown

        function init(): void {
            client.showOwn(false)
            vault.place = ""
            vault.place = "3"
        }
        function cleanup(): void {
            sheet.close()
            tryCompare(sheet, "visible", false)
            client.hideOwn()
        }
        function test_everyVersionIsThere(): void {
            compare(vault.versions.length, 5)
        }
        function test_restoringTurnsTheDifferenceRound(): void {
            sheet.show(vault.versions[2].versionId, vault.newest(), vault.versions[2].versionId)
            tryCompare(sheet, "opened", true)
            compare(sheet.plus.length, 9)  // gone since: comes back
            compare(sheet.minus.length, 1)
            verify(findChild(sheet.contentItem, "onlyLost").visible)
            mouseClick(findChild(sheet.contentItem, "onlyLost"))
            compare(client.lastListAsked(), "restore lost " + vault.versions[2].versionId + " on")
            tryCompare(sheet, "visible", false)
        }
        function test_lookingRestoresNothing(): void {
            sheet.show(vault.versions[2].versionId, vault.newest(), "")
            tryCompare(sheet, "opened", true)
            compare(sheet.plus.length, 1)
            verify(!findChild(sheet.contentItem, "asItWas").visible)
        }
        function test_twoThatAreMarkedAreCompared(): void {
            versions.mark(vault.versions[1].versionId)
            compare(versions.marked, vault.versions[1].versionId)
            versions.mark(vault.versions[3].versionId)
            compare(versions.marked, "")
            compare(vault.olderId, vault.versions[3].versionId)
            compare(vault.newerId, vault.versions[1].versionId)
            keyClick(Qt.Key_Escape)
        }
    }
}
