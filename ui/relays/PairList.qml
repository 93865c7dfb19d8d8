// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Captions and their values, one pair a line.
pragma ComponentBehavior: Bound
import QtQuick

Column {
    id: root

    required property list<string> pairs // caption, value, caption, value ...

    Repeater {
        model: root.pairs.length / 2

        ValueRow {
            required property int index

            width: root.width
            caption: root.pairs[2 * index]
            value: root.pairs[2 * index + 1]
        }
    }
}
