// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Brings what the user wrote level with this relay.
import QtQuick
import Nandu.Models

Card {
    id: root

    required property RelayBackupModel backup

    CardTitle {
        width: parent.width
        //: Heading: what the user wrote is compared with what this relay has of it
        text: qsTr("Backup")
    }
    Words {
        width: parent.width
        //: Under the heading "Backup"; "it" is the relay
        text: qsTr("Compares what you wrote with what it has of that: what it lacks is sent there, what is missing here is fetched. Direct messages and drafts are not sent.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: root.backup.text
        size: Theme.small
        color: root.backup.failed ? Theme.color.danger : Theme.color.text
        wrapMode: Text.Wrap
    }
    ProgressLine {
        width: parent.width
        visible: root.backup.running
        //: read aloud: a line that shows how far the backup to a relay is
        label: qsTr("Backup to %1").arg(root.backup.url)
        share: root.backup.share
    }
    Row {
        anchors.left: parent.left
        spacing: Theme.gapSmall

        Button {
            objectName: "startBackup"
            small: true
            visible: !root.backup.running
            enabled: root.backup.canStart
            //: Button on a relay's page: starts comparing and sending
            text: qsTr("Back up now")
            onClicked: root.backup.start()
        }
        Button {
            objectName: "cancelBackup"
            small: true
            visible: root.backup.running
            //: Button on a relay's page: stops the backup that is under way
            text: qsTr("Cancel")
            onClicked: root.backup.cancel()
        }
    }
}
