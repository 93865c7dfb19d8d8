// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay's state as a small sign: filled when connected, hollow when not, half when it waits.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property int relayState
    readonly property bool connected: root.relayState === RelayRow.Connected
    readonly property bool off: root.relayState === RelayRow.Off
    readonly property color ink: root.connected ? Theme.color.repost : root.off ? Theme.color.muted : Theme.color.zap

    implicitWidth: Theme.scaled(10)
    implicitHeight: implicitWidth
    radius: width / 2
    color: root.connected ? root.ink : "transparent"
    border.width: 2
    border.color: root.ink
    Accessible.ignored: true

    Rectangle {
        anchors.centerIn: parent
        width: 4
        height: 4
        radius: 2
        color: root.ink
        visible: !root.connected && !root.off
    }
}
