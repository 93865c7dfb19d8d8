// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A note shows what the model gives, tells what is done to it, and nothing of its height depends on counts.
import QtQuick
import QtTest
import Nandu.Models
import Nandu.Ui

Item {
    id: root

    property noteContent content
    property noteContent lost
    property profileRow author
    property noteStats stats
    property noteMine mine
    property noteDelivery delivery
    property noteBlock paragraph

    width: 600
    height: 600

    NoteDelegate {
        id: row

        width: 600
        index: 0
        rowId: "aa"
        note: root.content
        author: root.author
        stats: root.stats
        mine: root.mine
        delivery: root.delivery
        quotes: []
        depth: 0
        isFocus: false
        gapText: ""
        gapState: 0
        gapShare: 0
    }
    SignalSpy {
        id: opened

        target: row
        signalName: "opened"
    }
    SignalSpy {
        id: liked

        target: row
        signalName: "likeToggled"
    }

    SignalSpy {
        id: fills

        signalName: "fillRequested"
    }
    SignalSpy {
        id: asked

        signalName: "noteRequested"
    }
    Component {
        id: alone

        NoteDelegate {
            width: 600
            index: 0
            rowId: "ff"
            stats: root.stats
            mine: root.mine
            delivery: root.delivery
            quotes: []
            depth: 0
            isFocus: false
            gapText: ""
            gapState: 0
            gapShare: 0
        }
    }

    TestCase {
        name: "NoteDelegate"
        when: windowShown

        function test_aRepostOfAMissingNoteHasNoAuthorYet(): void {
            root.lost.kind = 6
            root.lost.noteId = "ff"
            root.lost.repostedByName = "Bob"
            root.lost.repostedByKey = "b0b"
            root.lost.blocks = rows.quotes("cc")
            const lone = createTemporaryObject(alone, root, {note: root.lost, author: root.author})
            verify(lone.Accessible.name.includes("Bob reposted a note that is not here yet"))
            verify(lone.height > 0 && lone.height < row.height + 60)
            compare(findChild(lone, "deeds").visible, false)
            asked.target = lone
            mouseClick(lone, 300, lone.height - 30)
            compare(asked.count, 1)
            compare(asked.signalArguments[0][0], "cc")
        }
        function initTestCase(): void {
            root.author.key = "a1b2c3"
            root.author.title = "<b>Ada</b>"
            root.paragraph.type = NoteBlock.Text
            root.paragraph.styled = "Rain."
            root.content.blocks = [root.paragraph]
            root.content.plain = "Rain."
            root.content.noteId = "aa"
        }
        function init(): void {
            Metrics.isPainted = true
            root.stats.likes = 0
            root.delivery = rows.delivery(NoteDelivery.None, 0, 0, "")
            root.content.contentWarning = ""
            opened.clear()
            liked.clear()
        }
        function test_namesFromOutsideAreNeverMarkup(): void {
            const name = findLabel(row, "<b>Ada</b>")
            compare(name.textFormat, Text.PlainText)
        }
        function test_clickOpensTheConversation(): void {
            mouseClick(row, 300, 4)
            compare(opened.count, 1)
        }
        function test_likingTellsTheModelAndDoesNotOpen(): void {
            const like = findAction(row, "Like")
            mouseClick(like, 6, like.height / 2)
            compare(liked.count, 1)
            compare(opened.count, 0)
        }
        function test_countsNeverMoveTheRow(): void {
            const height = row.implicitHeight
            root.stats.likes = 240
            root.stats.replies = 18
            compare(row.implicitHeight, height)
            compare(findAction(row, "Like").count, 240)
        }
        function test_theButtonsComeAfterTheFirstFrameAndMoveNothing(): void {
            const height = row.implicitHeight
            Metrics.isPainted = false
            verify(!findAction(row, "Like"))
            compare(row.implicitHeight, height)
            Metrics.isPainted = true
            verify(findAction(row, "Like"))
            compare(row.implicitHeight, height)
        }
        function test_actionsSpeakTheirCounts(): void {
            root.stats.likes = 1200
            verify(findAction(row, "Like").Accessible.name.startsWith("Like, 1"))
        }
        function test_coveredNotesStayCoveredUntilAsked(): void {
            root.content.contentWarning = "spiders"
            verify(findLabel(row, "spiders"))
            verify(!findLabel(row, "Rain."))
        }
        function test_failedPostsSayWhyAndOfferARetry(): void {
            root.delivery = rows.delivery(NoteDelivery.Failed, 0, 4, "blocked")
            tryVerify(() => findLabel(row, "Not delivered. This relay does not take notes from you.") !== null)
            verify(findLabel(row, "Retry"))
        }
        function test_sendingPostsSayHowFarTheyGot(): void {
            root.delivery = rows.delivery(NoteDelivery.Sending, 1, 4, "")
            tryVerify(() => findLabel(row, "Sending · accepted by 1 of 4") !== null)
        }

        function test_whereNotesMayBeMissingARowSaysSo(): void {
            const gap = createTemporaryObject(alone, root, {rowId: "!5", note: root.content, author: root.author, gapText: "Some may be missing.", gapState: FeedModel.GapOpen})
            verify(gap.implicitHeight < row.implicitHeight)
            verify(findLabel(gap, "Some may be missing."))
            verify(!findLabel(gap, "Rain."))
            fills.target = gap
            mouseClick(findIn(gap, i => i.text === "Fill" && i.visible && i.clicked !== undefined))
            compare(fills.count, 1)
            gap.gapState = FeedModel.GapFilling
            gap.gapShare = 0.5
            verify(!findLabel(gap, "Fill"))
            gap.gapState = FeedModel.GapFailed
            verify(findLabel(gap, "Try again"))
        }

        function findIn(item, test) {
            if (test(item)) return item
            for (let i = 0; i < item.children.length; ++i) {
                const found = findIn(item.children[i], test)
                if (found) return found
            }
            return null
        }
        function findLabel(item, words) {
            return findIn(item, i => i.text === words && i.textFormat !== undefined && i.visible)
        }
        function findAction(item, label) {
            return findIn(item, i => i.label === label && i.count !== undefined)
        }
    }
}
