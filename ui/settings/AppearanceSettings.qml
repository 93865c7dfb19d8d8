// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Light, dark, or as the system says; how large the words are; in which language; whether things move.
import QtQuick
import Nandu.Models

Column {
    id: root

    required property SettingsModel model
    readonly property list<int> sizes: [90, 100, 115, 130, 150]

    SettingRow {
        //: Setting: light or dark
        caption: qsTr("Theme")
        //: Explanation under the setting Theme; "System" is one of its choices
        words: qsTr("System follows your desktop, also while Nandu runs.")

        Segmented {
            anchors.left: parent.left
            //: Setting: light or dark
            label: qsTr("Theme")
            //: Choice of theme: as the desktop has it
            options: [qsTr("System"),
                //: Choice of theme
                qsTr("Light"),
                //: Choice of theme
                qsTr("Dark")]
            current: root.model.theme
            onChosen: index => root.model.theme = index
        }
    }
    SettingRow {
        stacked: true
        //: Setting
        caption: qsTr("Text size")
        //: Value of the setting Text size, in per cent
        value: qsTr("%L1 %").arg(root.model.textScale)
        //: Explanation under the setting Text size
        words: qsTr("Everything grows with it: lines, pictures, buttons.")

        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, Math.max(implicitWidth, Metrics.form))
            //: Setting
            label: qsTr("Text size")
            //: Choice of text size
            options: [qsTr("Small"),
                //: Choice of text size
                qsTr("Normal"),
                //: Choice of text size
                qsTr("Large"),
                //: Choice of text size
                qsTr("Larger"),
                //: Choice of text size
                qsTr("Huge")]
            current: Array.from(root.sizes).indexOf(root.model.textScale)
            onChosen: index => root.model.textScale = root.sizes[index]
        }
    }
    SettingRow {
        stacked: true
        //: Setting: the language of the program
        caption: qsTr("Language")
        //: Explanation under the setting Language
        words: qsTr("Holds from the next start of Nandu. Numbers and times are written in the same way.")

        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, implicitWidth)
            //: Setting: the language of the program
            label: qsTr("Language")
            options: root.model.languages
            current: root.model.language
            onChosen: index => root.model.language = index
        }
    }
    SettingRow {
        //: Setting
        caption: qsTr("Reduce motion")
        //: Explanation under the setting Reduce motion
        words: qsTr("Nothing slides or fades; what changes is there at once.")
        stacked: false

        Switch {
            anchors.left: parent.left
            //: Setting
            Accessible.name: qsTr("Reduce motion")
            checked: root.model.reducedMotion
            onToggled: root.model.reducedMotion = checked
        }
    }
}
