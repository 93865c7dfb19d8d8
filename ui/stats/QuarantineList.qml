// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What could not be checked or not be written: each with its reason, to try again, to export, to delete.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    spacing: Theme.gapLarge

    QuarantineModel {
        id: quarantine

        session: Session
    }
    Card {
        width: parent.width

        CardTitle {
            width: parent.width
            //: Heading: events that could not be checked or written are put aside here
            text: qsTr("Quarantine")
            //: Beside the heading Quarantine
            note: quarantine.count > 0 ? "" : qsTr("empty")

            Row {
                spacing: Theme.gapSmall
                visible: quarantine.count > 0

                Button {
                    small: true
                    //: Button: writes all of them into a file
                    text: qsTr("Export")
                    iconName: "external"
                    onClicked: quarantine.exportTo(quarantine.proposedFile())
                }
                Button {
                    small: true
                    //: Button: asks first
                    text: qsTr("Delete all…")
                    iconName: "trash"
                    onClicked: confirm.ask(0)
                }
            }
        }
        Words {
            width: parent.width
            //: Explanation under the heading Quarantine
            text: qsTr("An event that makes a check crash, or that the database refuses, is put aside so that the others go on. Nothing of yours is ever lost this way: what you wrote lies in a file of its own.")
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
            lineHeight: 1.1
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: quarantine.sentence
            size: Theme.small
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
        EmptyState {
            width: parent.width
            visible: quarantine.count === 0 && !quarantine.loading
            iconName: "check-circle"
            //: Title of the empty quarantine
            title: qsTr("Nothing is put aside")
            //: Text of the empty quarantine
            words: qsTr("Every event that arrived was checked and written, or turned away for a reason of its own.")
        }
    }
    Repeater {
        model: quarantine

        Card {
            id: row

            required property real number
            required property string noteId
            required property string reason
            required property string stageText
            required property string relay
            required property string when
            required property string triesText
            required property string json
            required property bool busy

            width: root.width

            CardTitle {
                width: parent.width
                text: row.stageText
                note: row.when
            }
            Words {
                width: parent.width
                text: row.reason
                wrapMode: Text.Wrap
            }
            Column {
                width: parent.width

                ValueRow {
                    //: Label before the address of a relay
                    caption: qsTr("From")
                    value: row.relay
                }
                ValueRow {
                    //: Label before how often it was tried
                    caption: qsTr("Tried")
                    value: row.triesText
                }
            }
            RawText {
                width: parent.width
                words: row.json
                tallest: Theme.scaled(120)
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.gapSmall

                Button {
                    small: true
                    enabled: !row.busy
                    //: Button, not usable for a moment
                    text: row.busy ? qsTr("Trying…")
                        //: Button: checks and writes the event once more
                        : qsTr("Try again")
                    iconName: "retry"
                    onClicked: quarantine.retry(row.number)
                }
                Button {
                    small: true
                    //: Button: puts the event into the clipboard
                    text: qsTr("Copy")
                    iconName: "copy"
                    onClicked: quarantine.copyJson(row.number)
                }
                Button {
                    small: true
                    //: Button: asks first
                    text: qsTr("Delete…")
                    iconName: "trash"
                    onClicked: confirm.ask(row.number)
                }
            }
        }
    }
    Confirm {
        id: confirm

        property real number

        function ask(which: real): void {
            confirm.number = which
            confirm.open()
        }

        //: Title of a question
        title: confirm.number > 0 ? qsTr("Delete this event?")
            //: Title of a question
            : qsTr("Delete all of them?")
        //: Text of a question
        question: qsTr("What is put aside is nowhere else on this computer. A relay may still have it, and then it comes back.")
        //: Button of a question
        yes: qsTr("Delete")
        onAccepted: confirm.number > 0 ? quarantine.remove(confirm.number) : quarantine.removeAll()
    }
}
