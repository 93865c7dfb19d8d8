// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks before something that cannot be taken back. The safe answer has the focus.
import QtQuick

Sheet {
    id: root

    required property string question
    required property string yes

    signal accepted

    wish: Theme.scaled(400)
    onOpened: no.forceActiveFocus()

    Words {
        width: parent.width
        text: root.question
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
        muted: true
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gapSmall

        Button {
            id: no

            //: Button of a question: does not do it
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            text: root.yes
            kind: Button.Danger
            onClicked: {
                root.close()
                root.accepted()
            }
        }
    }
}
