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

    //: Title of a sheet: the question whether an earlier version of a list comes back
    title: root.isRestoring ? qsTr("Restore this version?")
        //: Title of a sheet: what differs between two versions of a list
        : qsTr("What changed")
    onOpened: (root.isRestoring ? cancel : done).forceActiveFocus()

    Words {
        width: parent.width
        visible: root.isRestoring
        //: Above what would change if an earlier version of a list came back
        text: qsTr("Your list as it is now stays kept, too. This is what would change:")
        muted: true
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
    }
    Words {
        width: parent.width
        visible: root.plus.length === 0 && root.minus.length === 0
        //: Instead of a difference: the earlier version is the same as the one in use
        text: root.isRestoring ? qsTr("Nothing: it has the same entries as now.")
            //: Instead of a difference between two versions of a list
            : qsTr("Both have the same entries.")
        muted: true
        wrapMode: Text.Wrap
    }
    EntryList {
        width: parent.width
        visible: root.plus.length > 0
        //: Heading over entries that a restored version would bring back, %L1 is how many
        title: root.isRestoring ? qsTr("Comes back: %L1").arg(root.plus.length)
            //: Heading over entries that were added, %L1 is how many
            : qsTr("Added: %L1").arg(root.plus.length)
        iconName: "plus"
        ink: Theme.color.repost
        entries: root.plus
    }
    EntryList {
        width: parent.width
        visible: root.minus.length > 0
        //: Heading over entries that would be gone after restoring, %L1 is how many
        title: root.isRestoring ? qsTr("Goes: %L1").arg(root.minus.length)
            //: Heading over entries that were removed, %L1 is how many
            : qsTr("Removed: %L1").arg(root.minus.length)
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
            //: Button: restores the version exactly as it was
            text: qsTr("As it was")
            onClicked: {
                root.vault.restore(root.restoredId)
                root.close()
            }
        }
        Button {
            objectName: "onlyLost"
            visible: root.isRestoring && root.plus.length > 0 && root.minus.length > 0
            //: Button: restores only the entries that are missing now
            text: qsTr("Only add what was lost")
            onClicked: {
                root.vault.restoreLost(root.restoredId)
                root.close()
            }
        }
        Button {
            id: cancel

            visible: root.isRestoring
            //: Button: closes the sheet, nothing is changed
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: done

            visible: !root.isRestoring
            //: Button: closes the sheet
            text: qsTr("Done")
            onClicked: root.close()
        }
    }
}
