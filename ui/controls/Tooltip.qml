// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A word or two beside what the pointer rests on. Made only when first shown: rows have many.
import QtQuick
import QtQuick.Templates as T

Loader {
    id: root

    property bool shown: false
    property string words

    active: false
    onShownChanged: if (root.shown) root.active = true

    sourceComponent: T.ToolTip {
        id: tip

        parent: root.parent
        visible: root.shown
        delay: 600
        x: parent ? Math.round((parent.width - width) / 2) : 0
        y: parent ? parent.height + Theme.gapTiny : 0
        margins: Theme.gapTiny
        padding: Theme.gapSmall
        topPadding: Theme.gapTiny
        bottomPadding: Theme.gapTiny
        implicitWidth: Math.min(label.implicitWidth, Metrics.contextColumn) + leftPadding + rightPadding
        implicitHeight: label.implicitHeight + topPadding + bottomPadding
        closePolicy: T.Popup.NoAutoClose

        contentItem: Label {
            id: label

            text: root.words
            size: Theme.caption
            color: Theme.color.tipInk
            wrapMode: Text.Wrap
        }
        background: Rectangle {
            color: Theme.color.tip
            radius: Theme.radiusSmall
        }
    }
}
