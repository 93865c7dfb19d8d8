// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From which day on everything of a relay is fetched anew.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property string problem
    readonly property list<int> spans: [1, 7, 30, 365, 0]

    signal chosen(days: int)
    signal typed(day: string)

    spacing: Theme.gapSmall
    topPadding: Theme.gapSmall
    bottomPadding: Theme.gapSmall

    Words {
        width: parent.width
        //: above the choices of how far back a relay is fetched anew
        text: qsTr("Fetch everything anew. What is here stays; what the relay has besides comes.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Repeater {
            model: [
                //: a button: how far back a relay is fetched anew
                qsTr("Last day"),
                //: a button: how far back a relay is fetched anew
                qsTr("Last week"),
                //: a button: how far back a relay is fetched anew
                qsTr("Last month"),
                //: a button: how far back a relay is fetched anew
                qsTr("Last year"),
                //: a button: how far back a relay is fetched anew
                qsTr("Everything")
            ]

            Button {
                required property int index
                required property string modelData

                small: true
                text: modelData
                onClicked: root.chosen(root.spans[index])
            }
        }
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        TextField {
            id: day

            objectName: "day"
            width: Theme.scaled(180)
            //: placeholder of a field for a date, written as in the example
            placeholderText: qsTr("or a day: 2024-12-31")
            //: read aloud: a field for a date
            Accessible.name: qsTr("Since which day")
            onAccepted: go.clicked()
        }
        Button {
            id: go

            implicitHeight: day.implicitHeight
            //: the button beside a date: fetch everything since then anew
            text: qsTr("Fetch")
            enabled: day.text !== ""
            onClicked: root.typed(day.text)
        }
    }
    Label {
        objectName: "problem"
        width: parent.width
        visible: text !== ""
        text: root.problem
        size: Theme.small
        color: Theme.color.danger
        wrapMode: Text.Wrap
        Accessible.role: Accessible.AlertMessage
        Accessible.name: text
    }
}
