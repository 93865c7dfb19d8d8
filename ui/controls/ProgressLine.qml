// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How much of something is done, as a thin line that fills.
import QtQuick

Rectangle {
    id: root

    required property string label
    required property real share // 0 to 1
    property bool active: true   // muted when nothing is being done

    implicitHeight: Theme.gapTiny
    radius: height / 2
    color: Theme.color.raised
    Accessible.role: Accessible.ProgressBar
    //: read aloud: what a line of progress is about, and how far it is
    Accessible.name: qsTr("%1: %2 %").arg(root.label).arg(Math.floor(root.share * 100))

    Rectangle {
        anchors.left: parent.left
        width: Math.round(parent.width * Math.max(0, Math.min(1, root.share)))
        height: parent.height
        radius: parent.radius
        color: root.active ? Theme.color.accent : Theme.color.muted

        Behavior on width {
            NumberAnimation {
                duration: Theme.calm
                easing.type: Easing.OutCubic
            }
        }
    }
}
