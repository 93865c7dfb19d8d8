// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Light, dark, or as the system says; how large the words are; whether things move.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property SettingsModel model
    readonly property list<int> sizes: [90, 100, 115, 130, 150]

    SettingRow {
        caption: qsTr("Theme")
        words: qsTr("System follows your desktop, also while Nandu runs.")

        Segmented {
            label: qsTr("Theme")
            options: [qsTr("System"), qsTr("Light"), qsTr("Dark")]
            current: root.model.theme
            onChosen: index => root.model.theme = index
        }
    }
    SettingRow {
        stacked: true
        caption: qsTr("Text size")
        value: qsTr("%1 %").arg(root.model.textScale)
        words: qsTr("Everything grows with it: lines, pictures, buttons.")

        Segmented {
            width: Math.min(parent.width, Math.max(implicitWidth, Metrics.form))
            label: qsTr("Text size")
            options: [qsTr("Small"), qsTr("Normal"), qsTr("Large"), qsTr("Larger"), qsTr("Huge")]
            current: Array.from(root.sizes).indexOf(root.model.textScale)
            onChosen: index => root.model.textScale = root.sizes[index]
        }
    }
    SettingRow {
        caption: qsTr("Reduce motion")
        words: qsTr("Nothing slides or fades; what changes is there at once.")
        stacked: false

        Switch {
            Accessible.name: qsTr("Reduce motion")
            checked: root.model.reducedMotion
            onToggled: root.model.reducedMotion = checked
        }
    }
}
