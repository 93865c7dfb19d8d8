// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// People, conversations and words that are muted, each with a way back; and a word to add.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    signal profileRequested(key: string)
    signal threadRequested(noteId: string)

    component Heading: Label {
        topPadding: Theme.gapLarge
        bottomPadding: Theme.gapSmall
        size: Theme.small
        strong: true
        muted: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }

    MutedModel {
        id: muted

        session: Session
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.height + Theme.gapHuge
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: Metrics.edge
            width: parent.width - 2 * x
            topPadding: Theme.gapLarge

            Label {
                width: parent.width
                //: Above the lists of what is muted
                text: qsTr("What is muted appears nowhere: not in feeds, conversations, counts, searches or notifications. Nobody is told.")
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
                lineHeight: Theme.leading
                bottomPadding: Theme.gap
            }
            Row {
                width: parent.width
                spacing: Theme.gapSmall
                visible: Session.canSign

                TextField {
                    id: word

                    width: parent.width - add.width - Theme.gapSmall
                    focus: true
                    //: Placeholder in the field for a word that is to be muted
                    placeholderText: qsTr("Mute a word or #hashtag")
                    onAccepted: add.clicked()
                }
                Button {
                    id: add

                    implicitHeight: word.implicitHeight
                    //: Button: mutes the word that was typed
                    text: qsTr("Mute")
                    enabled: word.text.trim() !== "" && word.text.trim() !== "#"
                    onClicked: {
                        Session.marks.setWordMuted(word.text, true)
                        word.text = ""
                    }
                }
            }
            Heading {
                anchors.left: parent.left
                //: Heading: muted people
                text: qsTr("People")
                visible: muted.people.length > 0
            }
            Repeater {
                model: muted.people

                MutedRow {
                    id: person

                    required property string modelData

                    width: column.width
                    isPerson: true
                    value: person.modelData
                    words: somebody.profile.title
                    onOpened: root.profileRequested(person.modelData)
                    onUnmuted: Session.marks.setMuted(person.modelData, false)
                    Accessible.onPressAction: person.opened() // words and conversations lead nowhere

                    ProfileModel {
                        id: somebody

                        session: Session
                        key: person.modelData
                    }
                }
            }
            Heading {
                anchors.left: parent.left
                //: Heading: muted words and hashtags
                text: qsTr("Words and hashtags")
                visible: muted.words.length > 0
            }
            Repeater {
                model: muted.words

                MutedRow {
                    id: term

                    required property string modelData

                    width: column.width
                    value: term.modelData
                    words: term.modelData
                    onUnmuted: Session.marks.setWordMuted(term.modelData, false)
                }
            }
            Heading {
                anchors.left: parent.left
                //: Heading: muted conversations
                text: qsTr("Conversations")
                visible: muted.threads.length > 0
            }
            Repeater {
                model: muted.threads

                MutedRow {
                    id: thread

                    required property string modelData

                    width: column.width
                    value: thread.modelData
                    //: A muted conversation whose text is not known, %1 is the beginning of its id
                    words: qsTr("Note %1…").arg(thread.modelData.slice(0, 12))
                    onUnmuted: Session.marks.setThreadMuted(thread.modelData, false)
                }
            }
            EmptyState {
                width: parent.width
                visible: muted.count === 0
                iconName: "eye"
                //: Title of the empty page of what is muted
                title: qsTr("Nobody and nothing is muted")
                //: Text of the empty page of what is muted
                words: qsTr("Mute people and conversations in the menu of a note or on a profile.")
            }
        }
    }
}
