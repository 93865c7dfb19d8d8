// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who wrote it and when. The name gives way last; the time is exact on hover.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property profileRow author
    required property real writtenAt
    property int nameSize: Theme.body
    property bool opens: true // its author, when the name is pressed
    property bool stacked: false // the handle below the name, together as high as a picture

    signal authorRequested

    implicitHeight: root.stacked ? Theme.avatar : name.implicitHeight

    RelativeTime {
        id: when

        at: root.writtenAt
    }
    Label {
        id: name

        anchors.left: parent.left
        text: root.author.title
        isKey: !root.author.isKnown
        y: root.stacked ? Math.round((root.height - implicitHeight - handle.implicitHeight) / 2) : 0
        size: root.nameSize
        strong: true
        elide: Text.ElideRight
        maximumLineCount: 1
        width: Math.min(Math.ceil(implicitWidth), root.width - time.width - Theme.gap)
        font.underline: nameHover.hovered
        Accessible.role: Accessible.StaticText // the keyboard has U for it
        Accessible.name: root.author.title
        Accessible.ignored: !root.opens
        Accessible.onPressAction: root.authorRequested()

        HoverHandler {
            id: nameHover

            cursorShape: Qt.PointingHandCursor
        }
        TapHandler {
            onTapped: root.authorRequested()
        }
    }
    Label {
        id: handle

        text: root.author.nip05 !== "" ? root.author.nip05 : root.author.isKnown ? root.author.shortNpub : ""
        isKey: root.author.nip05 === ""
        size: Theme.small
        muted: true
        elide: Text.ElideRight
        maximumLineCount: 1
        visible: width > Theme.scaled(40)
        anchors.left: parent.left
        anchors.leftMargin: root.stacked ? 0 : name.width + Theme.gapSmall
        y: root.stacked ? name.y + name.height : name.baselineOffset - baselineOffset
        width: Math.min(Math.ceil(implicitWidth), root.stacked ? root.width : root.width - name.width - time.width - 2 * Theme.gap)
    }
    Label {
        id: time

        text: when.text
        size: Theme.small
        muted: true
        anchors.right: parent.right
        anchors.baseline: name.baseline

        HoverHandler {
            id: timeHover
        }
        Tooltip {
            shown: timeHover.hovered
            words: timeHover.hovered ? when.exact : "" // the name of the time zone is slow to find
        }
    }
}
