// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The mark of keyboard focus: 2 px of accent, 2 px away from the control.
import QtQuick

Rectangle {
    property int distance: 2

    anchors.fill: parent
    anchors.margins: -distance - Theme.focusWidth
    color: "transparent"
    radius: Theme.radius + distance + Theme.focusWidth
    border.width: Theme.focusWidth
    border.color: Theme.color.accent
}
