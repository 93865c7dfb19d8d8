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
    //: What changed in this version of a list: there is none before it
    readonly property string change: !root.hasBefore ? qsTr("the first one known")
        //: What changed in this version of a list, in lower case: stands in a line with other facts
        : root.modelData.added + root.modelData.removed === 0 ? qsTr("nothing changed in its entries")
        //: What changed in a version of a list: %1 is "3 added", %2 is "2 removed"
        : root.modelData.removed === 0 ? root.plus : root.modelData.added === 0 ? root.minus : qsTr("%1, %2").arg(root.plus).arg(root.minus)
    //: How many entries were added in a version of a list
    readonly property string plus: qsTr("%Ln added", "", root.modelData.added)
    //: How many entries were removed in a version of a list
    readonly property string minus: qsTr("%Ln removed", "", root.modelData.removed)
    //: Who wrote a version of a list, in lower case: this program
    readonly property string writer: root.modelData.isOurs ? qsTr("written here")
        //: Who wrote a version of a list, %1 is the name of a program
        : root.modelData.program !== "" ? qsTr("written by %1").arg(root.modelData.program)
        //: Who wrote a version of a list: no name of a program is known
        : qsTr("written by another app")
    //: How many fields a version of the profile has
    readonly property string amount: root.isProfile ? qsTr("%Ln fields", "", root.modelData.entries)
        //: How many entries a version of a list has
        : qsTr("%Ln entries", "", root.modelData.entries)

    signal changesRequested
    signal markToggled
    signal restoreRequested

    implicitHeight: column.implicitHeight + 2 * Theme.gap
    Accessible.role: Accessible.ListItem
    //: Screen reader: a version of a list: when, who wrote it, how many entries, what changed
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

                anchors.left: parent.left
                text: when.exact
                font.weight: Font.Medium
                anchors.verticalCenter: parent.verticalCenter
            }
            Chip {
                id: now

                anchors.right: parent.right
                visible: root.modelData.isNewest
                //: Small mark at the version of a list that is in use
                text: qsTr("now")
            }
        }
        Label {
            width: parent.width
            //: Line at a version of a list: how many entries, what changed, who wrote it
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
                //: Button: shows what this version changed
                text: qsTr("What changed")
                //: Screen reader: the button that shows what changed, %1 is a date
                Accessible.name: qsTr("What changed on %1").arg(when.exact)
                onClicked: root.changesRequested()
            }
            Button {
                objectName: "mark"
                small: true
                kind: root.marked ? Button.Primary : Button.Quiet
                visible: root.canCompare
                iconName: root.marked ? "check" : ""
                //: Button, after Compare was pressed on this version: the next one pressed is compared with it
                text: root.marked ? qsTr("Choose another one")
                    //: Button: chooses this version for a comparison
                    : qsTr("Compare")
                //: Screen reader: the button that compares, %1 is a date
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
                //: Button: asks whether this version of a list comes back
                text: qsTr("Restore…")
                //: Screen reader: the button that restores, %1 is a date
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
