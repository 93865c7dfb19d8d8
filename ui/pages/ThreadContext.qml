// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beside a conversation: who wrote the note that was opened.
import QtQuick

Column {
    id: root

    required property string authorKey

    signal profileRequested(key: string)
    signal statsRequested

    spacing: Theme.gapLarge

    Loader {
        width: parent.width
        active: root.authorKey !== ""
        visible: active
        sourceComponent: ProfileCard {
            key: root.authorKey
            onOpened: root.profileRequested(root.authorKey)
        }
    }
    EngineCard {
        width: parent.width
        onOpened: root.statsRequested()
    }
}
