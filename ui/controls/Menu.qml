// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A list of deeds at the pointer or under a button.
import QtQuick
import QtQuick.Templates as T

T.Menu {
    id: root

    readonly property real widest: {
        let width = 0
        for (let i = 0; i < root.count; ++i) width = Math.max(width, (root.itemAt(i) as T.MenuItem)?.implicitWidth ?? 0)
        return width
    }

    implicitWidth: root.widest + leftPadding + rightPadding
    implicitHeight: contentHeight + topPadding + bottomPadding
    padding: Theme.gapTiny
    margins: Theme.gapSmall
    overlap: 1

    contentItem: ListView {
        implicitHeight: contentHeight
        model: root.contentModel
        currentIndex: root.currentIndex
        interactive: false
        clip: true
    }
    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.radius
        border.width: Theme.hairline
        border.color: Theme.dark ? Theme.color.border : Theme.color.outline

        Rectangle {
            anchors.fill: parent
            anchors.margins: -3
            anchors.topMargin: 0
            anchors.bottomMargin: -5
            z: -1
            radius: Theme.radiusLarge
            color: Theme.color.hover
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
}
