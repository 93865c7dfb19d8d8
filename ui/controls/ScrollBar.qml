// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A thin scroll bar that steps back when it is not used.
import QtQuick
import QtQuick.Templates as T

T.ScrollBar {
    id: root

    implicitWidth: Theme.gap
    implicitHeight: Theme.gap
    padding: 3
    minimumSize: 0.06
    visible: root.size < 1
    hoverEnabled: true
    Accessible.ignored: true // a reader goes from thing to thing

    contentItem: Rectangle {
        implicitWidth: root.hovered || root.pressed ? 6 : 4
        implicitHeight: implicitWidth
        radius: 3
        color: Theme.color.border
        opacity: root.pressed ? 0.9 : root.hovered ? 0.7 : root.active ? 0.45 : 0
    }
}
