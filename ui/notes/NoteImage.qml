// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture in a note: a frame of its own shape that says where it would come from. It is fetched when asked for, so that
// reading tells nobody anything, and nothing jumps when it comes.
import QtQuick

Pressable {
    id: root

    required property string url
    required property string host
    property real aspect: 0 // width by height, 0 when unknown
    property string description
    property bool wanted: false
    readonly property bool failed: picture.status === Image.Error

    signal externalRequested(url: string)

    readonly property real shape: root.aspect > 0 ? root.aspect : 1.78
    property int room: 0 // the width there is

    implicitWidth: Math.round(Math.min(root.room, Theme.scaled(320) * Math.max(0.5, root.shape)))
    implicitHeight: Math.round(Math.min(implicitWidth / root.shape, Theme.scaled(320)))
    //: Screen reader: a picture, %1 is the server; also shown until it is loaded
    Accessible.name: root.wanted ? qsTr("Picture from %1").arg(root.host)
        //: Screen reader: a picture that is not loaded before somebody asks, %1 is the server
        : qsTr("Load picture from %1").arg(root.host)
    onUrlChanged: root.wanted = false // what one was asked for says nothing of another
    onClicked: Pictures.available && !root.wanted ? root.wanted = true : root.externalRequested(root.url)

    background: Rectangle {
        radius: Theme.radius
        color: Theme.color.background
        border.width: Theme.hairline
        border.color: Theme.color.outline

        Rectangle {
            anchors.fill: parent
            radius: parent.radius
            color: Theme.color.hover
            visible: root.hovered && !root.wanted
        }
        FocusRing {
            visible: root.visualFocus
        }
    }
    contentItem: Item {
        Column {
            anchors.centerIn: parent
            spacing: Theme.gapSmall
            visible: picture.status !== Image.Ready

            Icon {
                icon: root.failed ? "warning" : "image"
                size: Theme.iconLarge
                color: Theme.color.muted
                anchors.horizontalCenter: parent.horizontalCenter
            }
            Label {
                //: In place of a picture that could not be loaded, %1 is the server
                text: root.failed ? qsTr("%1 did not give the picture").arg(root.host)
                    //: In place of a picture while it is loaded, %1 is the server
                    : root.wanted ? qsTr("Loading from %1…").arg(root.host)
                    //: Screen reader: a picture, %1 is the server; also shown until it is loaded
                    : qsTr("Picture from %1").arg(root.host)
                size: Theme.small
                muted: true
                width: root.width - 2 * Theme.gapLarge
                horizontalAlignment: Text.AlignHCenter
                wrapMode: Text.Wrap
                maximumLineCount: 2
                elide: Text.ElideRight
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
        Image {
            id: picture

            anchors.fill: parent
            source: root.wanted ? Pictures.full(root.url) : ""
            asynchronous: true
            sourceSize.width: Math.max(1, Math.round(root.width))
            fillMode: Image.PreserveAspectFit
        }
    }
}
