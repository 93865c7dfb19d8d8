// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies between two versions of a list; when one is to be restored, what that would change, and both ways to do it.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Sheet {
    id: root

    required property ListVault vault
    property string restoredId // empty: only looked at
    readonly property bool isRestoring: root.restoredId !== ""
    // Restoring goes the other way: what is gone since comes back.
    readonly property list<listEntry> plus: root.isRestoring ? root.vault.removed : root.vault.added
    readonly property list<listEntry> minus: root.isRestoring ? root.vault.added : root.vault.removed

    function show(oneId: string, otherId: string, restoredId: string): void {
        root.restoredId = restoredId
        root.vault.compare(oneId, otherId)
        root.open()
    }

    title: root.isRestoring ? qsTr("Restore this version?") : qsTr("What changed")
    onOpened: (root.isRestoring ? cancel : done).forceActiveFocus()

    Label {
        width: parent.width
        visible: root.isRestoring
        text: qsTr("Your list as it is now stays kept, too. This is what would change:")
        muted: true
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
    }
    Label {
        width: parent.width
        visible: root.plus.length === 0 && root.minus.length === 0
        text: root.isRestoring ? qsTr("Nothing: it has the same entries as now.") : qsTr("Both have the same entries.")
        muted: true
        wrapMode: Text.Wrap
    }
    EntryList {
        width: parent.width
        visible: root.plus.length > 0
        title: root.isRestoring ? qsTr("Comes back: %1").arg(root.plus.length) : qsTr("Added: %1").arg(root.plus.length)
        iconName: "plus"
        ink: Theme.color.repost
        entries: root.plus
    }
    EntryList {
        width: parent.width
        visible: root.minus.length > 0
        title: root.isRestoring ? qsTr("Goes: %1").arg(root.minus.length) : qsTr("Removed: %1").arg(root.minus.length)
        iconName: "minus"
        ink: Theme.color.danger
        entries: root.minus
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall
        layoutDirection: Qt.RightToLeft

        Button {
            objectName: "asItWas"
            visible: root.isRestoring && root.plus.length + root.minus.length > 0
            kind: root.minus.length > 0 ? Button.Danger : Button.Primary
            text: qsTr("As it was")
            onClicked: {
                root.vault.restore(root.restoredId)
                root.close()
            }
        }
        Button {
            objectName: "onlyLost"
            visible: root.isRestoring && root.plus.length > 0 && root.minus.length > 0
            text: qsTr("Only add what was lost")
            onClicked: {
                root.vault.restoreLost(root.restoredId)
                root.close()
            }
        }
        Button {
            id: cancel

            visible: root.isRestoring
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: done

            visible: !root.isRestoring
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
