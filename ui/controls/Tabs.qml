// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A few views of the same thing, as underlined words over a hairline; where there is no room for all they can be pulled along.
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
    onCurrentChanged: strip.reveal(root.current)
    Accessible.role: Accessible.PageTabList
    Accessible.name: root.label

    Flickable {
        id: strip

        function reveal(index: int): void {
            const tab = parts.itemAt(index) as Item
            if (!tab) return
            const near = tab.mapToItem(strip.contentItem, 0, 0).x - root.inset
            const far = near + tab.width + 2 * root.inset
            if (near < strip.contentX) strip.contentX = Math.max(0, near)
            else if (far > strip.contentX + strip.width) strip.contentX = Math.min(strip.contentWidth, far) - strip.width
        }

        anchors.fill: parent
        contentWidth: Math.max(strip.width, row.width + 2 * row.anchors.leftMargin)
        contentHeight: strip.height
        flickableDirection: Flickable.HorizontalFlick
        boundsBehavior: Flickable.StopAtBounds
        interactive: strip.contentWidth > strip.width
        clip: strip.interactive
        onContentWidthChanged: strip.reveal(root.current)
        onWidthChanged: strip.reveal(root.current)

        Row {
            id: row

            anchors.left: parent.left
            anchors.leftMargin: root.inset - Theme.gapSmall
            height: root.height

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
                    onActiveFocusChanged: if (tab.activeFocus) strip.reveal(tab.index)
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
    }
    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
