// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sync page's head: how far all relays are together, how far back is wanted, and what the connection costs.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property SyncModel relays
    required property SettingsModel dials
    readonly property list<int> depths: [3, 14, 30, 90, 365]

    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge

    Column {
        id: column

        x: Metrics.edge
        y: Theme.gapLarge
        width: parent.width - 2 * x
        spacing: Theme.gap

        Label {
            width: parent.width
            text: root.relays.summary
            strong: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StatusBar
            Accessible.name: text
        }
        ProgressLine {
            width: parent.width
            visible: root.relays.count > 0 && root.relays.share < 1
            //: what a line of progress is about, on the sync page
            label: qsTr("All relays together")
            share: root.relays.share
            active: root.relays.busy
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.gapSmall
            visible: root.relays.canPauseAll || root.relays.canResumeAll

            Button {
                small: true
                visible: root.relays.canPauseAll
                //: a button on the sync page
                text: qsTr("Pause all")
                onClicked: root.relays.setAllPaused(true)
            }
            Button {
                small: true
                visible: root.relays.canResumeAll
                //: a button on the sync page
                text: qsTr("Resume all")
                onClicked: root.relays.setAllPaused(false)
            }
        }
        PairList {
            width: parent.width
            pairs: root.relays.traffic
        }
        SettingRow {
            stacked: true
            //: a setting on the sync page
            caption: qsTr("Notes are kept complete for")
            //: the value of a setting: so far back
            value: qsTr("%Ln days", "", root.dials.historyDays)
            //: what a setting on the sync page does
            words: qsTr("What the people you follow wrote so far back is fetched, also what came to a relay late. Your own notes are fetched whatever their age.")

            Segmented {
                anchors.left: parent.left
                width: Math.min(parent.width, implicitWidth)
                //: read aloud: a choice on the sync page
                label: qsTr("How far back")
                options: [
                    //: a choice of how far back notes are fetched
                    qsTr("3 days"),
                    //: a choice of how far back notes are fetched
                    qsTr("2 weeks"),
                    //: a choice of how far back notes are fetched
                    qsTr("1 month"),
                    //: a choice of how far back notes are fetched
                    qsTr("3 months"),
                    //: a choice of how far back notes are fetched
                    qsTr("1 year")
                ]
                current: Array.from(root.depths).indexOf(root.dials.historyDays)
                onChosen: index => root.dials.historyDays = root.depths[index]
            }
        }
        SettingRow {
            stacked: true
            //: a setting on the sync page
            caption: qsTr("Metered connection")
            //: the value of a setting: it is so now
            value: root.relays.metered ? qsTr("on")
                //: the value of a setting: it is not so now
                : qsTr("off")
            words: root.relays.waits !== "" ? root.relays.waits
                //: what a setting on the sync page does
                : qsTr("While it is on, pictures of people wait for a click and the past is not fetched. What is new comes as always.")

            Segmented {
                anchors.left: parent.left
                width: Math.min(parent.width, implicitWidth)
                //: read aloud: a choice on the sync page
                label: qsTr("Metered connection")
                options: [
                    //: a choice of whether the connection is metered: as the desktop says
                    qsTr("Automatic"),
                    //: a choice of whether the connection is metered
                    qsTr("On"),
                    //: a choice of whether the connection is metered
                    qsTr("Off")
                ]
                current: root.dials.metered
                onChosen: index => root.dials.metered = index
            }
            Words {
                width: parent.width
                visible: root.dials.metered === SettingsModel.Automatic && !root.relays.meteredKnown
                //: below a setting on the sync page
                text: qsTr("This desktop does not tell whether the connection is metered; Automatic means off here.")
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
}
