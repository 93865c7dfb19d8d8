// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the engine does each second, and what it has done so far.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property engineStats stats
    readonly property int columns: width >= Theme.scaled(560) ? 4 : 2
    readonly property int cell: Math.floor((width - 2 * padding) / root.columns)

    Grid {
        anchors.left: parent.left
        columns: root.columns
        rowSpacing: Theme.gapLarge

        BigNumber {
            width: root.cell
            //: What is counted: events that came from relays
            caption: qsTr("Received")
            perSecond: root.stats.receivedPerSecond
            total: root.stats.received
            ink: Theme.color.accent
        }
        BigNumber {
            width: root.cell
            //: What is counted: events that were stored already
            caption: qsTr("Already known")
            perSecond: root.stats.duplicatesPerSecond
            total: root.stats.duplicates
            ink: Theme.color.muted
        }
        BigNumber {
            width: root.cell
            //: What is counted: events whose signature was checked
            caption: qsTr("Checked")
            perSecond: root.stats.verifiedPerSecond
            total: root.stats.verified
            ink: Theme.color.second
        }
        BigNumber {
            width: root.cell
            //: What is counted: events that were written into the database
            caption: qsTr("Stored")
            perSecond: root.stats.storedPerSecond
            total: root.stats.stored
            ink: Theme.color.zap
        }
    }
}
