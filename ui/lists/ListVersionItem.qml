// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One version of a list: when, by whom, how much is in it, what it changed.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Item {
    id: root

    required property listVersionRow modelData
    required property bool marked
    required property bool canCompare
    required property bool hasBefore
    required property bool isProfile
    readonly property string change: !root.hasBefore ? qsTr("the first one known")
        : root.modelData.added + root.modelData.removed === 0 ? qsTr("nothing changed in its entries")
        : [root.modelData.added > 0 ? qsTr("%1 added").arg(root.modelData.added) : "",
           root.modelData.removed > 0 ? qsTr("%1 removed").arg(root.modelData.removed) : ""].filter(part => part !== "").join(", ")
    readonly property string writer: root.modelData.isOurs ? qsTr("written here") : root.modelData.program !== "" ? qsTr("written by %1").arg(root.modelData.program) : qsTr("written by another app")
    readonly property string amount: root.isProfile ? qsTr("%1 fields").arg(root.modelData.entries) : root.modelData.entries === 1 ? qsTr("1 entry") : qsTr("%1 entries").arg(root.modelData.entries)

    signal changesRequested
    signal markToggled
    signal restoreRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3, %4").arg(when.exact).arg(root.writer).arg(root.amount).arg(root.change)

    RelativeTime {
        id: when

        at: root.modelData.writtenAt
    }
    Column {
        id: column

        x: Metrics.edge
        y: Theme.gap
        width: parent.width - 2 * x
        spacing: Theme.gapTiny

        Item {
            width: parent.width
            height: Math.max(time.implicitHeight, now.implicitHeight)

            Label {
                id: time

                text: when.exact
                font.weight: Font.Medium
                anchors.verticalCenter: parent.verticalCenter
            }
            Chip {
                id: now

                anchors.right: parent.right
                visible: root.modelData.isNewest
                text: qsTr("now")
            }
        }
        Label {
            width: parent.width
            text: qsTr("%1 · %2 · %3").arg(root.amount).arg(root.change).arg(root.writer)
            size: Theme.small
            color: root.modelData.removed > 3 && root.modelData.removed > root.modelData.entries ? Theme.color.danger : Theme.color.muted
            wrapMode: Text.Wrap
        }
        Flow {
            width: parent.width
            spacing: Theme.gapSmall
            topPadding: Theme.gapTiny

            Button {
                objectName: "changes"
                small: true
                visible: root.hasBefore
                text: qsTr("What changed")
                Accessible.name: qsTr("What changed on %1").arg(when.exact)
                onClicked: root.changesRequested()
            }
            Button {
                objectName: "mark"
                small: true
                kind: root.marked ? Button.Primary : Button.Quiet
                visible: root.canCompare
                iconName: root.marked ? "check" : ""
                text: root.marked ? qsTr("Choose another one") : qsTr("Compare")
                Accessible.name: qsTr("Compare the version of %1").arg(when.exact)
                Accessible.checked: root.marked
                onClicked: root.markToggled()
            }
            Button {
                objectName: "restore"
                small: true
                kind: Button.Quiet
                visible: !root.modelData.isNewest && Session.canSign
                iconName: "retry"
                text: qsTr("Restore…")
                Accessible.name: qsTr("Restore the version of %1").arg(when.exact)
                onClicked: root.restoreRequested()
            }
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
