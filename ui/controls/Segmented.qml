// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few, all in sight. Arrow keys move between them.
import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: root

    required property string label
    required property list<string> options
    property int current: 0

    signal chosen(index: int)

    implicitWidth: row.implicitWidth + 6
    implicitHeight: Theme.control
    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.color.raised
    }
    Row {
        id: row

        x: 3
        y: 3
        height: parent.height - 6

        Repeater {
            id: parts

            model: root.options

            T.Button {
                id: part

                required property int index
                required property string modelData
                readonly property bool isCurrent: part.index === root.current

                width: Math.max(implicitWidth, (root.width - 6) / parts.count)
                height: row.height
                implicitWidth: words.implicitWidth + 2 * Theme.gap
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                focus: part.isCurrent
                text: part.modelData
                Accessible.name: part.modelData
                Accessible.role: Accessible.RadioButton
                Accessible.checked: part.isCurrent
                Keys.onRightPressed: root.chosen(Math.min(part.index + 1, parts.count - 1))
                Keys.onLeftPressed: root.chosen(Math.max(part.index - 1, 0))
                onClicked: root.chosen(part.index)

                contentItem: Label {
                    id: words

                    text: part.text
                    size: Theme.small
                    strong: part.isCurrent
                    muted: !part.isCurrent && !part.hovered
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Rectangle {
                    radius: Theme.radius - 2
                    color: part.isCurrent ? Theme.color.surface : part.hovered ? Theme.color.hover : "transparent"
                    border.width: part.isCurrent ? Theme.hairline : 0
                    border.color: Theme.color.border

                    FocusRing {
                        visible: part.visualFocus
                    }
                }
            }
        }
    }
}
