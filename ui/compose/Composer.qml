// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where a note or a reply is written. The text stays until it is saved on this machine; Ctrl+Enter sends. Pictures are chosen,
// dropped or pasted.
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    property string replyToId
    property string quotedId
    //: Placeholder in the field for a new note
    property string prompt: qsTr("What is on your mind?")
    //: Button: sends the note
    property string deed: qsTr("Publish")
    property int linesMin: 4
    property bool compact: false // the dock under a thread, until one writes
    property bool listsDrafts: false // whether the others can be reached from here
    property alias text: area.text
    property alias drafts: draft.drafts
    readonly property int inset: Theme.avatar + Theme.gap + Theme.gapSmall
    readonly property bool resting: root.compact && !root.activeFocus && area.text === ""

    signal posted(noteId: string)
    signal draftsRequested

    // What is written is let out of sight.
    function keep(): void {
        draft.saveDraft()
    }
    function removeDraft(key: string): void {
        draft.removeDraft(key)
    }

    implicitHeight: root.resting ? Theme.scaled(56) : column.implicitHeight

    ComposerModel {
        id: draft

        session: Session
        replyToId: root.replyToId
        quotedId: root.quotedId
        onTextChanged: {
            if (area.text === draft.text) return
            area.text = draft.text
            area.cursorPosition = area.text.length
        }
        onPosted: noteId => root.posted(noteId)
    }
    Late {
        id: files

        source: "PictureDialog.qml"

        Connections {
            target: files.item
            ignoreUnknownSignals: true

            function onAccepted(): void {
                draft.pictures.add((files.item as PictureDialog).selectedFiles)
            }
        }
    }
    DropArea {
        id: drop

        anchors.fill: parent
        enabled: draft.state !== ComposerModel.Saving
        onEntered: drag => drag.accepted = drag.hasUrls
        onDropped: drop => draft.pictures.add(drop.urls)
    }
    Column {
        id: column

        width: parent.width
        spacing: Theme.gapSmall

        Label {
            anchors.left: parent.left
            anchors.leftMargin: Theme.avatar + Theme.gap + Theme.gapSmall
            width: parent.width - anchors.leftMargin
            visible: !root.resting
            //: Beside the button that sends: which account writes, %1 is its name
            text: qsTr("as %1").arg(Session.me.title) // which account writes is never in doubt
            size: Theme.small
            muted: true
            elide: Text.ElideRight
            //: Screen reader: which account writes, %1 is its name
            Accessible.name: qsTr("Writing as %1").arg(Session.me.title)
        }
        Row {
            width: parent.width
            spacing: Theme.gap

            Avatar {
                key: Session.key
                source: Pictures.round(Session.key, Session.me.picture)
                y: root.resting ? Theme.gapSmall : 0
            }
            GrowingText {
                id: area

                width: parent.width - Theme.avatar - Theme.gap
                y: root.resting ? Theme.gapSmall : 0
                prompt: root.prompt
                linesMin: root.resting ? 0 : root.linesMin
                compact: root.compact
                focus: true
                enabled: draft.state !== ComposerModel.Saving
                take: event => {
                    if (people.take(event) || emoji.take(event) || (event.matches(StandardKey.Paste) && draft.pictures.paste())) return true
                    const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                    const isSend = enter && (event.modifiers & Qt.ControlModifier)
                    if (isSend && draft.canSend) draft.send()
                    return isSend
                }
                onEdited: {
                    draft.text = area.text
                    if (!area.activeFocus) return
                    draft.mentions.look(area.text, area.cursorPosition)
                    draft.emoji.look(area.text, area.cursorPosition)
                }
                onActiveFocusChanged: if (!area.activeFocus) {
                    draft.saveDraft()
                    draft.mentions.dismiss()
                    draft.emoji.dismiss()
                }
            }
        }
        MentionList {
            id: people

            objectName: "mentions"
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: !root.resting && draft.mentions.count > 0
            mentions: draft.mentions
            onTaken: index => {
                const cursor = draft.takeMention(index)
                area.cursorPosition = cursor
                area.forceActiveFocus()
            }
        }
        EmojiList {
            id: emoji

            objectName: "emoji"
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: !root.resting && draft.emoji.count > 0
            finder: draft.emoji
            onTaken: index => {
                const cursor = draft.takeEmoji(index)
                area.cursorPosition = cursor
                area.forceActiveFocus()
            }
        }
        PictureStrip {
            objectName: "pictures"
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: !root.resting && (draft.pictures.count > 0 || drop.containsDrag)
            pictures: draft.pictures
            isAwaiting: drop.containsDrag
        }
        ComposerOptions {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: !root.resting && (bar.showsOptions || draft.hasWarning || draft.expiresAfterS > 0 || draft.workBits > 0)
            model: draft
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: !root.resting && text !== ""
            text: draft.tagLine
            size: Theme.small
            color: Theme.color.accent
            wrapMode: Text.Wrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.role: Accessible.StaticText
            //: Screen reader: a person whom the text names, %1 is the name
            Accessible.name: qsTr("Names %1").arg(text)
        }
        Label {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: draft.isWorking
            //: Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now
            text: qsTr("Working for the note, %L1 % likely done").arg(Math.round(100 * draft.workShare))
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        Row {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            spacing: Theme.gapSmall
            visible: !root.resting && draft.sentence !== ""

            Icon {
                icon: "warning"
                size: Theme.iconSmall
                color: Theme.color.danger
            }
            Label {
                width: parent.width - Theme.iconSmall - Theme.gapSmall
                text: draft.sentence
                size: Theme.small
                color: Theme.color.danger
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
        }
        ComposeBar {
            id: bar

            width: parent.width
            visible: !root.resting
            inset: root.inset
            model: draft
            deed: root.deed
            listsDrafts: root.listsDrafts
            onPictureRequested: (files.made() as PictureDialog).open()
            onDraftsRequested: root.draftsRequested()
        }
        TargetList {
            anchors.left: parent.left
            anchors.leftMargin: root.inset
            width: parent.width - anchors.leftMargin
            visible: !root.resting && bar.showsTargets
            targets: draft.targets
        }
    }
}
