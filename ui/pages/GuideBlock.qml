// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A piece of the user guide: a heading, words, a line of a list or of a table, a command.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Item {
    id: root

    required property int kind
    required property string words
    required property list<string> cells

    implicitHeight: column.implicitHeight + (root.kind === GuideModel.Heading ? Theme.gapSmall : 0)
    height: implicitHeight

    Label {
        visible: root.kind === GuideModel.Item
        text: "•"
        muted: true
        Accessible.ignored: true
    }
    Rectangle {
        anchors.fill: parent
        visible: root.kind === GuideModel.Code
        radius: Theme.radius
        color: Theme.color.raised
    }
    Column {
        id: column

        x: root.kind === GuideModel.Item ? Theme.gapLarge : root.kind === GuideModel.Code ? Theme.gap : 0
        width: parent.width - 2 * x
        topPadding: root.kind === GuideModel.Heading || root.kind === GuideModel.Code ? Theme.gapSmall : 0
        bottomPadding: root.kind === GuideModel.Code ? Theme.gapSmall : 0
        spacing: 2

        Label {
            width: parent.width
            visible: root.words !== ""
            text: root.words
            size: root.kind === GuideModel.Heading ? Theme.title : Theme.body
            strong: root.kind === GuideModel.Heading
            font.family: root.kind === GuideModel.Code ? Theme.mono : Theme.family
            wrapMode: Text.Wrap
            lineHeight: Theme.leading
            Accessible.role: root.kind === GuideModel.Heading ? Accessible.Heading : Accessible.Paragraph
            Accessible.name: text
        }
        Repeater {
            model: root.cells

            Label {
                required property string modelData
                required property int index

                width: column.width
                text: modelData
                visible: text !== ""
                strong: index === 0
                muted: index > 0
                wrapMode: Text.Wrap
                lineHeight: Theme.leading
                Accessible.role: Accessible.Paragraph
                Accessible.name: text
            }
        }
        Item {
            width: 1
            height: Theme.gapTiny
            visible: root.kind === GuideModel.Row
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
        visible: root.kind === GuideModel.Row
    }
}
