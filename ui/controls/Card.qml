// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet with a hairline around it, for things that stand alone.
import QtQuick

Rectangle {
    id: root

    property int padding: Theme.gapLarge
    property int spacing: Theme.gap
    default property alias body: column.data

    implicitWidth: column.implicitWidth + 2 * root.padding
    implicitHeight: column.implicitHeight + 2 * root.padding
    color: Theme.color.surface
    radius: Theme.radiusLarge
    border.width: Theme.hairline
    border.color: Theme.color.outline

    Column {
        id: column

        x: root.padding
        y: root.padding
        width: root.width - 2 * root.padding
        spacing: root.spacing
    }
}
