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
        //: Setting: how long a note waits before it is sent
        caption: qsTr("Time to take a note back")
        //: Value of the setting: notes are sent at once
        value: root.model.undoSeconds === 0 ? qsTr("Off")
            //: Value of the setting, in seconds
            : qsTr("%L1 s").arg(root.model.undoSeconds)
        //: Explanation under the setting
        words: qsTr("So long a note waits on this computer before it is sent. Likes and follows are sent at once.")

        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, Math.max(implicitWidth, Metrics.form))
            //: Setting: how long a note waits before it is sent
            label: qsTr("Time to take a note back")
            //: Value of the setting: notes are sent at once
            options: [qsTr("Off"),
                //: Choice of the setting, in seconds
                qsTr("5 s"),
                //: Choice of the setting, in seconds
                qsTr("10 s"),
                //: Choice of the setting, in seconds
                qsTr("20 s"),
                //: Choice of the setting, in seconds
                qsTr("30 s")]
            current: Array.from(root.times).indexOf(root.model.undoSeconds)
            onChosen: index => root.model.undoSeconds = root.times[index]
        }
    }
    SettingRow {
        //: Heading in the settings: what is on its way to relays
        caption: qsTr("Outbox")
        //: Under the heading Outbox
        words: outbox.count === 0 ? qsTr("Everything you sent has arrived.")
            //: Under the heading Outbox: how many notes and other things are on their way
            : outbox.failedCount === 0 ? qsTr("%Ln on the way.", "", outbox.count)
            //: Under the heading Outbox: how many are on their way or could not be delivered
            : qsTr("%Ln on the way or not delivered.", "", outbox.count)
        stacked: false

        Button {
            anchors.left: parent.left
            //: Button: goes to a page
            text: qsTr("Open")
            //: Screen reader: the button
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
            anchors.left: parent.left
            //: Button: goes to a page
            text: qsTr("Open")
            Accessible.name: way.spoken
            onClicked: way.chosen()
        }
    }

    Way {
        //: Heading in the settings
        caption: qsTr("Your lists")
        //: Explanation under Your lists
        words: qsTr("Whom you follow, your relays, bookmarks and the rest, with every version that was seen, to compare and restore.")
        //: Screen reader: the button
        spoken: qsTr("Open your lists")
        onChosen: root.placeRequested(Router.Lists)
    }
    Way {
        //: Heading in the settings: notes that were put aside
        caption: qsTr("Bookmarks")
        //: Explanation under Bookmarks
        words: qsTr("The notes you put aside.")
        //: Screen reader: the button
        spoken: qsTr("Open the bookmarks")
        onChosen: root.placeRequested(Router.Bookmarks)
    }
    Way {
        //: Heading in the settings: what one does not want to see
        caption: qsTr("Muted")
        //: Explanation under Muted
        words: qsTr("People, words and conversations that you do not want to see.")
        //: Screen reader: the button
        spoken: qsTr("Open what is muted")
        onChosen: root.placeRequested(Router.Muted)
    }
    Way {
        //: Heading in the settings
        caption: qsTr("Your profile")
        //: Explanation under Your profile
        words: qsTr("Name, picture, and what you say about yourself.")
        //: Screen reader: the button
        spoken: qsTr("Edit your profile")
        onChosen: root.placeRequested(Router.EditProfile)
    }
}
