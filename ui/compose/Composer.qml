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
    //: Button: sends the new note
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
            area.cursorPosition = area.length
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
            x: Theme.avatar + Theme.gap + Theme.gapSmall
            width: parent.width - x
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
            Flickable {
                id: scroller

                width: parent.width - Theme.avatar - Theme.gap
                height: Math.min(Math.max(area.implicitHeight, root.resting ? 0 : area.topPadding * 2 + Theme.scaled(22) * root.linesMin), Theme.scaled(260))
                contentHeight: area.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                interactive: contentHeight > height
                clip: interactive
                y: root.resting ? Theme.gapSmall : 0

                TextArea {
                    id: area

                    width: scroller.width
                    height: Math.max(implicitHeight, scroller.height)
                    framed: root.compact
                    padding: root.compact ? Math.round((Theme.scaled(40) - contentHeight / Math.max(1, lineCount)) / 2) : Theme.gapSmall
                    leftPadding: root.compact ? Theme.gap : Theme.gapSmall
                    placeholderText: root.prompt
                    focus: true
                    enabled: draft.state !== ComposerModel.Saving
                    Keys.onPressed: event => {
                        if (people.take(event) || emoji.take(event) || (event.matches(StandardKey.Paste) && draft.pictures.paste())) {
                            event.accepted = true
                            return
                        }
                        const enter = event.key === Qt.Key_Return || event.key === Qt.Key_Enter
                        event.accepted = enter && (event.modifiers & Qt.ControlModifier)
                        if (event.accepted && draft.canSend) draft.send()
                    }
                    onTextChanged: {
                        draft.text = area.text
                        if (area.activeFocus) {
                            draft.mentions.look(area.text, area.cursorPosition)
                            draft.emoji.look(area.text, area.cursorPosition)
                        }
                    }
                    onActiveFocusChanged: if (!area.activeFocus) {
                        draft.saveDraft()
                        draft.mentions.dismiss()
                        draft.emoji.dismiss()
                    }
                    onCursorRectangleChanged: scroller.contentY = Math.max(0, Math.min(
                        Math.max(scroller.contentY, area.cursorRectangle.y + area.cursorRectangle.height + area.padding - scroller.height),
                        area.cursorRectangle.y - area.padding))
                }
            }
        }
        MentionList {
            id: people

            objectName: "mentions"
            x: root.inset
            width: parent.width - x
            visible: !root.resting && draft.mentions.people.length > 0
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
            x: root.inset
            width: parent.width - x
            visible: !root.resting && draft.emoji.codes.length > 0
            finder: draft.emoji
            onTaken: index => {
                const cursor = draft.takeEmoji(index)
                area.cursorPosition = cursor
                area.forceActiveFocus()
            }
        }
        PictureStrip {
            objectName: "pictures"
            x: root.inset
            width: parent.width - x
            visible: !root.resting && (draft.pictures.count > 0 || drop.containsDrag)
            pictures: draft.pictures
            isAwaiting: drop.containsDrag
        }
        ComposerOptions {
            x: root.inset
            width: parent.width - x
            visible: !root.resting && (tools.isOpen || draft.hasWarning || draft.expiresAfterS > 0 || draft.workBits > 0)
            model: draft
        }
        Label {
            x: root.inset
            width: parent.width - x
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
            x: root.inset
            width: parent.width - x
            visible: draft.isWorking
            //: Progress of proof of work for the note: %L1 is the chance in per cent that it would have ended by now
            text: qsTr("Working for the note, %L1 % likely done").arg(Math.round(100 * draft.workShare))
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
        Row {
            x: root.inset
            width: parent.width - x
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
        Item {
            width: parent.width
            height: Theme.control
            visible: !root.resting

            TargetButton {
                id: where

                x: root.inset - Theme.gapSmall
                width: Math.min(implicitWidth, add.x - x - Theme.gapSmall)
                anchors.verticalCenter: parent.verticalCenter
                text: draft.targets.sentence
                isOpen: targetList.isOpen
                onClicked: targetList.isOpen = !targetList.isOpen
            }
            IconButton {
                id: add

                objectName: "addPicture"
                anchors.right: tools.left
                iconName: "image"
                //: Button without words, its name: adds a picture to the note
                label: qsTr("Add a picture")
                onClicked: (files.made() as PictureDialog).open()
            }
            IconButton {
                id: tools

                property bool isOpen: false

                anchors.right: others.visible ? others.left : count.visible ? count.left : send.left
                anchors.rightMargin: others.visible ? 0 : Theme.gapSmall
                iconName: "settings"
                //: Button without words, its name: closes the options of the note (content warning, expiry, proof of work)
                label: tools.isOpen ? qsTr("Hide warning, expiry and work")
                    //: Button without words, its name: opens the options of the note (content warning, expiry, proof of work)
                    : qsTr("Warning, expiry and work")
                ink: draft.hasWarning || draft.expiresAfterS > 0 || draft.workBits > 0 ? Theme.color.accent : Theme.color.muted
                onClicked: tools.isOpen = !tools.isOpen
            }
            IconButton {
                id: others

                anchors.right: count.visible ? count.left : send.left
                anchors.rightMargin: Theme.gapSmall
                visible: root.listsDrafts && draft.otherDrafts > 0
                iconName: "feather"
                //: Button without words, its name: opens the list of other drafts, %Ln is how many
                label: qsTr("%Ln more drafts", "", draft.otherDrafts)
                onClicked: root.draftsRequested()
            }
            Figure {
                id: count

                anchors.right: send.left
                anchors.rightMargin: Theme.gap
                anchors.verticalCenter: parent.verticalCenter
                text: draft.characterCount
                visible: draft.characterCount > 0
                size: Theme.small
                muted: true
                //: Screen reader: length of what is written
                Accessible.name: qsTr("%Ln characters", "", draft.characterCount)
            }
            Button {
                id: send

                anchors.right: parent.right
                kind: Button.Primary
                //: Button: gives up the proof of work for the note
                text: draft.isWorking ? qsTr("Stop working")
                    //: Button, not usable for a moment: the note is being saved
                    : draft.state === ComposerModel.Saving ? qsTr("Saving…") : root.deed
                enabled: draft.canSend || draft.isWorking
                onClicked: draft.isWorking ? draft.cancelWork() : draft.send()
            }
        }
        TargetList {
            id: targetList

            property bool isOpen: false

            x: root.inset
            width: parent.width - x
            visible: !root.resting && targetList.isOpen
            targets: draft.targets
        }
    }
}
