// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One account of this machine: who it is, where its key lies; chosen, it is the one in use.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    required property profileRow profile
    required property bool isCurrent
    required property string place
    property bool removable: false
    readonly property int markInset: root.removable ? remove.width : Theme.gapSmall

    signal removeRequested

    implicitHeight: Theme.avatar + 2 * Theme.gap
    leftPadding: Theme.mirrored ? root.markInset : Theme.gapSmall
    rightPadding: Theme.mirrored ? Theme.gapSmall : root.markInset
    //: Screen reader: %1 is the account in use
    Accessible.name: root.isCurrent ? qsTr("%1, in use").arg(root.profile.title)
        //: Screen reader: a button that switches to the account %1
        : qsTr("Use %1").arg(root.profile.title)

    contentItem: Item {
        Avatar {
            id: picture

            anchors.left: parent.left
            anchors.verticalCenter: parent.verticalCenter
            key: root.profile.key
            source: Pictures.round(root.profile.key, root.profile.picture)
        }
        Column {
            anchors.left: picture.right
            anchors.leftMargin: Theme.gap
            anchors.right: mark.left
            anchors.rightMargin: Theme.gapSmall
            anchors.verticalCenter: parent.verticalCenter
            spacing: 2

            Label {
                width: parent.width
                text: root.profile.title
                strong: true
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                //: Line at an account: %1 is its public key, %2 where the secret key is
                text: qsTr("%1 · %2").arg(root.profile.shortNpub).arg(root.place)
                size: Theme.small
                muted: true
                elide: Text.ElideRight
            }
        }
        Icon {
            id: mark

            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            icon: "check"
            size: Theme.iconSmall
            color: Theme.color.accent
            visible: root.isCurrent
        }
    }
    background: Rectangle {
        radius: Theme.radius
        color: root.down ? Theme.color.pressed : root.hovered ? Theme.color.hover : "transparent"

        FocusRing {
            visible: root.visualFocus
            distance: 0
        }
    }

    IconButton {
        id: remove

        visible: root.removable
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        iconName: "trash"
        //: Button without words, its name: %1 is an account
        label: qsTr("Remove %1 from this computer").arg(root.profile.title)
        onClicked: root.removeRequested()
    }
}
