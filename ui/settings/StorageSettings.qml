// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the store takes, how long whose notes are kept, what that would free, and the freeing.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    readonly property list<int> choices: [0, 365, 90, 30, 7]
    readonly property list<int> sizes: [0, 1000, 2000, 5000, 20000]
    readonly property list<string> choiceNames: [
        //: How long something is kept; on a small button
        qsTr("For ever"),
        //: How long something is kept; on a small button
        qsTr("1 year"),
        //: How long something is kept; on a small button
        qsTr("90 days"),
        //: How long something is kept; on a small button
        qsTr("30 days"),
        //: How long something is kept; on a small button
        qsTr("7 days")]
    readonly property list<string> captions: [
        //: of whom or what, in the settings of what is kept
        qsTr("People you follow"),
        //: people followed by those one follows
        qsTr("Friends of friends"),
        //: in the settings of what is kept
        qsTr("Strangers"),
        //: in the settings of what is kept
        qsTr("Reactions to notes that are not here"),
        //: kinds of event, in the settings of what is kept
        qsTr("Kinds that no page shows")]
    readonly property list<string> words: [
        //: Under "People you follow" in the settings of what is kept
        qsTr("Their notes are also kept in step with the relays no further back than this."),
        "",
        //: Under "Strangers" in the settings of what is kept
        qsTr("Whoever you do not follow, and nobody you follow does."),
        //: Under "Reactions to notes that are not here"
        qsTr("A reaction or a zap to a note that is here stays as long as the note does, so that its counts are right."),
        //: Under "Kinds that no page shows"
        qsTr("Reports, live chats and whatever else relays sent.")]

    StorageModel {
        id: storage

        session: Session
    }
    SettingRow {
        stacked: true
        //: heading of what the store of notes takes
        caption: qsTr("Storage")
        value: storage.usesText
        //: What never goes, and that the rest only goes when one chooses
        words: qsTr("Your own events, the newest version of every profile and list, what you bookmarked or answered, what names you and the conversations around all of these always stay. The rest goes as you say here: nothing, unless you choose.")
    }
    Repeater {
        model: root.captions

        SettingRow {
            id: rule

            required property int index
            required property string modelData
            readonly property int kept: storage.days[rule.index] ?? 0

            stacked: true
            caption: rule.modelData
            value: storage.daysTexts[rule.index] ?? ""
            words: root.words[rule.index]

            Segmented {
                anchors.left: parent.left
                width: Math.min(parent ? parent.width : 0, implicitWidth)
                //: %1 is for example "Strangers"
                label: qsTr("How long is kept: %1").arg(rule.modelData)
                options: root.choiceNames
                current: Array.from(root.choices).indexOf(rule.kept)
                onChosen: index => storage.setDays(rule.index, root.choices[index])
            }
        }
    }
    SettingRow {
        stacked: true
        //: Heading: how large the store of notes may get
        caption: qsTr("Largest size")
        value: storage.sizeMaxText
        //: Under "Largest size"
        words: qsTr("Over it, the oldest notes of strangers go first, then those of friends of friends, then those of people you follow.")

        Segmented {
            anchors.left: parent.left
            width: Math.min(parent.width, implicitWidth)
            //: Screen reader: name of the choice of how large the store may get
            label: qsTr("Largest size")
            options: [
                //: How large the store may get
                qsTr("No limit"),
                //: How large the store may get; gigabytes
                qsTr("1 GB"),
                //: How large the store may get; gigabytes
                qsTr("2 GB"),
                //: How large the store may get; gigabytes
                qsTr("5 GB"),
                //: How large the store may get; gigabytes
                qsTr("20 GB")]
            current: Array.from(root.sizes).indexOf(storage.sizeMaxMb)
            onChosen: index => storage.sizeMaxMb = root.sizes[index]
        }
    }
    SettingRow {
        stacked: true
        //: heading of the dry run and the freeing
        caption: qsTr("Free space")
        //: Under "Free space"
        words: qsTr("Rules are applied by themselves every few hours. Look first to see what would go; looking changes nothing.")

        Rectangle {
            width: parent.width
            height: Theme.scaled(8)
            radius: height / 2
            color: Theme.color.raised
            visible: storage.isBusy
            Accessible.role: Accessible.ProgressBar
            //: how far looking or freeing is
            Accessible.name: qsTr("%L1 %").arg(storage.percent)

            Rectangle {
                anchors.left: parent.left
                width: Math.max(parent.height, parent.width * storage.percent / 100)
                height: parent.height
                radius: parent.radius
                color: Theme.color.accent
            }
        }
        Words {
            width: parent.width
            visible: text !== ""
            text: storage.summary
            strong: true
            wrapMode: Text.Wrap
            Accessible.role: Accessible.StaticText
            Accessible.name: text
        }
        Repeater {
            model: storage.hasLooked ? storage.leaving : []

            Words {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
                size: Theme.small
                wrapMode: Text.Wrap
            }
        }
        Words {
            width: parent.width
            visible: storage.hasLooked && storage.staying.length > 0
            //: above the lines that say what is kept
            text: qsTr("What stays:")
            size: Theme.small
            muted: true
        }
        Repeater {
            model: storage.hasLooked ? storage.staying : []

            Words {
                required property string modelData

                width: parent ? parent.width : 0
                text: modelData
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
            }
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.gapSmall

            Button {
                visible: storage.isBusy
                //: Button: stops looking or freeing
                text: qsTr("Cancel")
                iconName: "close"
                onClicked: storage.cancel()
            }
            Button {
                visible: !storage.isBusy
                //: the dry run
                text: qsTr("Look what would go")
                iconName: "search"
                onClicked: storage.look()
            }
            Button {
                visible: !storage.isBusy
                enabled: storage.hasRules
                //: applies the rules at once
                text: qsTr("Free now")
                iconName: "trash"
                onClicked: storage.free()
            }
        }
    }
}
