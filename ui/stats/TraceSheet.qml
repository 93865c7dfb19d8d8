// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a note came from, how long each stage took, and what it looks like on the wire.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Sheet {
    id: root

    function show(noteId: string): void {
        trace.noteId = noteId
        root.open()
    }

    //: Title of a sheet: the way of an event from the relay to the screen
    title: qsTr("Trace")

    TraceModel {
        id: trace

        session: Session
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        ValueRow {
            visible: trace.isTraced
            //: Label before the relay that brought the event first
            caption: qsTr("First from")
            value: trace.relay
        }
        ValueRow {
            visible: trace.isTraced
            //: Label before a time
            caption: qsTr("Received")
            value: trace.receivedText
        }
        ValueRow {
            visible: trace.seenOn.length > 0
            //: Label before the number of relays
            caption: qsTr("Seen on")
            //: How many relays have the event
            value: qsTr("%Ln relays", "", trace.seenOn.length)
        }
        Repeater {
            model: trace.seenOn

            Words {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
                size: Theme.small
                muted: true
                elide: Text.ElideMiddle
            }
        }
        ValueRow {
            visible: trace.workerText !== ""
            //: Label before the name of a worker
            caption: qsTr("Checked by")
            value: trace.workerText
        }
        ValueRow {
            visible: trace.bytesText !== ""
            //: Label before a size in bytes
            caption: qsTr("Size")
            value: trace.bytesText
        }
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall
        visible: trace.isTraced

        Words {
            width: parent.width
            text: trace.totalText
            strong: true
            elide: Text.ElideRight
        }
        Repeater {
            model: trace.isTraced ? trace.stageNames : []

            Item {
                id: stage

                required property int index
                required property string modelData
                readonly property bool isKnown: trace.stageTexts[stage.index] !== "–"

                width: parent ? parent.width : 0
                height: Theme.scaled(26)
                Accessible.role: Accessible.StaticText
                Accessible.name: stage.modelData + ": " + trace.stageTexts[stage.index]

                Label {
                    anchors.left: parent.left
                    width: parent.width * 0.36
                    text: stage.modelData
                    size: Theme.small
                    muted: true
                    elide: Text.ElideRight
                    anchors.verticalCenter: parent.verticalCenter
                }
                Rectangle {
                    anchors.left: parent.left
                    anchors.leftMargin: parent.width * 0.38
                    width: Math.max(stage.isKnown ? 3 : 0, parent.width * 0.40 * trace.stageShares[stage.index])
                    height: Theme.scaled(8)
                    radius: height / 2
                    color: Theme.color.accent
                    anchors.verticalCenter: parent.verticalCenter
                }
                Figure {
                    text: trace.stageTexts[stage.index]
                    size: Theme.small
                    anchors.right: parent.right
                    anchors.verticalCenter: parent.verticalCenter
                }
            }
        }
    }
    Words {
        width: parent.width
        visible: !trace.loading && !trace.isTraced
        //: Instead of times
        text: qsTr("No times were kept for this note: they are for the slowest hundred of this session and for one in a hundred of the others.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall
        visible: trace.json !== ""

        CardTitle {
            width: parent.width
            //: Heading over a text in JSON
            text: qsTr("Raw event")

            Button {
                small: true
                //: Button: puts the text into the clipboard
                text: qsTr("Copy")
                iconName: "copy"
                onClicked: trace.copyJson()
            }
        }
        RawText {
            width: parent.width
            words: trace.json
        }
    }
    Words {
        anchors.left: parent.left
        visible: !trace.loading && trace.json === ""
        //: Instead of the text: "it" is the event
        text: qsTr("It is no longer stored.")
        size: Theme.small
        muted: true
    }
}
