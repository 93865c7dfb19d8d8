// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What went wrong, in one sentence, where it went wrong.
import QtQuick

Row {
    id: root

    required property string words

    spacing: Theme.gapSmall
    visible: root.words !== ""
    Accessible.role: Accessible.AlertMessage
    Accessible.name: root.words

    Icon {
        icon: "warning"
        size: Theme.iconSmall
        color: Theme.color.danger
    }
    Label {
        width: parent.width - Theme.iconSmall - Theme.gapSmall
        text: root.words
        size: Theme.small
        color: Theme.color.danger
        wrapMode: Text.Wrap
    }
}
