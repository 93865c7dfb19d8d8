// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a search found beside notes: what could not be read of it, people, hashtags.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property SearchModel found
    property bool hasNotes: false
    property bool showsAll: false
    readonly property int peopleShown: root.showsAll ? root.found.peopleCount : Math.min(3, root.found.peopleCount)

    signal profileRequested(key: string)
    signal hashtagRequested(tag: string)

    component Heading: Label {
        anchors.left: parent ? parent.left : undefined
        leftPadding: Metrics.edge
        rightPadding: Metrics.edge
        topPadding: Theme.gapLarge
        bottomPadding: Theme.gapSmall
        size: Theme.small
        strong: true
        muted: true
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    component Line: Label {
        width: root.width
        leftPadding: Metrics.edge
        rightPadding: Metrics.edge
        topPadding: Theme.gapSmall
        bottomPadding: Theme.gapTiny
        size: Theme.small
        visible: text !== ""
        wrapMode: Text.Wrap
    }

    Line {
        text: root.found.faultText
        color: Theme.color.danger
    }
    Line {
        objectName: "unread"
        text: root.found.unreadText
        muted: true
    }
    Heading {
        objectName: "people"
        anchors.left: parent.left
        //: Heading over people that were found
        text: qsTr("People")
        visible: root.peopleShown > 0
    }
    Repeater {
        model: Array.from(root.found.people).slice(0, root.peopleShown)

        PersonRow {
            id: row

            required property profileRow modelData

            width: root.width
            person: row.modelData
            following: false
            saving: false
            canFollow: false
            onOpened: root.profileRequested(row.modelData.key)
        }
    }
    Button {
        objectName: "showAll"
        anchors.left: parent.left
        anchors.leftMargin: Metrics.edge
        visible: root.found.peopleCount > root.peopleShown
        small: true
        kind: Button.Quiet
        //: Button: shows all people that were found
        text: qsTr("Show all %Ln people", "", root.found.peopleCount)
        onClicked: root.showsAll = true
    }
    Heading {
        anchors.left: parent.left
        //: Heading over hashtags that were found
        text: qsTr("Hashtags")
        visible: root.found.hashtagCount > 0
    }
    Flow {
        anchors.left: parent.left
        anchors.leftMargin: Metrics.edge
        width: root.width - 2 * anchors.leftMargin
        spacing: Theme.gapSmall
        visible: root.found.hashtagCount > 0

        Repeater {
            model: Array.from(root.found.hashtags)

            Button {
                id: chip

                required property hashtagRow modelData

                objectName: "hashtag " + chip.modelData.tag
                small: true
                text: "#" + chip.modelData.tag
                //: Screen reader: a hashtag, and how many notes have it
                Accessible.name: qsTr("Hashtag %1, %Ln notes", "", chip.modelData.notes).arg(chip.modelData.tag)
                onClicked: root.hashtagRequested(chip.modelData.tag)
            }
        }
    }
    Heading {
        objectName: "notes"
        anchors.left: parent.left
        //: Heading over notes that were found
        text: qsTr("Notes")
        visible: root.hasNotes && (root.peopleShown > 0 || root.found.hashtagCount > 0)
    }
}
