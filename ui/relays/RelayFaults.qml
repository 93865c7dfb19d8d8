// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong with a relay, the newest first.
pragma ComponentBehavior: Bound
import QtQuick

Card {
    id: root

    required property list<string> faults // time, words, time, words ...

    CardTitle {
        width: parent.width
        //: Heading: a list of failed connections with their time
        text: qsTr("What went wrong")
        //: Instead of a list of failed connections: "the start" is of the program
        note: root.faults.length === 0 ? qsTr("nothing since the start") : ""
    }
    Repeater {
        model: root.faults.length / 2

        Column {
            id: fault

            required property int index

            width: parent ? parent.width : 0
            spacing: 2

            Words {
                anchors.left: parent.left
                width: fault.width
                text: root.faults[2 * fault.index]
                size: Theme.caption
                muted: true
            }
            Words {
                anchors.left: parent.left
                width: fault.width
                text: root.faults[2 * fault.index + 1]
                size: Theme.small
                wrapMode: Text.Wrap
            }
        }
    }
}
