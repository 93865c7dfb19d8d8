// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each relay that a note will go to, and why; any can be left out.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property PostTargets targets

    Repeater {
        model: root.targets.lines

        Switch {
            id: row

            required property targetLine modelData

            implicitHeight: Theme.controlSmall
            width: root.width
            text: row.modelData.words
            checked: row.modelData.isOn
            onToggled: root.targets.choose(row.modelData.relay, checked)
        }
    }
    Label {
        width: parent.width
        visible: root.targets.lines.length === 0
        //: Shown instead of the list of relays when there is none to write to; "Settings, Relays" is a page of the settings
        text: qsTr("Add a relay to write to in Settings, Relays.")
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
}
