// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whose notes are kept in step with the relays, with a live count; whom always, and whom never.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

SettingRow {
    id: root

    readonly property list<string> reaches: [
        //: whose notes are fetched: one's own only
        qsTr("Only you"),
        //: whose notes are fetched
        qsTr("Following"),
        //: whose notes are fetched: who follows back
        qsTr("Mutual"),
        //: whose notes are fetched
        qsTr("Friends of friends")]

    stacked: true
    //: heading: whose notes are fetched and kept up to date
    caption: qsTr("Kept in step")
    value: scope.countText
    //: Under "Kept in step"
    words: qsTr("Notes of these people are fetched without being asked for. Others are read when you open them. The nearest come first; among friends of friends, those whom most of yours follow.")

    ScopeModel {
        id: scope

        session: Session
    }
    Segmented {
        anchors.left: parent.left
        width: Math.min(parent.width, implicitWidth)
        //: Screen reader: name of the choice whose notes are fetched
        label: qsTr("Kept in step")
        options: root.reaches
        current: scope.reach
        onChosen: index => scope.setReach(index)
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: scope.circlesText
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        visible: text !== ""
        text: scope.missingText
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Words {
        width: parent.width
        //: %1 is a number of people
        text: qsTr("At most %1 people").arg(cap.full)
        size: Theme.small
    }
    ShortNumber {
        id: cap

        value: scope.peopleMax
    }
    Slider {
        width: parent.width
        //: Screen reader: name of the slider for the cap
        label: qsTr("At most so many people")
        from: 500
        to: 20000
        stepSize: 500
        snapMode: Slider.SnapAlways
        held: scope.peopleMax
        onMoved: scope.peopleMax = value
    }
    Column {
        width: parent.width
        spacing: Theme.gapSmall

        Repeater {
            model: [...scope.allowed, ...scope.denied]

            Item {
                id: row

                required property string modelData
                readonly property bool isDenied: scope.denied.includes(row.modelData)

                width: parent ? parent.width : 0
                height: Theme.control

                Words {
                    anchors.left: parent.left
                    width: parent.width - remove.width - Theme.gap
                    text: row.isDenied
                        //: Whose notes are never fetched unasked; %1 is a shortened key
                        ? qsTr("Never: %1").arg(scope.shortName(row.modelData))
                        //: Whose notes are always fetched; %1 is a shortened key
                        : qsTr("Always: %1").arg(scope.shortName(row.modelData))
                    elide: Text.ElideMiddle
                    anchors.verticalCenter: parent.verticalCenter
                }
                IconButton {
                    id: remove

                    anchors.right: parent.right
                    iconName: "trash"
                    //: takes a person off the list of exceptions; %1 is a shortened key
                    label: qsTr("Make no exception for %1").arg(scope.shortName(row.modelData))
                    onClicked: scope.remove(row.modelData)
                }
            }
        }
        TextField {
            id: person

            objectName: "scopePerson"
            width: parent.width
            //: hint in a field for a person's address
            placeholderText: qsTr("npub of someone to make an exception for")
            problem: scope.sentence
        }
        Row {
            anchors.left: parent.left
            spacing: Theme.gapSmall

            Button {
                small: true
                //: this person's notes are always fetched
                text: qsTr("Always")
                enabled: person.text.trim() !== ""
                onClicked: if (scope.add(person.text, true)) person.clear()
            }
            Button {
                small: true
                //: this person's notes are never fetched unasked
                text: qsTr("Never")
                enabled: person.text.trim() !== ""
                onClicked: if (scope.add(person.text, false)) person.clear()
            }
        }
        Label {
            width: parent.width
            visible: text !== ""
            text: scope.sentence
            size: Theme.small
            color: Theme.color.danger
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
            Accessible.name: text
        }
    }
}
