// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a step is about, and why.
import QtQuick

Column {
    id: root

    required property string title
    required property string words

    spacing: Theme.gapTiny

    Words {
        width: parent.width
        text: root.title
        size: Theme.title
        strong: true
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        text: root.words
        muted: true
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
    }
}
