// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A note in a feed or a thread. Its values come from the model; what is done to it goes out as signals.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property int index
    required property string rowId
    required property noteContent note
    required property profileRow author
    required property noteStats stats
    required property noteMine mine
    required property noteDelivery delivery
    required property list<quotedNote> quotes
    required property int depth
    required property bool isFocus
    required property string gapText // not a note: some may be missing here
    required property int gapState
    required property real gapShare

    property bool current: false
    property bool canSign: true
    property bool lineAbove: false // threads: joined to the note before
    property bool lineBelow: false
    property int indent: 0         // threads: steps below the note that was opened
    property bool showsReplyTo: true
    property bool isReached: false // by the keyboard
    property bool isPooled: false // between two notes: what changes now is not news

    readonly property bool isGap: root.gapText !== ""
    // A repost whose note is not stored: it has no author yet, and nothing to answer or to like.
    readonly property bool lacksNote: root.note.repostedByName !== "" && (root.note.kind === 6 || root.note.kind === 16)
    readonly property string missingId: root.lacksNote && root.note.blocks.length > 0 ? root.note.blocks[0].noteId : ""
    readonly property int step: Theme.scaled(Metrics.narrow ? 26 : 30)
    readonly property int textLeft: root.isFocus ? 0 : Theme.avatar + Theme.gap
    readonly property int inset: Metrics.edge + root.indent * root.step

    function openAuthor(): void {
        root.authorRequested(root.lacksNote ? root.note.repostedByKey : root.author.key)
    }

    // O: to the next thing in the body that can be opened, and round again.
    function stepThroughBody(from: Item): void {
        let next = root.isIn(from, body) ? from.nextItemInFocusChain() : null
        if (!root.isIn(next, body)) next = body.nextItemInFocusChain()
        if (root.isIn(next, body)) next.forceActiveFocus(Qt.TabFocusReason)
    }
    function isIn(item: Item, scope: Item): bool {
        while (item && item !== scope) item = item.parent
        return item !== null
    }

    signal opened
    signal authorRequested(key: string)
    signal noteRequested(noteId: string)
    signal linkChosen(link: string)
    signal replyRequested
    signal repostToggled
    signal likeToggled
    signal retryRequested
    signal outboxRequested
    signal menuRequested(opener: Item)
    signal fillRequested

    // At once, not at the next polish: the list makes rows until they fill it, and a row that is still flat fills nothing.
    Component.onCompleted: {
        body.forceLayout()
        column.forceLayout()
    }
    ListView.onPooled: root.isPooled = true
    ListView.onReused: root.isPooled = false
    implicitHeight: root.isGap ? gap.height : root.lacksNote ? notice.y + notice.height + (missing.visible ? missing.height + Theme.gapSmall : 0) + Theme.gap : column.y + column.implicitHeight + Theme.gapSmall
    opacity: root.isPooled ? 0 : 1 // a row that waits to be used again is not drawn, yet a screen reader would find it
    Accessible.role: Accessible.ListItem
    //: Screen reader: a note; %1 is its author, %2 its text
    Accessible.name: root.isGap ? root.gapText : root.lacksNote ? (notice.item as NoteNotice)?.said ?? "" : qsTr("%1: %2").arg(root.author.title).arg(root.note.plain)
    Accessible.focusable: true
    Accessible.selected: root.isFocus
    Accessible.onPressAction: if (root.isGap) root.fillRequested(); else if (!root.isFocus && !root.lacksNote) root.opened()

    MouseArea {
        anchors.fill: parent
        acceptedButtons: Qt.LeftButton | Qt.RightButton
        enabled: !root.isFocus && !root.lacksNote && !root.isGap
        cursorShape: Qt.PointingHandCursor
        onClicked: mouse => mouse.button === Qt.RightButton ? root.menuRequested(actions) : root.opened()
    }
    Rectangle {
        anchors.left: parent.left
        width: 3
        height: parent.height
        color: Theme.color.accent
        visible: root.current
    }
    Loader { // threads only
        anchors.fill: parent
        active: root.indent > 0 || root.lineAbove || root.lineBelow
        sourceComponent: Item {
            Repeater {
                model: root.indent

                Hairline {
                    required property int index

                    anchors.left: parent ? parent.left : undefined
                    anchors.leftMargin: Metrics.edge + index * root.step + Theme.avatar / 2
                    height: root.height
                }
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: root.inset + avatar.width / 2 - 1
                width: 2
                height: avatar.y - Theme.gapTiny
                color: Theme.color.outline
                visible: root.lineAbove
            }
            Rectangle {
                anchors.left: parent.left
                anchors.leftMargin: root.inset + avatar.width / 2 - 1
                y: avatar.y + avatar.height + Theme.gapTiny
                width: 2
                height: root.height - y
                color: Theme.color.outline
                visible: root.lineBelow && !root.isFocus
            }
        }
    }
    Loader {
        id: gap

        width: root.width
        active: root.isGap
        visible: active
        sourceComponent: GapRow {
            words: root.gapText
            gapState: root.gapState
            share: root.gapShare
            onFillRequested: root.fillRequested()
        }
    }
    Loader {
        id: notice

        anchors.left: parent.left
        anchors.leftMargin: root.inset + Theme.avatar - Theme.iconSmall
        y: Theme.gapSmall
        width: root.width - anchors.leftMargin - Metrics.edge
        active: root.note.repostedByName !== ""
        visible: active
        sourceComponent: NoteNotice {
            name: root.note.repostedByName
            lacksNote: root.lacksNote
            onClicked: root.authorRequested(root.note.repostedByKey)
        }
    }
    Loader {
        id: missing

        anchors.left: parent.left
        anchors.leftMargin: root.inset + Theme.avatar + Theme.gap
        y: notice.y + notice.height + Theme.gapSmall
        width: root.width - anchors.leftMargin - Metrics.edge
        active: root.missingId !== ""
        visible: active
        sourceComponent: NoteAttachment {
            iconName: "clock"
            //: Title in place of a note that is not loaded yet: "it" is the note
            title: qsTr("Your relays are being asked for it")
            //: Text in place of a note that is not loaded yet
            detail: qsTr("It shows as soon as one of them sends it")
            onClicked: root.noteRequested(root.missingId)
        }
    }
    Avatar {
        id: avatar

        visible: !root.lacksNote && !root.isGap
        anchors.left: parent.left
        anchors.leftMargin: root.inset
        y: notice.visible ? notice.y + notice.height + Theme.gapTiny : Theme.gap
        key: root.author.key
        source: Pictures.round(root.author.key, root.author.picture)

        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.PointingHandCursor
            onClicked: root.authorRequested(root.author.key)
        }
    }
    Column {
        id: column

        objectName: "deeds"
        anchors.left: parent.left
        anchors.leftMargin: root.inset + root.textLeft
        y: avatar.y - 1
        width: root.width - anchors.leftMargin - Metrics.edge
        spacing: Theme.gapTiny
        visible: !root.lacksNote && !root.isGap

        NoteHeader {
            anchors.left: parent.left
            anchors.leftMargin: root.isFocus ? Theme.avatar + Theme.gap : 0
            width: parent.width - anchors.leftMargin
            stacked: root.isFocus
            author: root.author
            writtenAt: root.note.writtenAt
            onAuthorRequested: root.authorRequested(root.author.key)
        }
        Label {
            width: parent.width
            visible: root.showsReplyTo && root.note.replyToName !== "" && !root.isFocus
            //: Line above a note, %1 is the name of who is answered
            text: qsTr("In reply to %1").arg(root.note.replyToName)
            size: Theme.small
            muted: true
            elide: Text.ElideRight
        }
        NoteBody {
            id: body

            width: parent.width
            note: root.note
            quotes: root.quotes
            textSize: root.isFocus ? Theme.title : Theme.body
            gapAbove: root.isFocus ? Theme.gapSmall : 0
            isPooled: root.isPooled
            isWalked: root.isReached || root.isFocus || Metrics.isReadAloud
            onLinkChosen: link => root.linkChosen(link)
            onNoteRequested: noteId => root.noteRequested(noteId)
        }
        Loader {
            width: parent.width
            active: root.isFocus
            visible: active
            sourceComponent: NoteFacts {
                note: root.note
                stats: root.stats
            }
        }
        Loader {
            width: parent.width
            active: root.delivery.state !== NoteDelivery.None
            visible: active
            sourceComponent: DeliveryLine {
                delivery: root.delivery
                onRetryRequested: root.retryRequested()
                onOutboxRequested: root.outboxRequested()
            }
        }
        Loader {
            id: actions

            width: parent.width
            height: Theme.scaled(32)
            active: Metrics.isPainted && !root.isGap
            sourceComponent: NoteActions {
                stats: root.stats
                mine: root.mine
                canSign: root.canSign
                still: root.isPooled
                onReplyRequested: root.replyRequested()
                onRepostToggled: root.repostToggled()
                onLikeToggled: root.likeToggled()
                onMenuRequested: opener => root.menuRequested(opener)
            }
        }
    }
    Hairline {
        anchors.left: parent.left
        anchors.leftMargin: root.indent > 0 ? root.inset : 0
        anchors.bottom: parent.bottom
        width: parent.width - anchors.leftMargin
        visible: !root.lineBelow || root.isFocus
    }
}
