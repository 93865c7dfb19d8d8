// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composer as a sheet: a new note, or a reply with what it answers above it; and the texts that were not sent yet.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Sheet {
    id: root

    property string replyToId
    property string quotedId
    property noteContent citedNote // what is answered or quoted, as far as it is at hand
    property profileRow citedAuthor
    property bool isListing: false // the drafts are shown
    readonly property bool isReply: root.replyToId !== ""
    readonly property bool hasCited: root.citedNote.noteId !== "" && (root.citedNote.noteId === root.replyToId || root.citedNote.noteId === root.quotedId)

    signal posted(noteId: string)
    signal kept
    signal threadRequested(noteId: string)

    function write(): void {
        root.openAt("", "")
    }
    function openAt(replyToId: string, quotedId: string): void {
        root.quotedId = quotedId
        root.replyToId = replyToId
        root.isListing = false
        root.open()
        composer.forceActiveFocus()
    }
    function cite(note: noteContent, author: profileRow, isReply: bool): void {
        root.citedNote = note
        root.citedAuthor = author
        root.openAt(isReply ? note.noteId : "", isReply ? "" : note.noteId)
    }
    function take(draft: draftRow): void {
        root.isListing = false
        if (draft.replyToId === "") {
            root.openAt("", draft.quotedId)
        } else {
            root.close()
            root.threadRequested(draft.replyToId) // the foot of its page holds the text
        }
    }

    //: Title of a sheet: the list of texts that were begun and not sent
    title: root.isListing ? qsTr("Drafts")
        //: Title of the sheet where one writes an answer; also its button: sends the reply
        : root.isReply ? qsTr("Reply")
        //: Title of the sheet where one writes about somebody's note, which is shown below
        : root.quotedId !== "" ? qsTr("Quote")
        //: Title of the sheet where one writes a note
        : qsTr("New note")
    onOpened: composer.forceActiveFocus()
    onAboutToHide: {
        composer.keep()
        if (composer.text.trim() !== "" && !root.isListing) root.kept()
        root.isListing = false
    }

    Row {
        width: parent.width
        spacing: Theme.gap
        visible: root.hasCited && !root.isListing

        Column {
            width: Theme.avatar
            spacing: Theme.gapTiny

            Avatar {
                anchors.left: parent.left
                key: root.citedAuthor.key
                source: Pictures.round(root.citedAuthor.key, root.citedAuthor.picture)
            }
            Rectangle {
                width: 2
                height: Math.max(0, quoted.height - Theme.avatar)
                color: Theme.color.outline
                anchors.horizontalCenter: parent.horizontalCenter
            }
        }
        Column {
            id: quoted

            width: parent.width - Theme.avatar - Theme.gap
            spacing: Theme.gapTiny

            Label {
                width: parent.width
                text: root.citedAuthor.title
                strong: true
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: root.citedNote.plain
                muted: true
                wrapMode: Text.Wrap
                maximumLineCount: 4
                elide: Text.ElideRight
                lineHeight: Theme.leading
            }
        }
    }
    Composer {
        id: composer

        width: parent.width
        focus: true
        visible: !root.isListing
        listsDrafts: true
        replyToId: root.replyToId
        quotedId: root.quotedId
        //: Placeholder in the field for a reply, %1 is the name of who is answered
        prompt: root.isReply ? root.hasCited ? qsTr("Your reply to %1").arg(root.citedAuthor.title)
            //: Placeholder in the field for a reply
            : qsTr("Your reply")
            //: Placeholder in the field for a new note
            : qsTr("What is on your mind?")
        //: Title of the sheet where one writes an answer; also its button: sends the reply
        deed: root.isReply ? qsTr("Reply")
            //: Button: sends the new note
            : qsTr("Publish")
        onDraftsRequested: root.isListing = true
        onPosted: noteId => {
            root.close()
            root.posted(noteId)
        }
    }
    DraftList {
        width: parent.width
        visible: root.isListing
        drafts: composer.drafts
        onVisibleChanged: if (visible) forceActiveFocus()
        onChosen: draft => root.take(draft)
        onRemoved: key => composer.removeDraft(key)
        onWritingRequested: {
            root.isListing = false
            composer.forceActiveFocus()
        }
    }
}
