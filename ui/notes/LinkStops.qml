// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The links of a paragraph as things that the keyboard and a screen reader come to. A Text knows its links for the pointer alone,
// so these lie over it; they are there only while somebody can come to them.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Item {
    id: root

    required property NoteText words
    readonly property int step: Theme.scaled(12) // no link is as narrow as this
    readonly property list<var> pieces: root.piecesOf(twin.text, twin.width, twin.contentWidth)

    // Where the links are, a piece for each line that one is on: the twin says which link is at a point. What it is given tells
    // when to look again.
    function piecesOf(text: string, width: real, contentWidth: real): list<var> {
        const found = []
        for (let line = 0; line < twin.lineCount; ++line) {
            for (let x = root.step / 2, before = ""; x < width; x += root.step) {
                const link = twin.linkAt(x, root.middleOf(line))
                if (link !== "" && link === before) found[found.length - 1].right = x
                else if (link !== "") found.push({link: Number(link), line: line, left: x, right: x})
                before = link
            }
        }
        return found.map(piece => root.widened(piece))
    }
    function piecesOfLink(link: int): list<var> {
        const own = Array.from(root.pieces).filter(piece => piece.link === link)
        return own.length > 0 ? own : [{link: link, line: 0, left: 0, right: twin.width}] // too small to be found: somewhere in it
    }
    function widened(piece: var): var {
        const isIn = x => twin.linkAt(x, root.middleOf(piece.line)) === String(piece.link)
        while (isIn(piece.left - 1)) --piece.left
        while (isIn(piece.right + 1)) ++piece.right
        return piece
    }
    function middleOf(line: int): real {
        return (line + 0.4) * twin.lineHeight
    }

    NoteLinks {
        id: links

        styled: root.words.styled
    }
    FontMetrics {
        id: letters

        font: root.words.font
    }
    // The same words laid out in the same way; its links are called by their numbers, so that two to one place can be told apart.
    Label {
        id: twin

        visible: false
        width: root.words.width
        text: links.numbered
        textFormat: Text.StyledText
        wrapMode: root.words.wrapMode
        horizontalAlignment: undefined
        lineHeightMode: root.words.lineHeightMode
        lineHeight: root.words.lineHeight
        font: root.words.font
    }
    Repeater {
        model: links.targets.length // by number: a name that comes does not take the keyboard away

        Item {
            id: stop

            required property int index
            readonly property string target: links.targets[stop.index] ?? ""
            readonly property list<var> own: root.piecesOfLink(stop.index)

            function choose(): void {
                root.words.linkChosen(stop.target)
            }

            x: Math.min(...stop.own.map(piece => piece.left))
            y: stop.own[0].line * twin.lineHeight
            width: Math.max(...stop.own.map(piece => piece.right)) - x
            height: stop.own[stop.own.length - 1].line * twin.lineHeight + letters.height - y
            activeFocusOnTab: true
            Accessible.role: Accessible.Link
            Accessible.name: links.names[stop.index] ?? ""
            Accessible.focusable: true
            Accessible.onPressAction: stop.choose()
            Keys.onReturnPressed: stop.choose()
            Keys.onEnterPressed: stop.choose()
            Keys.onSpacePressed: stop.choose()

            Repeater {
                model: stop.activeFocus ? stop.own : []

                Item {
                    id: piece

                    required property var modelData

                    x: piece.modelData.left - stop.x
                    y: piece.modelData.line * twin.lineHeight - stop.y
                    width: piece.modelData.right - piece.modelData.left
                    height: letters.height

                    FocusRing {
                        distance: 0
                    }
                }
            }
        }
    }
}
