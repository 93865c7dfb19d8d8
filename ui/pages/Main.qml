// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The window: rail or bottom bar, the pages, and what lies over them. The program may say which page comes first.
import QtQuick
import QtQuick.Templates as T
import Nandu.Models

T.ApplicationWindow {
    id: root

    property string startPage: "home"
    property bool hasPictures: false // the program gives those of other people
    property bool isReadAloud: false // a screen reader listens
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
        Metrics.isPainted = true // no notes are waited for
        wayIn.setSource("OnboardingPage.qml", {adding: root.adding, startStep: root.startPage.startsWith("enter:") ? root.startPage.substring(6) : ""})
        root.entering = true
    }

    // Sheets and palette: made behind the first notes, or when something wants them before.
    function parts(): WindowParts {
        return late.made() as WindowParts
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
    title: trail.title === "" || root.entering ? qsTr("Nandu")
        //: Title of the window: %1 is the page
        : qsTr("%1 – Nandu").arg(trail.title)
    onEnteringChanged: root.openArrivedLink()
    onActiveFocusItemChanged: root.reveal(root.activeFocusItem)
    color: Theme.color.background
    LayoutMirroring.enabled: Theme.mirrored
    LayoutMirroring.childrenInherit: true
    Component.onCompleted: {
        late.setSource("WindowParts.qml", {router: trail, opener: opener, undoSeconds: Qt.binding(() => settings.undoSeconds)})
        root.lastKey = Session.key
        root.enterIfNeeded()
        trail.start(root.startPage)
        if (root.startPage === "composer") root.parts().write()
        if (root.startPage === "drafts") root.parts().listDrafts()
        if (root.startPage === "accounts") root.parts().switchAccount()
        if (root.startPage.startsWith("enter")) root.addAccount()
    }

    // The rail or the bar, by its name: what is read comes first, the way to other pages in the frame after it.
    component Places: Loader {
        id: places

        required property string file

        Component.onCompleted: places.setSource(places.file, {place: Qt.binding(() => trail.place), isOwnProfile: Qt.binding(() => trail.place === Router.Profile && trail.subject === Session.key)})

        Connections {
            target: places.item
            ignoreUnknownSignals: true

            function onChosen(place: int): void {
                trail.go(place, "")
            }
            function onOwnProfileRequested(): void {
                root.ownProfile()
            }
            function onWriteRequested(): void {
                root.parts().write()
            }
            function onHelpRequested(): void {
                root.parts().showHelp()
            }
            function onAccountsRequested(): void {
                root.parts().switchAccount()
            }
        }
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
    Binding {
        target: Metrics
        property: "isReadAloud"
        value: root.isReadAloud
    }
    Binding {
        target: Pictures
        property: "available"
        value: root.hasPictures
    }
    Connections {
        target: Session

        function onAccountChanged(): void {
            root.enterIfNeeded()
            if (Session.key !== root.lastKey && !root.entering) trail.reset(Router.Home) // nothing of another account stays on screen
            root.lastKey = Session.key
        }
        function onSignerPageChanged(): void {
            if (Session.signerPage !== "") root.parts().showSigner()
        }
        function onSaid(sentence: string): void {
            root.parts().say(sentence)
        }
        function onPageWanted(page: string): void {
            if (page !== "write") trail.goTo(page)
            else if (Session.canSign && !root.entering) root.parts().write()
        }
        function onLinkArrived(): void {
            root.openArrivedLink()
        }
    }
    SettingsModel {
        id: settings

        session: Session
    }
    DesktopSettings {
        session: Session
        onCloseAsked: root.parts().askWhatClosingMeans() // may come before the sheets are there
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
        onRefused: sentence => root.parts().say(sentence)
        onPendingChanged: if (opener.pendingHost !== "") root.parts().askToLeave()
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
            Places {
                id: rail

                anchors.left: parent.left
                width: Metrics.rail
                height: parent.height
                active: Metrics.isPainted && !Metrics.narrow
                file: "Rail.qml"
            }
            PageHost {
                id: host

                anchors.left: parent.left
                anchors.leftMargin: Metrics.rail
                width: parent.width - anchors.leftMargin
                height: parent.height - (Metrics.narrow ? Metrics.bottomBar : 0)
                focus: true
                router: trail
                onLinkChosen: link => opener.open(link)
                onReplyRequested: (note, author) => root.parts().cite(note, author, true)
                onQuoteRequested: (note, author) => root.parts().cite(note, author, false)
                onWriteRequested: root.parts().write()
            }
            Places {
                id: bar

                width: parent.width
                height: Metrics.bottomBar
                anchors.bottom: parent.bottom
                active: Metrics.isPainted && Metrics.narrow
                file: "BottomBar.qml"
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.BackButton | Qt.ForwardButton
        onClicked: mouse => mouse.button === Qt.BackButton ? trail.back() : trail.forward()
    }
    WindowKeys {
        id: keys

        enabled: !root.entering && !((late.item as WindowParts)?.isWriting ?? false)
        onBack: trail.back()
        onForward: trail.forward()
        onWrite: if (Session.canSign) root.parts().write()
        onHelp: root.parts().showHelp()
        onGuide: trail.go(Router.Guide, "")
        onPalette: root.parts().openPalette()
        onSearch: trail.search()
        onGone: place => trail.go(place, "")
        onOwnProfile: root.ownProfile()
    }
    Late {
        id: late

        anchors.fill: parent
        active: Metrics.isPainted
        asynchronous: true

        Connections {
            target: late.item
            ignoreUnknownSignals: true

            function onAddAccountRequested(): void {
                root.addAccount()
            }
            function onOwnProfileRequested(): void {
                root.ownProfile()
            }
        }
    }
}
