// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two or three views of the same thing, as underlined words over a hairline.
import QtQuick
import QtQuick.Templates as T

FocusScope {
    id: root

    required property list<string> options
    required property string label
    property int current: 0
    property int inset: Metrics.edge

    signal chosen(index: int)

    function beside(index: int, step: int): int {
        return Math.max(0, Math.min(index + step, parts.count - 1))
    }

    implicitHeight: Theme.scaled(44)
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label

    Row {
        anchors.left: parent.left
        anchors.leftMargin: root.inset - Theme.gapSmall
        height: parent.height

        Repeater {
            id: parts

            model: root.options

            T.TabButton {
                id: tab

                required property int index
                required property string modelData
                readonly property bool isCurrent: tab.index === root.current

                height: root.height
                implicitWidth: words.implicitWidth + 2 * Theme.gapSmall
                focusPolicy: Qt.StrongFocus
                hoverEnabled: true
                checkable: false // the owner decides
                Accessible.name: tab.modelData
                Accessible.selectable: true
                Accessible.selected: tab.isCurrent
                Keys.onRightPressed: root.chosen(root.beside(tab.index, tab.LayoutMirroring.enabled ? -1 : 1))
                Keys.onLeftPressed: root.chosen(root.beside(tab.index, tab.LayoutMirroring.enabled ? 1 : -1))
                Keys.onReturnPressed: tab.clicked()
                Keys.onEnterPressed: tab.clicked()
                Accessible.onPressAction: tab.clicked()
                onClicked: root.chosen(tab.index)

                contentItem: Label {
                    id: words

                    text: tab.modelData
                    strong: tab.isCurrent
                    muted: !tab.isCurrent && !tab.hovered
                    size: Theme.scaled(14)
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                }
                background: Item {
                    Rectangle {
                        x: Theme.gapSmall
                        width: parent.width - 2 * x
                        height: 2
                        radius: 1
                        anchors.bottom: parent.bottom
                        color: Theme.color.accent
                        visible: tab.isCurrent
                    }
                    FocusRing {
                        visible: tab.visualFocus
                        distance: -4
                    }
                }
            }
        }
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
