// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A row of a table of figures: the first cell is words, the others are right-aligned and as wide as their share says.
pragma ComponentBehavior: Bound
import QtQuick

Item {
    id: root

    required property list<string> cells
    property list<real> shares: Array.from(root.cells).map((c, i) => i === 0 ? 0.35 : 0.65 / (root.cells.length - 1))
    property bool head: false

    implicitHeight: Theme.scaled(root.head ? 24 : 30)
    Accessible.role: Accessible.Row
    Accessible.name: Array.from(root.cells).join(", ")

    Row {
        anchors.fill: parent

        Repeater {
            model: root.cells

            Figure {
                required property int index
                required property string modelData

                width: root.width * root.shares[index]
                height: parent.height
                text: modelData
                font.family: index === 0 || root.head ? Theme.family : Theme.figures
                size: root.head ? Theme.caption : Theme.small
                muted: root.head || index > 0 && modelData === "–"
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                verticalAlignment: Text.AlignVCenter
                elide: index === 0 ? Text.ElideRight : Text.ElideLeft
            }
        }
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
        visible: root.head
    }
}
