// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One piece of a note's body: a paragraph, a picture, a quoted note, or something that opens elsewhere.
import QtQuick
import Nandu.Models

Loader {
    id: root

    required property noteBlock modelData
    required property list<quotedNote> quotes
    property int textSize: Theme.body
    property bool isWalked: false
    readonly property int quoteAt: root.modelData.type === NoteBlock.Quote ? Array.from(root.quotes).findIndex(q => q.note.noteId === root.modelData.noteId) : -1

    signal linkChosen(string link)
    signal noteRequested(string noteId)

    sourceComponent: root.modelData.type === NoteBlock.Text ? words : root.modelData.type === NoteBlock.Image ? picture : root.quoteAt >= 0 ? quote : attachment

    Component {
        id: words

        NoteText {
            styled: root.modelData.styled
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
                url: root.modelData.url
                host: root.modelData.host
                aspect: root.modelData.aspect
                onExternalRequested: url => root.linkChosen(url)
            }
        }
    }
    Component {
        id: quote

        NoteQuote {
            quoted: root.quotes[root.quoteAt]
            onClicked: root.noteRequested(root.modelData.noteId)
        }
    }
    Component {
        id: attachment

        NoteAttachment {
            readonly property bool isQuote: root.modelData.type === NoteBlock.Quote
            readonly property bool isInvoice: root.modelData.type === NoteBlock.Invoice

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
                : isInvoice ? qsTr("%1 sats").arg(root.modelData.plain) : root.modelData.host
            opens: !isInvoice
            onClicked: isQuote ? root.noteRequested(root.modelData.noteId) : root.linkChosen(root.modelData.url)
        }
    }
}
