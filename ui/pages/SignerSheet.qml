// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A remote signer wants its page to be looked at (NIP-46): the address as text. Nothing is opened but by a click.
import QtQuick
import Nandu.Models

Sheet {
    id: root

    title: qsTr("Your signer asks you something")
    onOpened: copy.forceActiveFocus()
    onClosed: Session.closeSignerPage()

    Label {
        width: parent.width
        text: qsTr("It wants you to agree on this page. Open it only when you have just asked for something and know the address.")
        wrapMode: Text.Wrap
        lineHeight: Theme.leading
        muted: true
    }
    Label {
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

            text: qsTr("Copy the address")
            iconName: "copy"
            onClicked: Session.copyText(Session.signerPage)
        }
        Button {
            text: qsTr("Open in the browser")
            iconName: "external"
            onClicked: {
                Session.openSignerPage()
                root.close()
            }
        }
    }
}
