// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parts two groups of deeds.
import QtQuick
import QtQuick.Templates as T

T.MenuSeparator {
    implicitHeight: 9
    implicitWidth: parent ? parent.width : 0
    topPadding: Theme.gapTiny
    bottomPadding: Theme.gapTiny
    contentItem: Rectangle {
        implicitHeight: Theme.hairline
        color: Theme.color.outline
    }
}
