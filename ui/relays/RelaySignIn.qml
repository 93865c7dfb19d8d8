// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whether a relay is told who one is (NIP-42), and the answer that holds for it.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property RelayDetailModel relay

    CardTitle {
        width: parent.width
        //: Heading: whether the relay is told who one is (NIP-42)
        text: qsTr("Signing in")
    }
    Words {
        width: parent.width
        text: root.relay.signInText
        size: Theme.small
        wrapMode: Text.Wrap
    }
    Segmented {
        anchors.left: parent.left
        width: Math.min(parent.width, implicitWidth)
        //: Screen reader: name of the choice; "it" is the relay
        label: qsTr("Tell it who you are")
        //: Choice, whether the relay is told who one is
        options: [qsTr("Ask me"),
            //: Choice, whether the relay is told who one is
            qsTr("Once"),
            //: Choice, whether the relay is told who one is
            qsTr("Always"),
            //: Choice, whether the relay is told who one is
            qsTr("Never")]
        current: root.relay.row.consent
        onChosen: index => root.relay.setConsent(index)
    }
    Words {
        width: parent.width
        //: Explanation under the choice: "Once" is one of its words
        text: qsTr("Once holds until Nandu is closed. The answer is for the account in use, and for this relay alone.")
        size: Theme.caption
        muted: true
        wrapMode: Text.Wrap
    }
}
