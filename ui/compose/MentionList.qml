// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who could be meant by the "@an" before the cursor. The keyboard stays in the text: arrows choose, Enter or Tab takes.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property MentionFinder mentions

    signal taken(index: int)

    // True when the key was for the list.
    function take(event: var): bool {
        if (!root.visible || (event.modifiers & Qt.ControlModifier)) return false
        switch (event.key) {
        case Qt.Key_Down: root.mentions.current = root.mentions.current + 1; return true
        case Qt.Key_Up: root.mentions.current = root.mentions.current - 1; return true
        case Qt.Key_Escape: root.mentions.dismiss(); return true
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab: root.taken(root.mentions.current); return true
        }
        return false
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.color.raised
    Accessible.role: Accessible.List
    //: Screen reader: name of the list of people who fit the name that is typed
    Accessible.name: qsTr("People to mention")

    Column {
        id: column

        y: Theme.gapTiny
        width: parent.width

        Repeater {
            model: root.mentions.people

            Rectangle {
                id: row

                required property profileRow modelData
                required property int index
                readonly property bool isCurrent: row.index === root.mentions.current

                x: Theme.gapTiny
                width: column.width - 2 * x
                height: Theme.scaled(36)
                radius: Theme.radius - 2
                color: row.isCurrent ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData.title
                Accessible.selected: row.isCurrent

                Avatar {
                    id: face

                    x: Theme.gapSmall
                    size: Theme.scaled(24)
                    key: row.modelData.key
                    source: Pictures.round(row.modelData.key, row.modelData.picture)
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    id: name

                    anchors.left: face.right
                    anchors.leftMargin: Theme.gapSmall
                    width: Math.min(implicitWidth, parent.width * 0.5)
                    text: row.modelData.title
                    font.weight: Font.Medium
                    elide: Text.ElideRight
                    anchors.verticalCenter: parent.verticalCenter
                }
                Label {
                    anchors.left: name.right
                    anchors.leftMargin: Theme.gapSmall
                    anchors.right: parent.right
                    anchors.rightMargin: Theme.gapSmall
                    text: row.modelData.nip05 !== "" ? row.modelData.nip05 : row.modelData.shortNpub
                    size: Theme.small
                    muted: true
                    elide: Text.ElideRight
                    anchors.verticalCenter: parent.verticalCenter
                }
                HoverHandler {
                    id: hover
                }
                TapHandler {
                    onTapped: root.taken(row.index)
                }
            }
        }
    }
}
