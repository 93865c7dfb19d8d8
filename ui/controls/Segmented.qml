// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One of a few, all in sight, on further lines where one is too short for their words. Arrow keys move between them.
import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: root

    required property string label
    required property list<string> options
    property int current: 0

    // What each asks for; read again when all are made.
    readonly property list<real> widths: Array.from({length: parts.made}, (_, i) => (parts.itemAt(i) as T.RadioButton)?.implicitWidth ?? 0)
    readonly property real wanted: Array.from(root.widths).reduce((sum, width) => sum + width, 0)
    readonly property real room: root.width - 6
    readonly property bool isEven: Math.max(...root.widths, 0) * parts.count <= root.room

    signal chosen(index: int)

    function beside(index: int, step: int): int {
        return Math.max(0, Math.min(index + step, parts.count - 1))
    }

    function widthOf(implicit: real): real {
        if (root.wanted > root.room) return Math.min(implicit, root.room)
        return root.isEven ? Math.floor(root.room / parts.count) : implicit + Math.floor((root.room - root.wanted) / parts.count)
    }

    implicitWidth: root.wanted + 6
    implicitHeight: flow.implicitHeight + 6
    Accessible.name: root.label
    Accessible.role: Accessible.Grouping

    Rectangle {
        anchors.fill: parent
        radius: Theme.radius
        color: Theme.color.raised
    }
    Flow {
        id: flow

        x: 3
        y: 3
        width: parent.width - 6

        Repeater {
            id: parts

            property int made: 0

            model: root.options
            onItemAdded: ++parts.made
            onItemRemoved: --parts.made

            T.RadioButton {
                id: part

                required property int index
                required property string modelData
                readonly property bool isCurrent: part.index === root.current

                width: root.widthOf(implicitWidth)
                height: Theme.control - 6
                implicitWidth: words.implicitWidth + 2 * Theme.gap
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                focus: part.isCurrent
                text: part.modelData
                checked: part.isCurrent
                autoExclusive: false // the owner decides
                Accessible.name: part.modelData
                Accessible.onPressAction: part.clicked()
                Accessible.onToggleAction: part.clicked()
                Keys.onRightPressed: root.chosen(root.beside(part.index, part.mirrored ? -1 : 1))
                Keys.onLeftPressed: root.chosen(root.beside(part.index, part.mirrored ? 1 : -1))
                Keys.onReturnPressed: part.clicked()
                Keys.onEnterPressed: part.clicked()
                onClicked: {
                    root.chosen(part.index)
                    part.checked = Qt.binding(() => part.isCurrent)
                }

                contentItem: Label {
                    id: words

                    text: part.text
                    size: Theme.small
                    strong: part.isCurrent
                    muted: !part.isCurrent && !part.hovered
                    elide: Text.ElideRight
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
