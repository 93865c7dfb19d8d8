// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of a note's body: a paragraph, a picture, a quoted note, or something that opens elsewhere.
import QtQuick
import Nandu.Models

Loader {
    id: root

    required property noteBlock block
    required property list<quotedNote> quotes
    property int textSize: Theme.body
    property bool isWalked: false
    readonly property int quoteAt: root.block.type === NoteBlock.Quote ? Array.from(root.quotes).findIndex(q => q.note.noteId === root.block.noteId) : -1

    signal linkChosen(string link)
    signal noteRequested(string noteId)

    sourceComponent: root.block.type === NoteBlock.Text ? words : root.block.type === NoteBlock.Image ? picture : root.quoteAt >= 0 ? quote : attachment

    Component {
        id: words

        NoteText {
            styled: root.block.styled
            size: root.textSize
            isWalked: root.isWalked
            onLinkChosen: link => root.linkChosen(link)
        }
    }
    Component {
        id: picture

        Item {
            implicitHeight: frame.implicitHeight

            NoteImage {
                id: frame

                anchors.left: parent.left
                room: root.width
                url: root.block.url
                host: root.block.host
                aspect: root.block.aspect
                onExternalRequested: url => root.linkChosen(url)
            }
        }
    }
    Component {
        id: quote

        NoteQuote {
            quoted: root.quotes[root.quoteAt]
            onClicked: root.noteRequested(root.block.noteId)
        }
    }
    Component {
        id: attachment

        NoteAttachment {
            readonly property bool isQuote: root.block.type === NoteBlock.Quote
            readonly property bool isInvoice: root.block.type === NoteBlock.Invoice

            iconName: isQuote ? "quote" : isInvoice ? "zap" : "play"
            //: Title in place of a quoted note that is not loaded yet
            title: isQuote ? qsTr("A quoted note that is not here yet")
                //: Title of a card in a note: a Lightning invoice
                : isInvoice ? qsTr("Invoice")
                //: Title of a card in a note: a link to a video
                : qsTr("Video")
            //: Text in place of a quoted note: "it" is the note
            detail: isQuote ? qsTr("It shows when a relay sends it")
                //: Amount of a Lightning invoice, %1 is a number; sats are the small unit of bitcoin
                : isInvoice ? qsTr("%1 sats").arg(root.block.plain) : root.block.host
            opens: !isInvoice
            onClicked: isQuote ? root.noteRequested(root.block.noteId) : root.linkChosen(root.block.url)
        }
    }
}
