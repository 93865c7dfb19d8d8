// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The composer as a sheet: a new note, or a reply with what it answers above it; and the texts that were not sent yet.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Sheet {
    id: root

    property string replyToId
    property noteContent parentNote
    property profileRow parentAuthor
    property bool isListing: false // the drafts are shown
    readonly property bool isReply: root.replyToId !== ""

    signal posted(noteId: string)
    signal kept
    signal threadRequested(noteId: string)

    function write(): void {
        root.replyToId = ""
        root.open()
    }
    function reply(note: noteContent, author: profileRow): void {
        root.parentNote = note
        root.parentAuthor = author
        root.replyToId = note.noteId
        root.open()
    }
    function take(draft: draftRow): void {
        root.isListing = false
        if (draft.replyToId === "") {
            root.write()
            composer.forceActiveFocus()
        } else {
            root.close()
            root.threadRequested(draft.replyToId) // the foot of its page holds the text
        }
    }

    title: root.isListing ? qsTr("Drafts") : root.isReply ? qsTr("Reply") : qsTr("New note")
    onOpened: composer.forceActiveFocus()
    onAboutToHide: {
        composer.keep()
        if (composer.text.trim() !== "" && !root.isListing) root.kept()
        root.isListing = false
    }

    Row {
        width: parent.width
        spacing: Theme.gap
        visible: root.isReply && !root.isListing

        Column {
            width: Theme.avatar
            spacing: Theme.gapTiny

            Avatar {
                key: root.parentAuthor.key
                source: Pictures.round(root.parentAuthor.key, root.parentAuthor.picture)
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
                text: root.parentAuthor.title
                strong: true
                elide: Text.ElideRight
            }
            Label {
                width: parent.width
                text: root.parentNote.plain
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
        prompt: root.isReply ? qsTr("Your reply to %1").arg(root.parentAuthor.title) : qsTr("What is on your mind?")
        deed: root.isReply ? qsTr("Reply") : qsTr("Publish")
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
