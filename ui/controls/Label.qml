// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All words of the program. Plain text unless a caller says otherwise, so nothing from outside is ever read as markup.
import QtQuick

Text {
    property bool strong: false
    property bool muted: false
    property int size: Theme.body
    property bool isKey: false // npub1...: Inter would draw "1x9" with a multiplication sign

    textFormat: Text.PlainText
    horizontalAlignment: Text.AlignLeft // mirrored with the window: names in other letters stand where the others do
    color: muted ? Theme.color.muted : Theme.color.text
    font.family: isKey ? Theme.figures : Theme.family
    font.pixelSize: size
    font.weight: strong ? Font.DemiBold : Font.Normal
    linkColor: Theme.color.accent
}
