// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One person of the coverage page: where they are read, or why nowhere.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property string personKey
    required property string personName
    required property int place
    required property string why

    signal opened

    implicitHeight: words.implicitHeight + 2 * Theme.gap
    activeFocusOnTab: true
    Accessible.role: Accessible.Button
    Accessible.name: root.personName + ", " + root.why
    Accessible.onPressAction: root.opened()
    Keys.onReturnPressed: root.opened()
    Keys.onSpacePressed: root.opened()

    FocusRing {
        visible: root.activeFocus
        distance: -4
    }
    TapHandler {
        onTapped: root.opened()
    }
    RelayDot {
        id: dot

        anchors.left: parent.left
        anchors.leftMargin: Metrics.edge
        y: Theme.gap + Theme.scaled(5)
        relayState: root.place === CoverageRow.Reached ? RelayRow.Connected : root.place === CoverageRow.Waiting || root.place === CoverageRow.InTurn ? RelayRow.Waiting : RelayRow.Off
    }
    Column {
        id: words

        anchors.left: dot.right
        anchors.leftMargin: Theme.gap
        anchors.right: parent.right
        anchors.rightMargin: Metrics.edge
        y: Theme.gap
        spacing: 2

        Label {
            width: parent.width
            text: root.personName
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignLeft
        }
        Label {
            width: parent.width
            text: root.why
            size: Theme.small
            muted: true
            wrapMode: Text.Wrap
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
