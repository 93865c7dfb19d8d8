// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing, and what one keeps: the time to take a note back, the outbox, bookmarks, own lists, who is muted.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property SettingsModel model
    readonly property list<int> times: [0, 5, 10, 20, 30]

    signal placeRequested(place: int)

    OutboxModel {
        id: outbox

        session: Session
    }
    SettingRow {
        stacked: true
        caption: qsTr("Time to take a note back")
        value: root.model.undoSeconds === 0 ? qsTr("Off") : qsTr("%1 s").arg(root.model.undoSeconds)
        words: qsTr("So long a note waits on this computer before it is sent. Likes and follows are sent at once.")

        Segmented {
            width: Math.min(parent.width, Math.max(implicitWidth, Metrics.form))
            label: qsTr("Time to take a note back")
            options: [qsTr("Off"), qsTr("5 s"), qsTr("10 s"), qsTr("20 s"), qsTr("30 s")]
            current: Array.from(root.times).indexOf(root.model.undoSeconds)
            onChosen: index => root.model.undoSeconds = root.times[index]
        }
    }
    SettingRow {
        caption: qsTr("Outbox")
        words: outbox.count === 0 ? qsTr("Everything you sent has arrived.") : outbox.failedCount === 0 ? qsTr("%1 on the way.").arg(outbox.count)
            : qsTr("%1 on the way or not delivered.").arg(outbox.count)
        stacked: false

        Button {
            text: qsTr("Open")
            Accessible.name: qsTr("Open the outbox")
            onClicked: root.placeRequested(Router.Outbox)
        }
    }
    MediaServerSetting {}
    component Way: SettingRow {
        id: way

        required property string spoken

        signal chosen

        stacked: false

        Button {
            text: qsTr("Open")
            Accessible.name: way.spoken
            onClicked: way.chosen()
        }
    }

    Way {
        caption: qsTr("Your lists")
        words: qsTr("Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.")
        spoken: qsTr("Open your lists")
        onChosen: root.placeRequested(Router.Lists)
    }
    Way {
        caption: qsTr("Bookmarks")
        words: qsTr("The notes you put aside.")
        spoken: qsTr("Open the bookmarks")
        onChosen: root.placeRequested(Router.Bookmarks)
    }
    Way {
        caption: qsTr("Muted")
        words: qsTr("People, words and conversations that you do not want to see.")
        spoken: qsTr("Open what is muted")
        onChosen: root.placeRequested(Router.Muted)
    }
    Way {
        caption: qsTr("Your profile")
        words: qsTr("Name, picture, and what you say about yourself.")
        spoken: qsTr("Edit your profile")
        onChosen: root.placeRequested(Router.EditProfile)
    }
}
