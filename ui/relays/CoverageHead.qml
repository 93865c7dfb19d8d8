// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The coverage in figures, and whether to see everybody.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property CoverageModel coverage

    implicitHeight: column.implicitHeight + 2 * Theme.gapLarge

    Column {
        id: column

        x: Metrics.edge
        y: Theme.gapLarge
        width: parent.width - 2 * x
        spacing: Theme.gap

        Words {
            width: parent.width
            text: root.coverage.summary
            wrapMode: Text.Wrap
        }
        PairList {
            width: parent.width
            pairs: root.coverage.counts
        }
        Switch {
            anchors.left: parent.left
            //: Switch: shows only people whose relays are not read all the time
            text: qsTr("Only those who are not read all the time")
            checked: root.coverage.onlyMissing
            onToggled: root.coverage.onlyMissing = checked
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
