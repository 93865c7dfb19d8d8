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
        model: root.targets.lines.length // a choice changes the lines, and must not take the keyboard from its switch

        Switch {
            id: row

            required property int index

            implicitHeight: Theme.controlSmall
            width: root.width
            text: root.targets.lines[row.index]?.words ?? ""
            checked: root.targets.lines[row.index]?.isOn ?? false
            onToggled: root.targets.choose(root.targets.lines[row.index].relay, checked)
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
