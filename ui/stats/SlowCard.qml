// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Operations that took longer than 100 ms.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    required property list<slowRow> rows
    readonly property int most: 8

    CardTitle {
        width: parent.width
        //: Heading
        text: qsTr("Slow operations")
        //: Beside the heading: what counts as slow, in milliseconds
        note: qsTr("over 100 ms")
    }
    Label {
        anchors.left: parent.left
        visible: root.rows.length === 0
        //: Under the heading, when the list is empty
        text: qsTr("Nothing took that long.")
        size: Theme.small
        muted: true
    }
    Column {
        width: parent.width

        Repeater {
            model: root.rows.slice(0, root.most)

            ValueRow {
                id: row

                required property slowRow modelData

                caption: time.text + " · " + EngineWords.slow(row.modelData.what) + ": " + row.modelData.detail
                //: How long it took, in milliseconds
                value: qsTr("%L1 ms").arg(row.modelData.tookMs)

                RelativeTime {
                    id: time

                    at: row.modelData.at
                }
            }
        }
    }
}
