// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A paragraph of a note. Its markup was built by the engine from escaped pieces: links, mentions and hashtags, nothing else.
import QtQuick

Label {
    id: root

    required property string styled
    property bool isWalked: false // somebody may go from link to link in it

    signal linkChosen(link: string)

    text: root.styled
    textFormat: Text.StyledText
    wrapMode: Text.Wrap
    horizontalAlignment: undefined // by its own direction
    lineHeightMode: Text.FixedHeight // an emoji's font is taller: its lines would stand further apart
    lineHeight: Math.round(root.font.pixelSize * Theme.lineHeight)
    onLinkActivated: link => root.linkChosen(link)

    HoverHandler {
        enabled: root.hoveredLink !== ""
        cursorShape: Qt.PointingHandCursor
    }
    Loader {
        id: stops

        readonly property bool areWanted: root.isWalked && root.styled.includes("<a ")

        anchors.fill: parent
        onAreWantedChanged: {
            if (stops.areWanted) stops.setSource("LinkStops.qml", {words: root})
            else stops.source = ""
        }
    }
}
