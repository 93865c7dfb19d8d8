// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Under the note that was opened: when exactly, seen where, and with which emoji people answered.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Column {
    id: root

    required property noteContent note
    required property noteStats stats

    topPadding: Theme.gapSmall
    spacing: Theme.gapSmall

    RelativeTime {
        id: when

        at: root.note.writtenAt
    }
    Flow {
        width: parent.width
        spacing: Theme.gapTiny + 2
        visible: root.stats.emojis.length > 0

        Repeater {
            model: Array.from(root.stats.emojis).slice(0, 12)

            Rectangle {
                id: chip

                required property reactionCount modelData

                width: row.implicitWidth + 2 * Theme.gapSmall
                height: Theme.scaled(26)
                radius: height / 2
                color: chip.modelData.mine ? Theme.color.accentSoft : Theme.color.raised
                border.width: chip.modelData.mine ? Theme.hairline : 0
                border.color: Theme.color.accent
                Accessible.role: Accessible.StaticText
                Accessible.name: chip.modelData.emoji + " " + chip.modelData.count

                Row {
                    id: row

                    anchors.centerIn: parent
                    spacing: Theme.gapTiny

                    Label {
                        text: chip.modelData.emoji === "+" ? "♥" : chip.modelData.emoji
                        size: Theme.small
                        color: chip.modelData.emoji === "+" ? Theme.color.like : Theme.color.text
                        anchors.verticalCenter: parent.verticalCenter
                    }
                    Figure {
                        text: chip.modelData.count.toLocaleString(Qt.locale(), "f", 0)
                        size: Theme.caption
                        muted: true
                        anchors.verticalCenter: parent.verticalCenter
                    }
                }
            }
        }
    }
    Words {
        width: parent.width
        //: Under an opened note: %1 is the date and time, %Ln is how many relays have the note
        text: root.note.seenOnRelays === 0 ? when.exact : qsTr("%1 · seen on %Ln relays", "", root.note.seenOnRelays).arg(when.exact)
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Hairline {
        width: parent.width
    }
}
