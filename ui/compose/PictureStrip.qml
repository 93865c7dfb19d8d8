// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The pictures of a note that is being written: how far each has got, what is to be seen on it, or why it did not get through.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property PictureAttachments pictures
    property bool isAwaiting: false // something is held over the composer

    spacing: Theme.gapSmall

    Repeater {
        model: root.pictures

        Item {
            id: row

            required property int index
            required property string source
            required property string alt
            required property real share
            required property bool isThere
            required property string sentence
            readonly property bool hasFailed: row.sentence !== ""

            width: root.width
            height: Math.max(frame.height, words.height)

            Rectangle {
                id: frame

                anchors.left: parent.left
                width: Theme.scaled(72)
                height: width
                radius: Theme.radius
                color: Theme.color.raised
                clip: true

                Image {
                    anchors.fill: parent
                    source: row.source
                    sourceSize: Qt.size(2 * frame.width, 2 * frame.height)
                    fillMode: Image.PreserveAspectFit
                    asynchronous: true
                    opacity: row.isThere ? 1 : 0.5
                    Accessible.ignored: true
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.bottom: parent.bottom
                    width: parent.width * row.share
                    height: Theme.scaled(4)
                    visible: !row.isThere && !row.hasFailed
                    color: Theme.color.accent
                }
            }
            Column {
                id: words

                anchors.left: frame.right
                anchors.leftMargin: Theme.gap
                anchors.right: remove.left
                anchors.rightMargin: Theme.gapSmall
                spacing: Theme.gapTiny

                TextField {
                    width: parent.width
                    visible: !row.hasFailed
                    //: Placeholder in the field for the description of a picture, for people who cannot see it
                    placeholderText: qsTr("What can be seen, for those who cannot")
                    //: Screen reader: name of the field for the description, %L1 is the number of the picture
                    Accessible.name: qsTr("Description of picture %L1").arg(row.index + 1)
                    Component.onCompleted: text = row.alt
                    onTextEdited: root.pictures.setAlt(row.index, text)
                }
                Label {
                    width: parent.width
                    visible: text !== ""
                    //: State of a picture on its way to a server, %L1 per cent
                    text: row.hasFailed ? row.sentence : row.isThere ? "" : row.share < 1 ? qsTr("Uploading, %L1 %").arg(Math.round(100 * row.share))
                        //: State of a picture that has reached the server
                        : qsTr("The server is storing it")
                    size: Theme.small
                    muted: !row.hasFailed
                    color: row.hasFailed ? Theme.color.danger : Theme.color.muted
                    wrapMode: Text.Wrap
                    Accessible.role: row.hasFailed ? Accessible.AlertMessage : Accessible.StaticText
                    Accessible.name: text
                }
                Button {
                    anchors.left: parent.left
                    visible: row.hasFailed
                    //: Button: uploads the picture once more after a failure
                    text: qsTr("Try again")
                    onClicked: root.pictures.retry(row.index)
                }
            }
            IconButton {
                id: remove

                anchors.right: parent.right
                iconName: "close"
                //: Button without words, its name: removes the picture from the note
                label: row.isThere || row.hasFailed ? qsTr("Leave this picture out")
                    //: Button without words, its name: stops the upload and removes the picture
                    : qsTr("Stop uploading this picture")
                onClicked: root.pictures.remove(row.index)
            }
        }
    }
    Label {
        width: parent.width
        visible: root.isAwaiting
        //: Shown while a file is dragged over the field
        text: qsTr("Drop it here to add it to the note")
        color: Theme.color.accent
        wrapMode: Text.Wrap
    }
}
