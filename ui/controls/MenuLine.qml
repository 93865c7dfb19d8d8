// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts two groups of deeds.
import QtQuick
import QtQuick.Templates as T

T.MenuSeparator {
    implicitHeight: 9
    implicitWidth: parent ? parent.width : 0
    contentItem: Rectangle {
        y: 4
        height: Theme.hairline
        implicitHeight: Theme.hairline
        color: Theme.color.outline
    }
}
