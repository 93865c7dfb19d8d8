// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What lies over the pages of the window: the composer, questions, and what is said for a moment. Each is read when it is first
// asked for.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property Router router
    required property LinkOpener opener
    required property int undoSeconds
    readonly property bool isWriting: sheet.item ? (sheet.item as ComposeSheet).opened : false

    signal addAccountRequested

    function write(): void {
        sheet.shown().write()
    }
    function cite(note: noteContent, author: profileRow, isReply: bool): void {
        sheet.shown().cite(note, author, isReply)
    }
    function listDrafts(): void {
        root.write()
        sheet.shown().isListing = true
    }
    function switchAccount(): void {
        (switcher.made() as AccountSheet).open()
    }
    function showHelp(): void {
        (help.made() as HelpSheet).open()
    }
    function showSigner(): void {
        (signer.made() as SignerSheet).open()
    }
    function askToLeave(): void {
        (leaving.made() as LeavingSheet).open()
    }
    function say(sentence: string): void {
        toast.show(sentence, "")
    }

    Late {
        id: sheet

        function shown(): ComposeSheet {
            return sheet.made() as ComposeSheet
        }

        source: "ComposeSheet.qml"

        Connections {
            target: sheet.item
            ignoreUnknownSignals: true

            function onPosted(): void {
                //: Message after a note was sent: "it" is the note
                if (root.undoSeconds === 0) toast.show(qsTr("Saved. It is on its way to your relays."), "")
            }
            function onKept(): void {
                //: Message after a text was left without sending
                toast.show(qsTr("Kept as a draft."), "")
            }
            function onThreadRequested(noteId: string): void {
                root.router.go(Router.Thread, noteId)
            }
        }
    }
    Late {
        id: help

        source: "HelpSheet.qml"

        Connections {
            target: help.item
            ignoreUnknownSignals: true

            function onGuideRequested(): void {
                root.router.go(Router.Guide, "")
            }
        }
    }
    Late {
        id: switcher

        source: "AccountSheet.qml"

        Connections {
            target: switcher.item
            ignoreUnknownSignals: true

            function onAddRequested(): void {
                root.addAccountRequested()
            }
            function onSettingsRequested(): void {
                root.router.go(Router.Settings, "account")
            }
        }
    }
    Late {
        id: signer

        source: "SignerSheet.qml"
    }
    Late {
        id: leaving

        source: "LeavingSheet.qml"

        Binding {
            target: leaving.item
            property: "host"
            value: root.opener.pendingHost
        }
        Binding {
            target: leaving.item
            property: "address"
            value: root.opener.pendingAddress
        }
        Connections {
            target: leaving.item
            ignoreUnknownSignals: true

            function onAccepted(): void {
                root.opener.confirm()
            }
            function onClosed(): void {
                root.opener.cancel()
            }
        }
    }
    ListGuard {
        id: guard

        session: Session
        onTold: (sentence, action) => toast.show(sentence, action)
        onQuestionChanged: if (guard.isAsking) (guardSheet.made() as Confirm).open()
    }
    Late {
        id: guardSheet

        sourceComponent: Confirm {
            //: Title of a question about a list such as the follow list
            title: qsTr("One of your lists")
            question: guard.question
            yes: guard.yes
            onAccepted: guard.answer(guard.number, true)
            onClosed: {
                const asked = guard.number
                Qt.callLater(() => guard.answer(asked, false)) // "accepted" comes after "closed"
            }
        }
    }
    UndoModel {
        id: held

        session: Session
        onUndone: draft => sheet.shown().openAt(draft.replyToId, draft.quotedId)
    }
    Column {
        width: parent.width
        anchors.bottom: parent.bottom
        anchors.bottomMargin: (Metrics.narrow ? Metrics.bottomBar : 0) + Theme.gapLarge
        spacing: Theme.gapSmall

        UndoToast {
            anchors.horizontalCenter: parent.horizontalCenter
            held: held
        }
        Toast {
            id: toast

            anchors.horizontalCenter: parent.horizontalCenter
            onActionChosen: guard.restoreLost()
        }
    }
}
