// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search page: examples before anything is typed, groups of results, the keyboard, what it says when nothing is found.
import QtQuick
import QtTest
import Nandu.Ui

TestCase {
    id: root

    name: "Search"
    when: windowShown
    width: 700
    height: 800
    visible: true

    SearchPage {
        id: page

        anchors.fill: parent
    }
    SignalSpy {
        id: hashtags

        target: page
        signalName: "hashtagRequested"
    }
    SignalSpy {
        id: people

        target: page
        signalName: "profileRequested"
    }

    function field(): TextField {
        return findChild(page, "searchField") as TextField
    }
    function isShown(name: string): bool {
        const item = findChild(page, name) as Item
        return item !== null && item.visible
    }
    function click(name: string): void {
        mouseClick(findChild(page, name) as Item)
    }
    function init(): void {
        root.field().clear()
        hashtags.clear()
        people.clear()
    }

    function test_saysWhatCanBeTypedAndTakesAnExample(): void {
        verify(root.isShown("example #nostr"))
        root.click("example #nostr")
        compare(root.field().text, "#nostr")
        verify(!root.isShown("example #nostr"))
    }
    function test_findsPeopleHashtagsAndNotes(): void {
        root.field().text = "rain"
        tryVerify(() => root.isShown("people"))
        tryVerify(() => root.isShown("notes"))
        tryVerify(() => !isPolishScheduled((findChild(page, "hashtag rain") as Item).parent)) // the tags lie where they will
        root.click("hashtag rain")
        compare(hashtags.count, 1)
        compare(hashtags.signalArguments[0][0], "rain")
        verify(root.isShown("showAll"))
        root.click("showAll")
        verify(!root.isShown("showAll"))
    }
    function test_saysWhatItDidNotUnderstandOrRead(): void {
        root.field().text = "rain since:soon unread"
        tryVerify(() => root.field().problem.includes("since:soon"))
        tryVerify(() => (findChild(page, "unread") as Label).text.includes("12,345"))
    }
    function test_saysThatNothingWasFound(): void {
        root.field().text = "nothing"
        tryVerify(() => page.foundNothing)
        verify(!root.isShown("people"))
    }
    function test_aKeyAsksForTheFieldAndEscapeEmptiesIt(): void {
        root.field().text = "rain"
        root.forceActiveFocus()
        page.focusWish = page.focusWish + 1
        verify(root.field().activeFocus)
        compare(root.field().selectedText, "rain")
        keyClick(Qt.Key_Escape)
        compare(root.field().text, "")
    }
}
