// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A feed: rows, what to show while there are none, new notes waiting above, the keyboard. What is read stays where it is when
// rows come in above it.
import QtQuick
import QtQuick.Window
import Nandu.Models

FocusScope {
    id: root

    required property FeedModel feed
    property Component header
    property Component footer
    //: Title of an empty list of notes
    property string emptyTitle: qsTr("Nothing here yet")
    property string emptyWords
    property string emptyAction
    property string emptyIcon: "feather"
    property bool isThread: false
    property string focusAuthor // threads: who wrote the note that was opened
    property alias view: list
    property NoteDelegate reached // the row that had the keyboard last: a sheet may have it meanwhile
    property bool isMoved: false // the reader has scrolled: from now on nothing moves by itself

    signal threadRequested(noteId: string)
    signal profileRequested(key: string)
    signal linkChosen(link: string)
    signal replyRequested(note: noteContent, author: profileRow)
    signal quoteRequested(note: noteContent, author: profileRow)
    signal placeRequested(place: int)
    signal emptyActionChosen

    // The row with the keyboard; Tab brings it into rows that j and k did not choose.
    function rowOf(item: Item): NoteDelegate {
        while (item && item.parent !== list.contentItem) item = item.parent
        return item as NoteDelegate
    }
    function anyRow(): NoteDelegate {
        return root.rowOf(root.Window.activeFocusItem) ?? list.currentItem as NoteDelegate
    }
    function currentRow(): NoteDelegate {
        const row = root.anyRow()
        return row && !row.isGap ? row : null
    }
    function step(by: int): void {
        const first = list.indexAt(1, list.contentY + 1)
        const at = root.rowOf(root.Window.activeFocusItem)?.index ?? list.currentIndex
        list.currentIndex = Math.max(0, Math.min(list.count - 1, at < 0 ? first : at + by))
        list.currentItem?.forceActiveFocus()
        list.positionViewAtIndex(list.currentIndex, ListView.Contain)
    }
    function toTop(): void {
        root.feed.revealWaiting()
        list.positionViewAtBeginning()
    }

    Window.onActiveFocusItemChanged: root.reached = root.rowOf(root.Window.activeFocusItem) ?? root.reached
    // From a row Tab goes on in it: Qt would begin anew at the first control of the window.
    function tab(event: var, forward: bool): void {
        const row = root.rowOf(root.Window.activeFocusItem)
        event.accepted = row !== null
        row?.nextItemInFocusChain(forward).forceActiveFocus(forward ? Qt.TabFocusReason : Qt.BacktabFocusReason)
    }

    Keys.onTabPressed: event => root.tab(event, true)
    Keys.onBacktabPressed: event => root.tab(event, false)
    Keys.onPressed: event => {
        event.accepted = keyboard.take(event)
    }

    NoteKeys {
        id: keyboard

        onStepped: by => root.step(by)
        onOpened: root.anyRow()?.isGap ? root.anyRow().fillRequested() : root.currentRow()?.opened()
        onSteppedInside: root.currentRow()?.stepThroughBody(root.Window.activeFocusItem)
        onAuthorOpened: root.currentRow()?.openAuthor()
        onReplied: root.currentRow()?.replyRequested()
        onLiked: root.currentRow()?.likeToggled()
        onReposted: root.currentRow()?.repostToggled()
        onQuoted: if (root.currentRow() && Session.canSign) root.quoteRequested(root.currentRow().note, root.currentRow().author)
        onBookmarked: if (root.currentRow() && Session.canSign) Session.marks.toggleBookmark(root.currentRow().note.noteId)
        onTopped: root.toTop()
    }
    ListView {
        id: list

        anchors.fill: parent
        focus: true
        model: root.feed
        header: root.header
        footer: root.footer
        currentIndex: -1
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Metrics.isPainted ? Theme.scaled(1200) : 0
        reuseItems: true
        maximumFlickVelocity: 6000
        highlightFollowsCurrentItem: false
        Accessible.role: Accessible.List
        //: Screen reader: name of the list of notes
        Accessible.name: qsTr("Notes")
        ScrollBar.vertical: ScrollBar {}
        onContentYChanged: watcher.restartOnce()
        onMovementStarted: root.isMoved = true

        delegate: NoteDelegate {
            id: row

            width: ListView.view.width
            current: ListView.isCurrentItem && !row.isFocus
            canSign: Session.canSign
            isReached: row === root.reached
            showsReplyTo: !root.isThread
            indent: root.isThread ? Math.max(0, Math.min(4, row.depth - root.feed.focusRow - 1)) : 0
            lineAbove: root.isThread && row.index > 0 && row.index <= root.feed.focusRow
            lineBelow: root.isThread && row.index < root.feed.focusRow
            onIsFocusChanged: if (row.isFocus) root.focusAuthor = row.author.key
            Component.onCompleted: if (row.isFocus) root.focusAuthor = row.author.key
            onOpened: root.threadRequested(row.note.noteId)
            onFillRequested: root.feed.fillGap(row.rowId)
            onActiveFocusChanged: if (row.activeFocus) list.currentIndex = row.index // a screen reader leads the keyboard to it
            onNoteRequested: noteId => root.threadRequested(noteId)
            onAuthorRequested: key => root.profileRequested(key)
            onLinkChosen: link => root.linkChosen(link)
            onReplyRequested: root.replyRequested(row.note, row.author)
            onRepostToggled: root.feed.toggleRepost(row.note.noteId)
            onLikeToggled: root.feed.toggleLike(row.note.noteId)
            onRetryRequested: root.feed.retryDelivery(row.note.noteId)
            onOutboxRequested: root.placeRequested(Router.Outbox)
            onMenuRequested: opener => (menu.made() as NoteMenu).openFor(opener, row.note, row.author, row.mine.written)
        }
    }
    Timer {
        id: watcher

        function restartOnce(): void {
            if (!watcher.running) watcher.start()
        }

        interval: 100
        onTriggered: {
            root.feed.atTop = list.atYBeginning
            const last = list.indexAt(1, list.contentY + list.height - 1) // none: the notes end above the lower edge
            root.feed.setVisibleRange(list.indexAt(1, list.contentY + 1), last >= 0 ? last : list.count - 1)
        }
    }
    Connections {
        target: list.headerItem
        ignoreUnknownSignals: true

        function onHeightChanged(): void {
            if (!root.isMoved && !root.isThread) list.positionViewAtBeginning()
        }
    }
    Connections {
        target: root.Window.window
        enabled: !Metrics.isPainted && (list.count > 0 || !root.feed.loading)

        function onAfterAnimating(): void {
            Qt.callLater(() => { Metrics.isPainted = true }) // after the frame that begins now
        }
    }
    Connections {
        target: root.feed

        function onCountChanged(): void {
            watcher.restartOnce()
        }
    }
    Skeleton {
        anchors.left: parent.left
        anchors.right: parent.right
        y: list.headerItem ? list.headerItem.height : 0
        waiting: root.feed.loading && root.feed.count === 0
        rows: Math.ceil(root.height / Theme.scaled(112))
    }
    Loader {
        id: error

        width: parent.width
        y: list.headerItem ? list.headerItem.height : 0
        height: Math.max(implicitHeight, parent.height - y)
        active: root.feed.error !== ""
        Component.onCompleted: error.setSource("ErrorState.qml", {
            //: Title over an error: the database could not be read
            title: qsTr("These notes could not be read"), words: Qt.binding(() => root.feed.error)})

        Connections {
            target: error.item
            ignoreUnknownSignals: true

            function onActionChosen(): void {
                root.feed.retry()
            }
        }
    }
    Loader {
        id: empty

        width: parent.width
        y: Math.max(list.headerItem ? list.headerItem.height : 0, (parent.height - height) * 0.35)
        active: !root.feed.loading && root.feed.count === 0 && root.feed.error === "" && root.emptyWords !== ""
        Component.onCompleted: empty.setSource("EmptyState.qml", {title: Qt.binding(() => root.emptyTitle), words: Qt.binding(() => root.emptyWords),
            action: Qt.binding(() => root.emptyAction), iconName: root.emptyIcon})

        Connections {
            target: empty.item
            ignoreUnknownSignals: true

            function onActionChosen(): void {
                root.emptyActionChosen()
            }
        }
    }
    Loader {
        anchors.fill: parent
        active: Metrics.isPainted
        sourceComponent: Item {
            Pill {
                anchors.horizontalCenter: parent.horizontalCenter
                y: root.feed.waitingCount > 0 ? Theme.gap : -height - Theme.gap
                visible: y > -height
                //: Button over the list: shows notes that have arrived meanwhile
                text: qsTr("%Ln new notes", "", root.feed.waitingCount)
                onClicked: root.toTop()

                Behavior on y {
                    NumberAnimation {
                        duration: Theme.calm
                        easing.type: Easing.OutCubic
                    }
                }
            }
        }
    }
    Late {
        id: menu

        source: "NoteMenu.qml"

        Connections {
            target: menu.item
            ignoreUnknownSignals: true

            function onQuoteRequested(): void {
                const chosen = menu.item as NoteMenu
                root.quoteRequested(chosen.note, chosen.author)
            }
            function onTraceRequested(noteId: string): void {
                (trace.made() as TraceSheet).show(noteId)
            }
            function onDeleteRequested(noteId: string): void {
                confirm.noteId = noteId;
                (confirm.made() as Confirm).open()
            }
        }
    }
    Late {
        id: trace

        source: "TraceSheet.qml"
    }
    Late {
        id: confirm

        property string noteId

        Component.onCompleted: confirm.setSource("Confirm.qml", {
            //: Title of a question
            title: qsTr("Delete this note?"),
            //: Text of the question whether to delete a note
            question: qsTr("Relays are asked to delete it. Some may keep it, and others may have copied it already."),
            //: Button of the question whether to delete a note
            yes: qsTr("Delete")})

        Connections {
            target: confirm.item
            ignoreUnknownSignals: true

            function onAccepted(): void {
                root.feed.deleteNote(confirm.noteId)
            }
        }
    }
}
