// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was turned away, and why.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Card {
    id: root

    required property list<namedCount> refusals
    required property real total
    required property list<namedCount> byRelay

    CardTitle {
        width: parent.width
        //: Heading: events that were turned away, by reason
        text: qsTr("Refused")
        note: sum.full
    }
    Column {
        width: parent.width

        Words {
            anchors.left: parent.left
            visible: root.refusals.length === 0
            //: Under the heading Refused, when the list is empty
            text: qsTr("Nothing had to be turned away.")
            size: Theme.small
            muted: true
        }
        Repeater {
            model: root.refusals

            ValueRow {
                required property namedCount modelData

                caption: EngineWords.refusal(modelData.name)
                value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
            }
        }
    }
    Words {
        anchors.left: parent.left
        visible: root.byRelay.length > 0
        //: Heading: the same by relay
        text: qsTr("By relay")
        size: Theme.caption
        muted: true
    }
    Column {
        width: parent.width

        Repeater {
            model: root.byRelay.slice(0, 8)

            ValueRow {
                required property namedCount modelData

                caption: modelData.where.replace("wss://", "") + " · " + EngineWords.refusal(modelData.name)
                value: modelData.count.toLocaleString(Qt.locale(), "f", 0)
            }
        }
    }
    ShortNumber {
        id: sum

        value: root.total
    }
}
