// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The versions of one list, newest first. Two can be chosen to be compared; each can be restored.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    required property ListVault vault
    property string marked // the first of two to compare

    function mark(versionId: string): void {
        if (root.marked === "" || root.marked === versionId) {
            root.marked = root.marked === versionId ? "" : versionId
            return
        }
        sheet.show(root.marked, versionId, "")
        root.marked = ""
    }

    ListView {
        anchors.fill: parent
        focus: true
        model: root.vault.versions
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        Accessible.role: Accessible.List
        //: Screen reader: name of the list of versions
        Accessible.name: qsTr("Versions")
        ScrollBar.vertical: ScrollBar {}

        delegate: ListVersionItem {
            id: item

            width: ListView.view.width
            marked: root.marked === item.modelData.versionId
            canCompare: root.vault.versions.length > 1
            hasBefore: root.vault.before(item.modelData.versionId) !== ""
            isProfile: root.vault.isProfile
            onChangesRequested: sheet.show(root.vault.before(item.modelData.versionId), item.modelData.versionId, "")
            onMarkToggled: root.mark(item.modelData.versionId)
            onRestoreRequested: sheet.show(item.modelData.versionId, root.vault.newest(), item.modelData.versionId)
        }
    }
    EmptyState {
        width: parent.width
        y: Math.max(0, (parent.height - height) * 0.35)
        visible: root.vault.isRead && root.vault.versions.length === 0
        iconName: "clock"
        //: Title of the empty list of versions
        title: qsTr("No version yet")
        //: Text of the empty list of versions: "one" is a version of the list
        words: qsTr("As soon as one is loaded from your relays or written here, it is kept.")
    }
    DifferenceSheet {
        id: sheet

        vault: root.vault
    }
}
