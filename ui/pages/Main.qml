// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: rail or bottom bar, the pages, and what lies over them. The program may say which page comes first.
import QtQuick
import QtQuick.Templates as T
import Nandu.Models

T.ApplicationWindow {
    id: root

    property string startPage: "home"
    property string lastKey // of the account whose pages are open
    property alias router: trail
    property bool adding: false   // the way in for one more account, with one in use
    property bool entering: false // until the way in is finished; the state alone changes in the middle of it

    function ownProfile(): void {
        if (Session.key !== "") trail.go(Router.Profile, Session.key)
    }

    function enterIfNeeded(): void {
        if (Session.state !== Session.SignedOut && Session.state !== Session.Locked) return
        if (root.entering) return // the page on screen knows
        root.adding = false
        root.enter()
    }
    function addAccount(): void {
        root.adding = true
        root.enter()
    }
    // By its name: what is not shown at the start is not read at the start.
    function enter(): void {
        wayIn.setSource("OnboardingPage.qml", {adding: root.adding, startStep: root.startPage.startsWith("enter:") ? root.startPage.substring(6) : ""})
        root.entering = true
    }

    function openArrivedLink(): void {
        if (root.entering) return
        const link = Session.takeLink()
        if (link !== "") opener.open(link)
    }

    // The keyboard may come to what is scrolled out of sight.
    function reveal(item: Item): void {
        for (let at = item ? item.parent : null; at; at = at.parent) {
            const pane = at as Flickable
            if (!pane || !pane.interactive || item.height > pane.height - 2 * Theme.gap) continue
            const top = item.mapToItem(pane.contentItem, 0, 0).y - Theme.gap
            const bottom = top + item.height + 2 * Theme.gap
            const lowest = pane.originY + pane.contentHeight + pane.bottomMargin - pane.height
            if (top < pane.contentY) pane.contentY = Math.max(pane.originY - pane.topMargin, top)
            else if (bottom > pane.contentY + pane.height) pane.contentY = Math.min(lowest, bottom - pane.height)
        }
    }

    width: 1180
    height: 820
    minimumWidth: 480
    minimumHeight: 480
    visible: true
    //: Title of the window: name of the program, not translated
    title: trail.title === "" ? qsTr("Nandu")
        //: Title of the window: %1 is the page
        : qsTr("%1 – Nandu").arg(trail.title)
    onEnteringChanged: root.openArrivedLink()
    onActiveFocusItemChanged: root.reveal(root.activeFocusItem)
    color: Theme.color.background
    Component.onCompleted: {
        root.lastKey = Session.key
        root.enterIfNeeded()
        trail.start(root.startPage)
        if (root.startPage === "composer" || root.startPage === "drafts") sheet.shown().write()
        if (root.startPage === "drafts") sheet.shown().isListing = true
        if (root.startPage === "accounts") (switcher.made() as AccountSheet).open()
        if (root.startPage.startsWith("enter")) root.addAccount()
    }

    Binding {
        target: Theme
        property: "mode"
        value: ["system", "light", "dark"][settings.theme]
    }
    Binding {
        target: Theme
        property: "textScale"
        value: settings.textScale / 100
    }
    Binding {
        target: Theme
        property: "reducedMotion"
        value: settings.reducedMotion
    }
    Binding {
        target: Metrics
        property: "windowWidth"
        value: root.width
    }
    Connections {
        target: Session

        function onAccountChanged(): void {
            root.enterIfNeeded()
            if (Session.key !== root.lastKey && !root.entering) trail.reset(Router.Home) // nothing of another account stays on screen
            root.lastKey = Session.key
        }
        function onSignerPageChanged(): void {
            if (Session.signerPage !== "") (signerSheet.made() as SignerSheet).open()
        }
        function onSaid(sentence: string): void {
            toast.show(sentence, "")
        }
        function onLinkArrived(): void {
            root.openArrivedLink()
        }
    }
    SettingsModel {
        id: settings

        session: Session
    }
    Router {
        id: trail
    }
    LinkOpener {
        id: opener

        session: Session
        onNoteRequested: noteId => trail.go(Router.Thread, noteId)
        onProfileRequested: key => trail.go(Router.Profile, key)
        onHashtagRequested: tag => trail.go(Router.Hashtag, tag.toLowerCase())
        onRefused: sentence => toast.show(sentence, "")
        onPendingChanged: if (opener.pendingHost !== "") (leaving.made() as LeavingSheet).open()
    }
    Loader {
        id: wayIn

        anchors.fill: parent
        active: root.entering
        focus: active

        Connections {
            target: wayIn.item
            ignoreUnknownSignals: true

            function onFinished(): void {
                trail.reset(Router.Home)
                root.entering = false
                root.adding = false
            }
            function onLeaveRequested(): void {
                root.entering = false
                root.adding = false
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: !root.entering
        focus: active
        sourceComponent: FocusScope {
            focus: true

            Connections {
                target: keys

                function onPane(): void {
                    const places = Metrics.narrow ? bar : rail
                    if (!host.nextPane()) places.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                }
            }
            Loader {
                id: rail

                width: Metrics.rail
                height: parent.height
                active: !Metrics.narrow
                sourceComponent: Rail {
                    place: trail.place
                    isOwnProfile: trail.place === Router.Profile && trail.subject === Session.key
                    onChosen: place => trail.go(place, "")
                    onOwnProfileRequested: root.ownProfile()
                    onWriteRequested: sheet.shown().write()
                    onHelpRequested: (help.made() as HelpSheet).open()
                    onAccountsRequested: (switcher.made() as AccountSheet).open()
                }
            }
            PageHost {
                id: host

                x: Metrics.rail
                width: parent.width - x
                height: parent.height - bar.height
                focus: true
                router: trail
                onLinkChosen: link => opener.open(link)
                onReplyRequested: (note, author) => sheet.shown().cite(note, author, true)
                onQuoteRequested: (note, author) => sheet.shown().cite(note, author, false)
                onWriteRequested: sheet.shown().write()
            }
            Loader {
                id: bar

                width: parent.width
                height: active ? Metrics.bottomBar : 0
                anchors.bottom: parent.bottom
                active: Metrics.narrow
                sourceComponent: BottomBar {
                    onAccountsRequested: (switcher.made() as AccountSheet).open()
                    place: trail.place
                    isOwnProfile: trail.place === Router.Profile && trail.subject === Session.key
                    onChosen: place => trail.go(place, "")
                    onOwnProfileRequested: root.ownProfile()
                    onWriteRequested: sheet.shown().write()
                }
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.BackButton | Qt.ForwardButton
        onClicked: mouse => mouse.button === Qt.BackButton ? trail.back() : trail.forward()
    }
    Shortcut {
        sequence: "Ctrl+Q"
        onActivated: root.close() // the last window: the program drains its queue and ends
    }
    WindowKeys {
        id: keys

        enabled: !root.entering && !sheet.opened
        onBack: trail.back()
        onForward: trail.forward()
        onWrite: if (Session.canSign) sheet.shown().write()
        onHelp: (help.made() as HelpSheet).open()
        onSearch: trail.search()
        onGone: place => trail.go(place, "")
        onOwnProfile: root.ownProfile()
    }
    Late {
        id: sheet

        readonly property bool opened: sheet.item ? (sheet.item as ComposeSheet).opened : false

        function shown(): ComposeSheet {
            return sheet.made() as ComposeSheet
        }

        source: "ComposeSheet.qml"

        Connections {
            target: sheet.item
            ignoreUnknownSignals: true

            function onPosted(): void {
                //: Message after a note was sent: "it" is the note
                if (settings.undoSeconds === 0) toast.show(qsTr("Saved. It is on its way to your relays."), "")
            }
            function onKept(): void {
                //: Message after a text was left without sending
                toast.show(qsTr("Kept as a draft."), "")
            }
            function onThreadRequested(noteId: string): void {
                trail.go(Router.Thread, noteId)
            }
        }
    }
    Late {
        id: help

        source: "HelpSheet.qml"
    }
    Late {
        id: switcher

        source: "AccountSheet.qml"

        Connections {
            target: switcher.item
            ignoreUnknownSignals: true

            function onAddRequested(): void {
                root.addAccount()
            }
            function onSettingsRequested(): void {
                trail.go(Router.Settings, "account")
            }
        }
    }
    Late {
        id: signerSheet

        source: "SignerSheet.qml"
    }
    Late {
        id: leaving

        source: "LeavingSheet.qml"

        Binding {
            target: leaving.item
            property: "host"
            value: opener.pendingHost
        }
        Binding {
            target: leaving.item
            property: "address"
            value: opener.pendingAddress
        }
        Connections {
            target: leaving.item
            ignoreUnknownSignals: true

            function onAccepted(): void {
                opener.confirm()
            }
            function onClosed(): void {
                opener.cancel()
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
