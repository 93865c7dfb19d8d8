// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relays, with how each does.
import QtQuick

Column {
    id: root

    spacing: Theme.gapLarge

    Label {
        width: parent.width
        text: qsTr("Relays hand notes on. You read from some and write to some; your list is yours to change.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
        lineHeight: 1.1
    }
    RelayEditor {
        width: parent.width
    }
}
