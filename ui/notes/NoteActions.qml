// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The one quiet row under a note: reply, repost, like, zaps, and the menu.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property noteStats stats
    required property noteMine mine
    property bool canSign: true
    property bool still: false // counts change without a show

    signal replyRequested
    signal repostToggled
    signal likeToggled
    signal menuRequested(opener: Item)

    readonly property int cell: Math.min(Theme.scaled(92), (root.width - more.width) / 4)

    implicitHeight: Theme.scaled(32)

    NoteAction {
        anchors.left: parent.left
        width: Math.min(root.cell, Math.max(implicitWidth, Theme.scaled(52)))
        iconName: "reply"
        //: Button under a note, its name: write an answer
        label: qsTr("Reply")
        still: root.still
        count: root.stats.replies
        onClicked: root.replyRequested()
    }
    NoteAction {
        anchors.left: parent.left
        anchors.leftMargin: root.cell
        width: Math.min(root.cell, Math.max(implicitWidth, Theme.scaled(52)))
        iconName: "repost"
        //: Button under a note, its name: take the repost back
        label: root.mine.reposted ? qsTr("Undo repost")
            //: Button under a note, its name: hand the note on to one's followers
            : qsTr("Repost")
        count: root.stats.reposts + root.stats.quotes
        done: root.mine.reposted
        doneColor: Theme.color.repost
        still: root.still
        enabled: root.canSign
        onClicked: root.repostToggled()
    }
    NoteAction {
        anchors.left: parent.left
        anchors.leftMargin: root.cell * 2
        width: Math.min(root.cell, Math.max(implicitWidth, Theme.scaled(52)))
        iconName: "like"
        iconDone: "like-on"
        //: Button under a note, its name: take the like back
        label: root.mine.liked ? qsTr("Unlike")
            //: Button under a note, its name
            : qsTr("Like")
        count: root.stats.likes
        done: root.mine.liked
        doneColor: Theme.color.like
        still: root.still
        enabled: root.canSign
        onClicked: root.likeToggled()
    }
    Loader {
        anchors.left: parent.left
        anchors.leftMargin: root.cell * 3
        width: root.cell
        height: parent.height
        active: root.stats.zaps > 0
        visible: active
        sourceComponent: ZapCount {
            stats: root.stats
            mine: root.mine.zapped
            still: root.still
        }
    }
    IconButton {
        id: more

        iconName: "more"
        //: Button under a note, its name: opens the menu
        label: qsTr("More")
        width: Theme.scaled(32)
        height: Theme.scaled(32)
        iconSize: Theme.scaled(18)
        anchors.right: parent.right
        anchors.rightMargin: -Theme.gapTiny
        onClicked: root.menuRequested(more)
    }
}
