// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept, and how large it is.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property StatsModel model

    CardTitle {
        width: parent.width
        //: Heading: the database
        text: qsTr("Store")
    }
    Column {
        width: parent.width

        ValueRow {
            //: Label before a number: events in the database
            caption: qsTr("Events")
            value: events.full
        }
        ValueRow {
            //: Label before a size
            caption: qsTr("Database")
            value: root.model.databaseText
        }
        ValueRow {
            //: Label before a time in milliseconds
            caption: qsTr("Counts are behind by")
            //: A time in milliseconds
            value: qsTr("%L1 ms").arg(root.model.stats.countLagMs)
        }
        ValueRow {
            //: Label before a number: counts of likes and replies that were corrected
            caption: qsTr("Counts put right this session")
            value: Number(root.model.stats.countDrift).toLocaleString(Qt.locale(), "f", 0)
        }
        ValueRow {
            //: Label before a number
            caption: qsTr("Events put aside")
            value: Number(root.model.stats.quarantined).toLocaleString(Qt.locale(), "f", 0)
        }
        ValueRow {
            //: Label before a number
            caption: qsTr("Posts still to deliver")
            value: Number(root.model.stats.outboxPending).toLocaleString(Qt.locale(), "f", 0)
        }
        ValueRow {
            //: Label before a size
            caption: qsTr("Memory of the program")
            value: root.model.memoryText
        }
    }
    Button {
        anchors.left: parent.left
        small: true
        //: Button: stops the new count
        text: root.model.rebuildingCounts ? qsTr("Stop counting")
            //: Button: counts all likes, replies and zaps anew
            : qsTr("Rebuild counts")
        iconName: root.model.rebuildingCounts ? "close" : "retry"
        onClicked: root.model.rebuildingCounts ? root.model.cancelRebuild() : root.model.rebuildCounts()
    }
    Words {
        width: parent.width
        visible: root.model.rebuildingCounts
        text: root.model.rebuildText
        size: Theme.small
        muted: true
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.model.countsText
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
    ShortNumber {
        id: events

        value: root.model.stats.storedEvents
    }
}
