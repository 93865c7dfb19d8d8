// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mark: a running rhea in one line.
import QtQuick
import QtQuick.Controls.impl
import QtQuick.Window

IconImage {
    id: root

    property int size: Theme.iconLarge

    width: root.size
    height: root.size
    source: Qt.resolvedUrl("mark/nandu.svg")
    sourceSize: Qt.size(root.size * Screen.devicePixelRatio, root.size * Screen.devicePixelRatio)
    color: Theme.color.accent
    Accessible.ignored: true
}
