// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person in a list, with a follow button.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property profileRow person
    required property bool following
    required property bool saving
    property bool canFollow: true

    signal opened
    signal followToggled

    implicitHeight: Math.max(Theme.avatar, words.implicitHeight) + 2 * Theme.gap
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.person.title
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onEnterPressed: root.opened()
    Keys.onSpacePressed: root.opened()

    FocusRing {
        visible: root.activeFocus
        distance: -6
    }

    MouseArea {
        anchors.fill: parent
        hoverEnabled: true
        cursorShape: Qt.PointingHandCursor
        onClicked: root.opened()
    }
    Avatar {
        id: avatar

        anchors.left: parent.left
        anchors.leftMargin: Metrics.edge
        y: Theme.gap
        key: root.person.key
        source: Pictures.round(root.person.key, root.person.picture)
    }
    Column {
        id: words

        anchors.left: avatar.right
        anchors.leftMargin: Theme.gap
        anchors.right: follow.left
        anchors.rightMargin: Theme.gap
        anchors.verticalCenter: parent.verticalCenter
        spacing: 2

        Label {
            width: parent.width
            text: root.person.title
            strong: true
            elide: Text.ElideRight
        }
        Label {
            width: parent.width
            text: root.person.about !== "" ? root.person.about.replace(/\s+/g, " ") : root.person.nip05
            visible: text !== ""
            size: Theme.small
            muted: true
            elide: Text.ElideRight
            maximumLineCount: 2
            wrapMode: Text.Wrap
        }
    }
    FollowButton {
        id: follow

        anchors.right: parent.right
        anchors.rightMargin: Metrics.edge
        anchors.verticalCenter: parent.verticalCenter
        visible: root.canFollow
        following: root.following
        saving: root.saving
        name: root.person.title
        onClicked: root.followToggled()
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
