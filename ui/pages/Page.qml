// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every page is: a sheet of reading width with a header, and beside it a context column where the window is wide enough.
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    required property string title
    property bool canGoBack: false
    property int columnWish: Metrics.reading
    property int bodyInset: Metrics.edge
    property Component context
    property Component tools
    property bool tellsMetered: false
    default property alias body: content.data

    readonly property bool hasContext: Metrics.wide && root.context !== null
    property bool keepsContextSpace: true // so that the sheet stands still from page to page
    readonly property int contextSpace: Metrics.wide && root.keepsContextSpace ? Metrics.contextColumn + 2 * Theme.gapHuge : 0
    readonly property int columnWidth: Math.min(root.columnWish, root.width - root.contextSpace)
    readonly property int spare: Math.max(0, root.width - root.columnWidth - root.contextSpace)

    signal backRequested
    signal threadRequested(noteId: string)
    signal profileRequested(key: string)
    signal linkChosen(link: string)
    signal replyRequested(note: noteContent, author: profileRow)
    signal writeRequested
    signal globalRequested
    signal statsRequested
    signal settingsRequested(section: string)
    signal placeRequested(place: int)
    signal listRequested(place: string)
    signal relayRequested(url: string)
    signal quoteRequested(note: noteContent, author: profileRow)

    // F6: the body, then the context column; false when there is nothing further.
    function nextPane(): bool {
        if (!content.activeFocus && !side.activeFocus) {
            content.forceActiveFocus(Qt.TabFocusReason)
            return true
        }
        if (side.activeFocus || !root.hasContext) return false
        side.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        return side.activeFocus
    }

    focus: true

    Rectangle {
        id: column

        anchors.left: parent.left
        anchors.leftMargin: root.spare < Theme.scaled(120) ? 0 : Math.round(root.spare / 2) // no slit beside the rail
        width: root.columnWidth
        height: parent.height
        color: Theme.color.surface

        PageHeader {
            id: head

            width: parent.width
            title: root.title
            inset: root.bodyInset
            canGoBack: root.canGoBack
            tools: root.tools
            onBackRequested: root.backRequested()
        }
        OfflineBanner {
            id: offline

            y: head.height
            width: parent.width
            readonly property string metered: root.tellsMetered ? Session.meteredSentence : ""

            visible: Session.isOffline || Session.storeSentence !== "" || Session.catchingUp !== "" || offline.metered !== ""
            iconName: Session.storeSentence !== "" ? "database" : Session.isOffline ? "offline" : "engine"
            words: Session.storeSentence !== "" ? Session.storeSentence : !Session.isOffline ? (Session.catchingUp !== "" ? Session.catchingUp : offline.metered)
                //: Line on top of a page while no relay can be reached
                : qsTr("Offline. You are reading what is stored; what you write is sent later.")
        }
        RelaysModel {
            id: relays

            session: Session
        }
        Loader {
            id: signIn

            y: head.height + offline.implicitHeight
            width: parent.width
            active: relays.asking.length > 0
            source: "SignInBar.qml"
        }
        FocusScope {
            id: content

            y: head.height + offline.implicitHeight + signIn.implicitHeight
            width: parent.width
            height: Math.max(0, parent.height - y)
            focus: true
            clip: true
            Accessible.role: Accessible.Pane // a reader says where one is when nothing in it has the keyboard yet
            Accessible.name: root.title
        }
        Hairline {
            anchors.right: parent.left
            height: parent.height
            visible: column.anchors.leftMargin > 0
        }
        Hairline {
            anchors.left: parent.right
            height: parent.height
            visible: column.anchors.leftMargin + column.width < root.width
        }
    }
    Flickable {
        anchors.left: column.right
        anchors.leftMargin: Theme.gapHuge
        width: Metrics.contextColumn
        height: parent.height
        contentHeight: side.height + 2 * Theme.gapLarge
        boundsBehavior: Flickable.StopAtBounds
        interactive: contentHeight > height
        visible: root.hasContext

        Loader {
            id: side

            y: Theme.gapLarge
            width: Metrics.contextColumn
            active: root.hasContext && Metrics.isPainted
            asynchronous: true // what is read comes first
            sourceComponent: root.context
        }
    }
}
