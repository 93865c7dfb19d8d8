// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the pictures of notes are kept: servers of one's choice, the first one preferred.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

SettingRow {
    id: root

    stacked: true
    //: Setting: where the pictures of one's notes are stored
    caption: qsTr("Servers for pictures")
    //: Explanation under the setting; Blossom is the name of a kind of server
    words: qsTr("A picture is sent to the first of these Blossom servers, and to the next when that fails. The list is public, like your relays. Place, camera and comments are taken out of a picture before it leaves this computer.")

    MediaServers {
        id: list

        property int known: 0

        session: Session
        onChanged: {
            if (list.servers.length > list.known) address.text = ""
            list.known = list.servers.length
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Repeater {
            model: list.servers

            Item {
                id: row

                required property string modelData

                width: parent.width
                height: Theme.control

                Words {
                    anchors.left: parent.left
                    width: parent.width - remove.width - Theme.gap
                    text: row.modelData
                    elide: Text.ElideMiddle
                    anchors.verticalCenter: parent.verticalCenter
                }
                IconButton {
                    id: remove

                    anchors.right: parent.right
                    iconName: "trash"
                    //: Button without words, its name: removes the server %1
                    label: qsTr("Use %1 no more").arg(row.modelData)
                    onClicked: list.remove(row.modelData)
                }
            }
        }
        Row {
            width: parent.width
            spacing: Theme.gapSmall

            TextField {
                id: address

                objectName: "mediaServer"
                width: parent.width - use.width - Theme.gapSmall
                //: Placeholder in a field, not translated
                placeholderText: qsTr("https://blossom.example.com")
                //: Screen reader: name of the field
                Accessible.name: qsTr("Address of a server for pictures")
                enabled: Session.canSign
                onAccepted: use.clicked()
            }
            Button {
                id: use

                //: Button: adds the server
                text: qsTr("Add")
                enabled: Session.canSign && address.text.trim() !== ""
                //: Screen reader: the button
                Accessible.name: qsTr("Add this server for pictures")
                onClicked: list.add(address.text)
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            //: Line under the list of servers
            text: list.sentence !== "" ? list.sentence : list.isWaiting ? qsTr("The change is kept here and published once your newest list is known.") : ""
            size: Theme.small
            muted: list.sentence === ""
            color: list.sentence !== "" ? Theme.color.danger : Theme.color.muted
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
    }
}
