// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts that were not sent yet, newest first: one is taken up again, or thrown away.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    required property list<draftRow> drafts

    signal chosen(draft: draftRow)
    signal removed(key: string)
    signal writingRequested

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width

        Label {
            width: parent.width
            visible: root.drafts.length === 0
            //: Shown when there are no drafts
            text: qsTr("No drafts. What you write is kept here until you send it.")
            muted: true
            wrapMode: Text.Wrap
            bottomPadding: Theme.gapLarge
        }
        Repeater {
            model: root.drafts

            Item {
                id: row

                required property draftRow modelData

                width: column.width
                height: words.height

                Pressable {
                    id: words

                    anchors.left: parent.left
                    width: parent.width - remove.width - Theme.gapSmall
                    padding: Theme.gap
                    leftPadding: Theme.mirrored ? padding : 0
                    rightPadding: Theme.mirrored ? 0 : padding
                    implicitHeight: lines.implicitHeight + 2 * padding
                    focusPolicy: Qt.StrongFocus
                    //: Screen reader: a draft; %1 is what it is (Reply, New note) and when, %2 its text
                    Accessible.name: qsTr("%1: %2").arg(place.text).arg(row.modelData.text)
                    onClicked: root.chosen(row.modelData)

                    contentItem: Column {
                        id: lines

                        spacing: Theme.gapTiny

                        Label {
                            width: parent.width
                            text: row.modelData.text
                            wrapMode: Text.Wrap
                            maximumLineCount: 2
                            elide: Text.ElideRight
                            color: words.hovered ? Theme.color.accent : Theme.color.text
                            lineHeight: Theme.leading
                        }
                        Label {
                            id: place

                            width: parent.width
                            //: Line under a draft: %1 is Reply or New note, %2 is when it was written ("5 min")
                            text: qsTr("%1 · %2").arg(row.modelData.replyToId !== ""
                                //: What a draft is: an answer
                                ? qsTr("Reply")
                                //: What a draft is: a new note
                                : qsTr("New note")).arg(when.text)
                            size: Theme.small
                            muted: true
                            elide: Text.ElideRight
                        }
                    }
                    background: Item {
                        FocusRing {
                            visible: words.visualFocus
                            distance: -2
                        }
                    }

                    RelativeTime {
                        id: when

                        at: row.modelData.savedAt
                    }
                }
                IconButton {
                    id: remove

                    anchors.right: parent.right
                    anchors.rightMargin: -Theme.gapSmall
                    anchors.verticalCenter: parent.verticalCenter
                    iconName: "trash"
                    //: Button without words, its name: deletes the draft
                    label: qsTr("Throw this draft away")
                    onClicked: root.removed(row.modelData.key)
                }
                Hairline {
                    width: parent.width
                    anchors.bottom: parent.bottom
                }
            }
        }
        Item {
            width: parent.width
            height: back.height + Theme.gapLarge

            Button {
                id: back

                anchors.left: parent.left
                focus: true
                anchors.bottom: parent.bottom
                //: Button: closes the list of drafts
                text: qsTr("Back to writing")
                onClicked: root.writingRequested()
            }
        }
    }
}
