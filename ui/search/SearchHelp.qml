// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be typed into the search field, each line an example to begin with.
pragma ComponentBehavior: Bound
import QtQuick

Flickable {
    id: root

    signal exampleChosen(text: string)

    contentHeight: column.height + 2 * Theme.gapLarge
    boundsBehavior: Flickable.StopAtBounds
    interactive: contentHeight > height
    ScrollBar.vertical: ScrollBar {}

    Column {
        id: column

        y: Theme.gapLarge
        width: root.width

        Label {
            x: Metrics.edge
            width: parent.width - 2 * x
            bottomPadding: Theme.gap
            //: Above examples of searches
            text: qsTr("Searches what is stored on this computer. Put these together as you like:")
            muted: true
            wrapMode: Text.Wrap
        }
        Repeater {
            model: [
                //: What an example of a search finds: proof of work
                {example: "proof of work", words: qsTr("notes with all of these words, in any order")},
                //: What an example of a search finds: "proof of work" in quotation marks
                {example: "\"proof of work\"", words: qsTr("exactly these words, one after another")},
                //: What an example of a search finds: coffee -tea
                {example: "coffee -tea", words: qsTr("without a word")},
                //: What an example of a search finds: #nostr
                {example: "#nostr", words: qsTr("with a hashtag")},
                //: What an example of a search finds: from:me; the word "me" is typed as it is
                {example: "from:me", words: qsTr("by somebody: a name, name@example.org, npub or me")},
                //: What an example of a search finds: since:2024-01-31; the word until: is typed as it is
                {example: "since:2024-01-31", words: qsTr("from a day on; until: up to a day")},
                //: What an example of a search finds: has:image; the words link, video, zap are typed as they are
                {example: "has:image", words: qsTr("with a picture; also link, video, zap")},
                //: What an example of a search finds: kind:30023; the numbers are kinds of events
                {example: "kind:30023", words: qsTr("articles; 1 is a note, 1111 a comment")},
                //: What an example of a search finds: @
                {example: "@", words: qsTr("a person by name; Enter opens the profile")}
            ]

            Pressable {
                id: line

                required property var modelData

                objectName: "example " + line.modelData.example
                width: column.width
                implicitHeight: Math.max(Theme.scaled(44), sentence.implicitHeight + Theme.gap)
                Accessible.name: line.modelData.example + ": " + line.modelData.words
                onClicked: root.exampleChosen(line.modelData.example)

                background: Rectangle {
                    color: line.down ? Theme.color.pressed : line.hovered ? Theme.color.hover : "transparent"

                    FocusRing {
                        visible: line.visualFocus
                        distance: -2
                    }
                }
                contentItem: Item {
                    Label {
                        id: sample

                        anchors.left: parent.left
                        anchors.leftMargin: Metrics.edge
                        width: Theme.scaled(160)
                        text: line.modelData.example
                        strong: true
                        elide: Text.ElideRight
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Label {
                        id: sentence

                        anchors.left: sample.right
                        anchors.leftMargin: Theme.gapSmall
                        anchors.right: parent.right
                        anchors.rightMargin: Metrics.edge
                        anchors.verticalCenter: parent.verticalCenter
                        text: line.modelData.words
                        muted: true
                        wrapMode: Text.Wrap
                    }
                }
            }
        }
    }
}
