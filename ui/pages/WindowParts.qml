// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window has besides its pages and keys: the sheets, the palette, and what the desktop wants of it. Nothing of it is in
// the first frame.
import QtQuick
import Nandu.Models

Item {
    id: root

    required property Router router
    required property LinkOpener opener
    required property int undoSeconds
    readonly property bool isWriting: sheets.isWriting

    signal addAccountRequested
    signal ownProfileRequested

    function write(): void {
        sheets.write()
    }
    function cite(note: noteContent, author: profileRow, isReply: bool): void {
        sheets.cite(note, author, isReply)
    }
    function listDrafts(): void {
        sheets.listDrafts()
    }
    function switchAccount(): void {
        sheets.switchAccount()
    }
    function showHelp(): void {
        sheets.showHelp()
    }
    function showSigner(): void {
        sheets.showSigner()
    }
    function askToLeave(): void {
        sheets.askToLeave()
    }
    function say(sentence: string): void {
        sheets.say(sentence)
    }
    function askWhatClosingMeans(): void {
        desktop.ask()
    }
    function openPalette(): void {
        palette.open()
    }
    function take(deed: string): void { // of the palette
        switch (deed) {
        case "write": sheets.write(); break
        case "profile": root.ownProfileRequested(); break
        case "accounts": sheets.switchAccount(); break
        case "help": sheets.showHelp(); break
        case "quit": Qt.quit(); break
        }
    }

    WindowSheets {
        id: sheets

        anchors.fill: parent
        router: root.router
        opener: root.opener
        undoSeconds: root.undoSeconds
        onAddAccountRequested: root.addAccountRequested()
    }
    PalettePlace {
        id: palette

        onPageWanted: page => root.router.goTo(page)
        onProfileWanted: key => root.router.go(Router.Profile, key)
        onLinkWanted: link => root.opener.open(link)
        onDeedWanted: name => root.take(name)
    }
    DesktopPlace {
        id: desktop
    }
}
