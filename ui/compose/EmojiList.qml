// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of one's own emoji could be meant by the ":ge" before the cursor.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

CompletionList {
    id: root

    required property EmojiFinder finder

    words: root.finder
    model: root.finder.codes
    //: Screen reader: name of the list of emoji that fit what is typed
    Accessible.name: qsTr("Emoji to insert")
    row: CompletionRow {
        id: line

        required property string modelData

        words: root.finder
        name: line.modelData
        onTapped: root.taken(line.index)

        Label {
            x: Theme.gapSmall
            width: parent.width - 2 * x
            //: Short name of an emoji as it is typed, %1 is the name; keep it as it is
            text: qsTr(":%1:").arg(line.modelData)
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
