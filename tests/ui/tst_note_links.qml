// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The links in a note's text without a pointer: O and Tab come to them, Enter opens them, a screen reader has them as links. Nothing
// is made for them while nobody can come to them.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

FocusScope {
    id: root

    width: 600
    height: 900
    focus: true

    FeedModel {
        id: feed

        session: Session
        feed: FeedModel.Hashtag
        key: "rain"
    }
    NoteList {
        id: notes

        anchors.fill: parent
        focus: true
        feed: feed
    }
    Component {
        id: body

        NoteBody {
            quotes: []
            width: root.width
            isWalked: true
        }
    }
    SignalSpy {
        id: chosen

        target: notes
        signalName: "linkChosen"
    }

    TestCase {
        name: "NoteLinks"
        when: windowShown

        readonly property string page: "https://example.org/wheels/2026?part=hub"

        function init(): void {
            Metrics.isPainted = true
            Metrics.isReadAloud = false
            root.width = 600
            tryVerify(() => notes.view.count >= 20)
            notes.view.currentIndex = 0
            notes.view.currentItem.forceActiveFocus()
            notes.view.positionViewAtBeginning()
            chosen.clear()
        }
        function cleanupTestCase(): void {
            Metrics.isReadAloud = false
        }
        function row(): var {
            return notes.view.itemAtIndex(1) // thanks somebody, and has an address and a hashtag
        }
        function linksIn(item: var): var {
            const found = item.Accessible.role === Accessible.Link && item.visible ? [item] : []
            for (let i = 0; i < item.children.length; ++i) found.push(...linksIn(item.children[i]))
            return found
        }
        function textIn(item: var): var {
            if (item.styled !== undefined) return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = textIn(item.children[i])
                if (found) return found
            }
            return null
        }
        function focused(): string {
            return notes.Window.activeFocusItem.Accessible.name
        }
        function toTheRow(): void {
            keyClick(Qt.Key_J)
            compare(notes.view.currentIndex, 1)
        }

        function test_nothingIsMadeForNobody(): void {
            compare(linksIn(notes).length, 0)
            toTheRow()
            compare(linksIn(notes).length, 3)
            keyClick(Qt.Key_J)
            compare(linksIn(notes).length, 0)
        }
        function test_oGoesFromLinkToLinkAndRoundAgain(): void {
            toTheRow()
            const names = []
            for (let i = 0; i < 4; ++i) {
                keyClick(Qt.Key_O)
                names.push(focused())
            }
            compare(names.join(" | "), "@Ebo Nartey | example.org/wheels/2026?part=hub | #bicycles | @Ebo Nartey")
        }
        function test_oComesToPicturesToo(): void {
            toTheRow()
            keyClick(Qt.Key_J)
            keyClick(Qt.Key_O)
            verify(focused().includes("pictures.example.org"))
        }
        function test_enterOpensWhatAClickWould(): void {
            toTheRow()
            keyClick(Qt.Key_O)
            keyClick(Qt.Key_O)
            keyClick(Qt.Key_Return)
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], page)
            keyClick(Qt.Key_O)
            keyClick(Qt.Key_Space)
            compare(chosen.signalArguments[1][0], "hashtag:bicycles")
        }
        function test_tabComesToThemInTheirOrder(): void {
            toTheRow()
            const names = []
            for (let i = 0; i < 3; ++i) {
                keyClick(Qt.Key_Tab)
                names.push(focused())
            }
            compare(names.join(" | "), "@Ebo Nartey | example.org/wheels/2026?part=hub | #bicycles")
            keyClick(Qt.Key_Tab)
            verify(focused().startsWith("Reply"))
            keyClick(Qt.Key_Backtab)
            compare(focused(), "#bicycles")
        }
        function test_theMarkLiesOnTheLink_data(): var {
            return [{tag: "each on one line", width: 900}, {tag: "broken over lines", width: 230}]
        }
        function test_theMarkLiesOnTheLink(data: var): void {
            root.width = data.width
            toTheRow()
            const words = textIn(row())
            tryVerify(() => linksIn(row()).length === 3)
            for (let link of linksIn(row())) {
                keyClick(Qt.Key_O)
                const pieces = Array.from(link.own)
                verify(pieces.length >= 1)
                for (let piece of pieces) {
                    const middle = (piece.line + 0.4) * words.lineHeight
                    for (let x of [piece.left, (piece.left + piece.right) / 2, piece.right])
                        compare(words.linkAt(x, middle), link.target)
                    verify(words.linkAt(piece.left - 1, middle) !== link.target)
                    verify(words.linkAt(piece.right + 1, middle) !== link.target)
                }
                verify(link.activeFocus)
                verify(link.width > 10 && link.height > 10)
            }
            const count = linksIn(row()).reduce((sum, link) => sum + link.own.length, 0)
            verify(data.width > 600 ? count === 3 : count > 3)
        }
        function test_aReaderHasThemAllTheTime(): void {
            Metrics.isReadAloud = true
            const links = linksIn(row())
            compare(links.map(link => link.Accessible.name).join(" | "), "@Ebo Nartey | example.org/wheels/2026?part=hub | #bicycles")
            links[1].Accessible.pressAction()
            compare(chosen.count, 1)
            compare(chosen.signalArguments[0][0], page)
            Metrics.isReadAloud = false
            compare(linksIn(row()).length, 0)
        }
        function test_aNameThatComesLeavesTheKeyboardWhereItIs(): void {
            const own = createTemporaryObject(body, root, {note: row().note})
            own.note = renamed(own.note, "npub1abc…xyz")
            const link = linksIn(own)[0]
            link.forceActiveFocus()
            compare(focused(), "@npub1abc…xyz")
            own.note = renamed(own.note, "Ebo Nartey")
            compare(focused(), "@Ebo Nartey")
            verify(link.activeFocus)
        }
        function renamed(note: var, name: string): var {
            const blocks = Array.from(note.blocks)
            blocks[0].styled = blocks[0].styled.replace(/@[^<\u2069]*/, "@" + name)
            note.blocks = blocks
            return note
        }
        function test_theKeysGoOnFromWhereTabCame(): void {
            let presses = 0
            while (notes.rowOf(notes.Window.activeFocusItem) !== row() && ++presses < 20) keyClick(Qt.Key_Tab)
            compare(notes.view.currentIndex, 0)
            verify(linksIn(row()).length === 3)
            keyClick(Qt.Key_J)
            compare(notes.view.currentIndex, 2)
            verify(notes.view.currentItem.activeFocus)
        }
    }
}
