// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rail: where one can go, writing, and the engine at its foot. Icons with words on a wide window, icons alone otherwise.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    required property int place
    required property bool isOwnProfile
    readonly property bool wide: Metrics.wide

    signal chosen(place: int)
    signal ownProfileRequested
    signal writeRequested
    signal helpRequested
    signal accountsRequested

    Accessible.role: Accessible.Grouping
    //: Screen reader: name of the bar with the pages
    Accessible.name: qsTr("Navigation")

    Item {
        id: brand

        x: Theme.gapSmall
        y: Theme.gapSmall
        width: parent.width - 2 * x
        height: Theme.scaled(48)

        Mark {
            anchors.left: parent.left
            anchors.leftMargin: root.wide ? Theme.gap - 2 : (parent.width - width) / 2
            size: Theme.scaled(28)
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            visible: root.wide
            anchors.left: parent.left
            anchors.leftMargin: Theme.gap + Theme.scaled(28) + Theme.gapSmall
            //: Name of the program, not translated
            text: qsTr("Nandu")
            size: Theme.title
            strong: true
            font.letterSpacing: -0.2
            anchors.verticalCenter: parent.verticalCenter
        }
    }
    Flickable {
        id: pane

        y: brand.y + brand.height + Theme.gapSmall
        width: parent.width
        height: Math.min(contentHeight, foot.y - y - (write.visible ? write.height + 2 * Theme.gapSmall : 0)) // the button below stays in sight
        contentHeight: places.height + Theme.gapSmall
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        clip: interactive

        Column {
            id: places

            x: Theme.gapSmall
            width: parent.width - 2 * x
            spacing: 2

            RailItem {
                //: Page: notes of the people one follows
                words: qsTr("Home")
                iconName: "home"
                iconCurrent: "home-on"
                isCurrent: root.place === Router.Home
                onClicked: root.chosen(Router.Home)
            }
            RailItem {
                //: Page: notes of everybody
                words: qsTr("Global")
                iconName: "globe"
                isCurrent: root.place === Router.Global
                onClicked: root.chosen(Router.Global)
            }
            RailItem {
                //: Page: who mentioned, answered, liked or followed you
                words: qsTr("Notifications")
                iconName: "bell"
                isCurrent: root.place === Router.Notices
                visible: Session.key !== ""
                count: notices.newCount
                onClicked: root.chosen(Router.Notices)
            }
            RailItem {
                //: Page
                words: qsTr("Search")
                iconName: "search"
                isCurrent: root.place === Router.Search
                onClicked: root.chosen(Router.Search)
            }
            RailItem {
                //: Page: one's own profile
                words: qsTr("Profile")
                iconName: "user"
                isCurrent: root.isOwnProfile
                visible: Session.key !== ""
                onClicked: root.ownProfileRequested()
            }
            RailItem {
                //: Page: notes that were put aside
                words: qsTr("Bookmarks")
                iconName: "bookmark"
                isCurrent: root.place === Router.Bookmarks
                visible: Session.key !== ""
                onClicked: root.chosen(Router.Bookmarks)
            }
            RailItem {
                //: Page: what is on its way to relays
                words: qsTr("Outbox")
                iconName: "send"
                isCurrent: root.place === Router.Outbox
                visible: outbox.count > 0 || isCurrent
                count: outbox.count
                isAlarming: outbox.failedCount > 0
                onClicked: root.chosen(Router.Outbox)
            }
            RailItem {
                //: Page: figures of what the program is doing
                words: qsTr("Engine")
                iconName: "stats"
                isCurrent: root.place === Router.Stats
                onClicked: root.chosen(Router.Stats)
            }
            RailItem {
                //: Page
                words: qsTr("Settings")
                iconName: "settings"
                isCurrent: root.place === Router.Settings
                onClicked: root.chosen(Router.Settings)
            }
        }
    }
    Button {
        id: write

        x: Theme.gapSmall
        y: pane.y + pane.height + Theme.gapSmall
        width: parent.width - 2 * x
        implicitHeight: Theme.scaled(40)
        leftPadding: 0
        rightPadding: 0
        kind: Button.Primary
        iconName: "write"
        //: Button: opens the sheet for a new note
        text: root.wide ? qsTr("Write") : ""
        visible: Session.canSign
        //: Screen reader: the button for a new note
        Accessible.name: qsTr("Write a note")
        onClicked: root.writeRequested()
    }
    NoticesModel {
        id: notices

        session: Session
    }
    OutboxModel {
        id: outbox

        session: Session
    }
    Column {
        id: foot

        x: Theme.gapSmall
        width: parent.width - 2 * x
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.gapSmall
        spacing: Theme.gapTiny

        RailAccount {
            visible: Session.key !== ""
            onClicked: root.accountsRequested()
        }
        RailItem {
            //: Button: opens the sheet with the keys of the keyboard
            words: qsTr("Keys and help")
            iconName: "help"
            quiet: true
            onClicked: root.helpRequested()
        }
        Hairline {
            width: parent.width
        }
        EngineStrip {
            width: parent.width
            wide: root.wide
            onClicked: root.chosen(Router.Stats)
        }
    }
    Hairline {
        anchors.right: parent.right
        height: parent.height
    }
}
