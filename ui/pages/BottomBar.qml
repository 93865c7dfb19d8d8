// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rail of a narrow window, lying at its foot.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property int place
    required property bool isOwnProfile

    signal chosen(place: int)
    signal ownProfileRequested
    signal accountsRequested
    signal writeRequested

    implicitHeight: Metrics.bottomBar
    color: Theme.color.background
    Accessible.role: Accessible.Grouping
    //: Screen reader: name of the bar with the pages
    Accessible.name: qsTr("Navigation")

    component Stop: Pressable {
        id: stop

        required property string iconName
        required property string words
        property bool isCurrent: false
        property bool filled: false
        property int count: 0

        width: row.width / 8
        height: row.height
        //: Screen reader: %1 is a page (Notifications), %L2 how many new ones it has
        Accessible.name: stop.count > 0 ? qsTr("%1, %L2").arg(stop.words).arg(stop.count) : stop.words
        Accessible.selectable: !stop.filled
        Accessible.selected: stop.isCurrent

        contentItem: Item {
            Rectangle {
                anchors.centerIn: parent
                width: Theme.scaled(stop.filled ? 44 : 48)
                height: Theme.scaled(stop.filled ? 40 : 34)
                radius: stop.filled ? Theme.radius : height / 2
                color: stop.filled ? stop.down ? Theme.color.accentPressed : Theme.color.accent
                    : stop.isCurrent ? Theme.color.accentSoft : stop.hovered ? Theme.color.hover : "transparent"

                Icon {
                    anchors.centerIn: parent
                    icon: stop.iconName
                    size: Theme.scaled(22)
                    color: stop.filled ? Theme.color.accentInk : stop.isCurrent ? Theme.color.accent : Theme.color.muted
                }
                CountBadge {
                    count: stop.count
                    anchors.left: parent.left
                    anchors.leftMargin: parent.width / 2 + Theme.gapTiny
                    y: -Theme.gapTiny
                }
                FocusRing {
                    visible: stop.visualFocus
                    radius: parent.radius + 4
                }
            }
        }
    }

    NoticesModel {
        id: notices

        session: Session
    }
    Row {
        id: row

        anchors.fill: parent
        anchors.leftMargin: Theme.gapSmall
        anchors.rightMargin: Theme.gapSmall

        Stop {
            iconName: root.place === Router.Home ? "home-on" : "home"
            //: Page: notes of the people one follows
            words: qsTr("Home")
            isCurrent: root.place === Router.Home
            onClicked: root.chosen(Router.Home)
        }
        Stop {
            iconName: "globe"
            //: Page: notes of everybody
            words: qsTr("Global")
            isCurrent: root.place === Router.Global
            onClicked: root.chosen(Router.Global)
        }
        Stop {
            iconName: "bell"
            //: Page: who mentioned, answered, liked or followed you
            words: qsTr("Notifications")
            isCurrent: root.place === Router.Notices
            count: notices.newCount
            onClicked: root.chosen(Router.Notices)
        }
        Stop {
            iconName: "search"
            //: Page
            words: qsTr("Search")
            isCurrent: root.place === Router.Search
            onClicked: root.chosen(Router.Search)
        }
        Stop {
            iconName: "write"
            //: Button without words, its name
            words: qsTr("Write a note")
            filled: true
            enabled: Session.canSign
            opacity: enabled ? 1 : 0.4
            onClicked: root.writeRequested()
        }
        Stop {
            iconName: "user"
            //: Page: one's own profile
            words: qsTr("Profile")
            isCurrent: root.isOwnProfile
            onClicked: root.ownProfileRequested()
            onPressAndHold: root.accountsRequested()
        }
        Stop {
            iconName: "stats"
            //: Page: figures of what the program is doing
            words: qsTr("Engine")
            isCurrent: root.place === Router.Stats
            onClicked: root.chosen(Router.Stats)
        }
        Stop {
            iconName: "settings"
            //: Page
            words: qsTr("Settings")
            isCurrent: root.place === Router.Settings
            onClicked: root.chosen(Router.Settings)
        }
    }
    Hairline {
        width: parent.width
    }
}
