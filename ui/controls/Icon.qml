// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of our icons, in any colour. Decoration for screen readers: the control around it has the name.
import QtQuick
import QtQuick.Controls.impl
import QtQuick.Window

IconImage {
    id: root

    required property string icon
    property int size: Theme.icon
    readonly property list<string> directed: ["back", "chevron-right", "reply", "send", "sign-out"]

    // In the frame after the first notes: Qt opens every decoder of pictures before it draws the first of them.
    width: root.size
    height: root.size
    source: root.icon === "" || !Metrics.isPainted ? "" : Qt.resolvedUrl("icons/" + root.icon + ".svg")
    sourceSize: Qt.size(root.size * Screen.devicePixelRatio, root.size * Screen.devicePixelRatio)
    mirror: Theme.mirrored && root.directed.includes(root.icon)
    fillMode: Image.PreserveAspectFit
    color: Theme.color.text
    Accessible.ignored: true
}
