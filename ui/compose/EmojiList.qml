// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of one's own emoji could be meant by the ":ge" before the cursor. The keyboard stays in the text: arrows choose, Enter or
// Tab takes.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property EmojiFinder finder

    signal taken(index: int)

    // True when the key was for the list.
    function take(event: var): bool {
        if (!root.visible || (event.modifiers & Qt.ControlModifier)) return false
        switch (event.key) {
        case Qt.Key_Down: root.finder.current = root.finder.current + 1; return true
        case Qt.Key_Up: root.finder.current = root.finder.current - 1; return true
        case Qt.Key_Escape: root.finder.dismiss(); return true
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Tab: root.taken(root.finder.current); return true
        }
        return false
    }

    implicitHeight: column.implicitHeight + 2 * Theme.gapTiny
    radius: Theme.radius
    color: Theme.color.raised
    Accessible.role: Accessible.List
    //: Screen reader: name of the list of emoji that fit what is typed
    Accessible.name: qsTr("Emoji to insert")

    Column {
        id: column

        y: Theme.gapTiny
        width: parent.width

        Repeater {
            model: root.finder.codes

            Rectangle {
                id: row

                required property string modelData
                required property int index
                readonly property bool isCurrent: row.index === root.finder.current

                x: Theme.gapTiny
                width: column.width - 2 * x
                height: Theme.controlSmall
                radius: Theme.radius - 2
                color: row.isCurrent ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"
                Accessible.role: Accessible.ListItem
                Accessible.name: row.modelData
                Accessible.selected: row.isCurrent

                Label {
                    x: Theme.gapSmall
                    width: parent.width - 2 * x
                    //: Short name of an emoji as it is typed, %1 is the name; keep it as it is
                    text: qsTr(":%1:").arg(row.modelData)
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
