// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told of and when, what closing the window means, and the start at login.
import QtQuick
import Nandu.Models

Column {
    id: root

    component Choice: SettingRow {
        id: choice

        property bool on: false

        signal chosen(on: bool)

        stacked: false

        Switch {
            Accessible.name: choice.caption
            Accessible.description: choice.words
            checked: choice.on
            onToggled: {
                choice.chosen(checked)
                checked = Qt.binding(() => choice.on)
            }
        }
    }

    DesktopSettings {
        id: model

        session: Session
    }
    SettingRow {
        visible: !model.showsNotifications
        //: in the settings of notifications: this desktop has no notification service
        caption: qsTr("No notifications here")
        //: explains "No notifications here"
        words: qsTr("Nothing on this desktop shows notifications. They come as soon as a notification service runs.")
    }
    Choice {
        //: a setting: notifications of the desktop
        caption: qsTr("Mentions and replies")
        //: explains the setting "Mentions and replies"
        words: qsTr("Also quotes of your notes.")
        on: model.talk
        onChosen: on => model.talk = on
    }
    Choice {
        //: a setting: notifications of the desktop; a zap is a small payment
        caption: qsTr("Zaps")
        on: model.zaps
        onChosen: on => model.zaps = on
    }
    Choice {
        //: a setting: notifications of the desktop
        caption: qsTr("New followers")
        on: model.follows
        onChosen: on => model.follows = on
    }
    Choice {
        //: a setting: notifications of the desktop
        caption: qsTr("Reactions and reposts")
        on: model.reactions
        onChosen: on => model.reactions = on
    }
    Choice {
        //: a setting: notifications of the desktop without names and words
        caption: qsTr("Hide the content")
        //: explains the setting "Hide the content"
        words: qsTr("A notification says that something came, not from whom, and not what.")
        on: model.hidden
        onChosen: on => model.hidden = on
    }
    Choice {
        //: a setting: hours without notifications
        caption: qsTr("Quiet hours")
        //: explains the setting "Quiet hours"
        words: qsTr("Nothing is shown in them, and nothing afterwards: it waits under Notifications.")
        on: model.quiet
        onChosen: on => model.quiet = on
    }
    SettingRow {
        visible: model.quiet
        stacked: true
        //: a setting: when the hours without notifications begin
        caption: qsTr("Quiet from")
        value: model.timeText(model.quietFrom)

        Slider {
            width: Math.min(parent.width, Metrics.form)
            from: 0
            to: 23
            stepSize: 1
            held: model.quietFrom / 60
            //: read by a screen reader: sets when the hours without notifications begin
            label: qsTr("Quiet hours begin")
            onMoved: model.quietFrom = value * 60
        }
    }
    SettingRow {
        visible: model.quiet
        stacked: true
        //: a setting: when the hours without notifications end
        caption: qsTr("Quiet until")
        value: model.timeText(model.quietUntil)

        Slider {
            width: Math.min(parent.width, Metrics.form)
            from: 0
            to: 23
            stepSize: 1
            held: model.quietUntil / 60
            //: read by a screen reader: sets when the hours without notifications end
            label: qsTr("Quiet hours end")
            onMoved: model.quietUntil = value * 60
        }
    }
    Choice {
        //: a setting
        caption: qsTr("Icon in the tray")
        //: explains the setting "Icon in the tray"
        words: model.tray && !model.hasTray ? qsTr("This desktop has no tray, so closing the window ends Nandu. GNOME shows one with its extension AppIndicator.")
            //: explains the setting "Icon in the tray"
            : qsTr("It tells how much is new, and Nandu can go on without its window.")
        on: model.tray
        onChosen: on => model.tray = on
    }
    SettingRow {
        visible: model.hasTray
        stacked: true
        //: a setting: what closing the window does
        caption: qsTr("Closing the window")
        //: explains the setting "Closing the window"
        words: qsTr("In the tray Nandu goes on fetching and tells you what is new.")

        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, Math.max(implicitWidth, Metrics.form))
            //: read by a screen reader: a choice of three
            label: qsTr("Closing the window")
            options: [
                //: a choice for "Closing the window"
                qsTr("Ask"),
                //: a choice for "Closing the window"
                qsTr("Stay in the tray"),
                //: a choice for "Closing the window"
                qsTr("Quit Nandu")
            ]
            current: model.closing
            onChosen: index => model.closing = index
        }
    }
    Choice {
        visible: model.canStartAtLogin
        //: a setting
        caption: qsTr("Start at login")
        //: explains the setting "Start at login"
        words: qsTr("Without a window, in the tray.")
        on: model.startsAtLogin
        onChosen: on => model.startsAtLogin = on
    }
}
