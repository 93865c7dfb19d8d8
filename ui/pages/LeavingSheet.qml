// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Shows the real host before the browser opens a link of a note.
import QtQuick

Sheet {
    id: root

    property string host
    property string address

    signal accepted

    wish: Theme.scaled(440)
    //: Title of a question: a link leads to the web
    title: qsTr("Open in the browser?")
    onOpened: open.forceActiveFocus()

    Column {
        width: parent.width
        spacing: Theme.gapTiny

        Words {
            width: parent.width
            text: root.host
            strong: true
            wrapMode: Text.WrapAnywhere
        }
        Words {
            width: parent.width
            text: root.address
            size: Theme.small
            muted: true
            wrapMode: Text.WrapAnywhere
            maximumLineCount: 4
            elide: Text.ElideRight
        }
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gapSmall

        Button {
            //: Button of a question: does not open the link
            text: qsTr("Cancel")
            onClicked: root.close()
        }
        Button {
            id: open

            //: Button of a question: opens the link in the browser
            text: qsTr("Open")
            iconName: "external"
            kind: Button.Primary
            onClicked: {
                root.accepted()
                root.close()
            }
        }
    }
}
