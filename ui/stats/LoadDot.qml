// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How busy the engine is: a dot whose shape and word say it, not its colour alone.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property int load
    readonly property bool offline: root.load === StatsModel.Offline
    //: State of the engine: no relay can be reached
    readonly property string words: root.offline ? qsTr("Offline")
        //: State of the engine: much arrives
        : root.load === StatsModel.Busy ? qsTr("Busy")
        //: State of the engine: more waits than it can take at once
        : root.load === StatsModel.CatchingUp ? qsTr("Catching up")
        //: State of the engine: nothing waits
        : qsTr("Calm")
    readonly property color ink: root.offline ? Theme.color.muted : root.load === StatsModel.Calm ? Theme.color.accent : Theme.color.zap

    implicitWidth: Theme.scaled(10)
    implicitHeight: implicitWidth
    radius: width / 2
    color: root.offline ? "transparent" : root.ink
    border.width: 2
    border.color: root.ink
    Accessible.ignored: true
}
