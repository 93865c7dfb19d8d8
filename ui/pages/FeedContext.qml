// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Beside a feed: who reads, and the engine at work.
import QtQuick
import Nandu.Models

Column {
    id: root

    signal profileRequested(key: string)
    signal statsRequested
    signal relaysRequested

    spacing: Theme.gapLarge

    AccountCard {
        width: parent.width
        visible: Session.key !== ""
        onOpened: root.profileRequested(Session.key)
    }
    EngineCard {
        width: parent.width
        onOpened: root.statsRequested()
    }
    RelaysCard {
        width: parent.width
        onOpened: root.relaysRequested()
    }
}
