// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What closing the window means, asked the first time it is closed.
import QtQuick

Sheet {
    id: root

    signal answered(stays: bool)

    wish: Theme.scaled(420)
    //: title of the question that comes when the window is closed for the first time
    title: qsTr("Close the window?")
    onOpened: stay.forceActiveFocus()

    Words {
        width: parent.width
        //: asked when the window is closed for the first time
        text: qsTr("Nandu can stay in the tray, go on fetching and tell you what is new. You can change this in the settings.")
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
        muted: true
    }
    Flow {
        width: parent.width
        spacing: Theme.gapSmall

        Button {
            id: stay

            kind: Button.Primary
            //: answer to "Close the window?"
            text: qsTr("Stay in the tray")
            onClicked: {
                root.close()
                root.answered(true)
            }
        }
        Button {
            //: answer to "Close the window?"
            text: qsTr("Quit Nandu")
            onClicked: {
                root.close()
                root.answered(false)
            }
        }
    }
}
