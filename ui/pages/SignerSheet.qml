// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A remote signer wants its page to be looked at (NIP-46): the address as text. Nothing is opened but by a click.
import QtQuick
import Nandu.Models

Sheet {
    id: root

    //: Title of a sheet; a signer is a program or device that holds the key
    title: qsTr("Your signer asks you something")
    onOpened: copy.forceActiveFocus()
    onClosed: Session.closeSignerPage()

    Words {
        width: parent.width
        //: Text of a sheet: "it" is the signer; below is the address of a web page
        text: qsTr("It wants you to agree on this page. Open it only when you have just asked for something and know the address.")
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
        muted: true
    }
    Words {
        width: parent.width
        text: Session.signerPage
        font.family: Theme.mono
        size: Theme.small
        wrapMode: Text.WrapAnywhere
    }
    Row {
        anchors.right: parent.right
        spacing: Theme.gapSmall

        Button {
            id: copy

            //: Button: puts the address of the page into the clipboard
            text: qsTr("Copy the address")
            iconName: "copy"
            onClicked: Session.copyText(Session.signerPage)
        }
        Button {
            //: Button: opens the page
            text: qsTr("Open in the browser")
            iconName: "external"
            onClicked: {
                Session.openSignerPage()
                root.close()
            }
        }
    }
}
