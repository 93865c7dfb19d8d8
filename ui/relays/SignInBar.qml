// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay asks who one is (NIP-42): one calm line with the three answers, one relay at a time. Nothing is told before one is chosen.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    readonly property string url: relays.asking.length > 0 ? relays.asking[0] : ""
    readonly property string host: root.url.replace(/^wss?:\/\//, "").replace(/\/$/, "")
    //: Question on top of the window, %1 is the address of a relay
    readonly property string question: qsTr("%1 asks who you are. Sign in there? It then knows that you read from it.").arg(root.host)

    visible: root.url !== ""
    implicitHeight: visible ? flow.implicitHeight + 2 * Theme.gap : 0
    color: Theme.color.raised
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.question

    RelaysModel {
        id: relays

        session: Session
    }
    Flow {
        id: flow

        x: Metrics.edge
        width: parent.width - 2 * x
        spacing: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: Metrics.narrow ? flow.width : Math.max(Theme.scaled(160), flow.width - answers.width - Theme.gapSmall)
            height: Metrics.narrow ? implicitHeight : Math.max(implicitHeight, answers.height)
            text: root.question
            size: Theme.small
            wrapMode: Text.Wrap
            verticalAlignment: Text.AlignVCenter
        }
        Row {
            id: answers

            spacing: Theme.gapSmall

            Button {
                small: true
                //: Button: tells the relay who one is, until the program is closed
                text: qsTr("Once")
                //: Screen reader: explains the button Once
                Accessible.description: qsTr("Until Nandu is closed")
                onClicked: relays.setConsent(root.url, RelayRow.Once)
            }
            Button {
                small: true
                //: Button: tells the relay who one is, now and later
                text: qsTr("Always")
                onClicked: relays.setConsent(root.url, RelayRow.Always)
            }
            Button {
                small: true
                //: Button: the relay is not told who one is
                text: qsTr("Never")
                onClicked: relays.setConsent(root.url, RelayRow.Never)
            }
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
