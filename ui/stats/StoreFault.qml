// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Said while the store cannot write.
import QtQuick

Card {
    id: root

    required property string words

    border.color: Theme.color.danger

    Row {
        width: parent.width
        spacing: Theme.gap

        Icon {
            icon: "warning"
            color: Theme.color.danger
        }
        Words {
            width: parent.width - Theme.icon - Theme.gap
            text: root.words
            wrapMode: Text.Wrap
        }
    }
}
