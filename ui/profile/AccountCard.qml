// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The account in use, and where its key lies.
import QtQuick
import Nandu.Models

Pressable {
    id: root

    signal opened

    padding: Theme.gapLarge
    implicitHeight: column.implicitHeight + 2 * root.padding
    //: Screen reader: a button; %1 is one's name
    Accessible.name: qsTr("Your profile: %1").arg(Session.me.title)
    onClicked: root.opened()

    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.radiusLarge
        border.width: Theme.hairline
        border.color: root.hovered ? Theme.color.border : Theme.color.outline

        FocusRing {
            visible: root.visualFocus
            radius: Theme.radiusLarge + 4
        }
    }
    contentItem: Column {
        id: column

        spacing: Theme.gap

        Row {
            width: parent.width
            spacing: Theme.gap

            Avatar {
                key: Session.key
                source: Pictures.round(Session.key, Session.me.picture)
            }
            Column {
                width: parent.width - Theme.avatar - Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                spacing: 2

                Label {
                    width: parent.width
                    text: Session.me.title
                    strong: true
                    elide: Text.ElideRight
                }
                Label {
                    width: parent.width
                    text: Session.me.nip05 !== "" ? Session.me.nip05 : Session.me.shortNpub
                    isKey: Session.me.nip05 === ""
                    size: Theme.small
                    muted: true
                    elide: Text.ElideMiddle
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gapSmall

            Icon {
                icon: Session.canSign ? "key" : "eye"
                size: Theme.iconSmall
                color: Theme.color.muted
            }
            Label {
                width: parent.width - Theme.iconSmall - Theme.gapSmall
                text: Session.keyPlaceSentence
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
            }
        }
    }
}
