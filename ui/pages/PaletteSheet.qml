// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Everything by its name: pages, deeds, people, a pasted link. The keyboard stays in the field; arrows choose, Enter takes.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Sheet {
    id: root

    property string chosenWords: "" // of the line that Enter takes

    signal commandChosen(name: string)
    signal profileRequested(key: string)
    signal linkChosen(link: string)
    signal searchRequested(text: string)

    function choose(row: int): void {
        root.close()
        offered.choose(row)
    }

    //: title of the palette (Ctrl+K), where pages, deeds and people are found by name
    title: qsTr("Go to")
    wish: Theme.scaled(520)
    onAboutToShow: field.clear()
    onOpened: field.forceActiveFocus(Qt.ShortcutFocusReason)

    PaletteModel {
        id: offered

        session: Session
        commands: commands.all
        text: field.text
        onCommandChosen: name => root.commandChosen(name)
        onProfileRequested: key => root.profileRequested(key)
        onLinkChosen: link => root.linkChosen(link)
        onSearchRequested: text => root.searchRequested(text)
        onCurrentChanged: list.positionViewAtIndex(offered.current, ListView.Contain)
    }
    PaletteCommands {
        id: commands
    }
    TextField {
        id: field

        objectName: "paletteField"
        width: parent.width
        focus: true
        iconName: "search"
        maximumLength: 2000
        //: in the field of the palette (Ctrl+K)
        placeholderText: qsTr("A page, a deed, a name, or a pasted npub, note or link")
        Accessible.description: root.chosenWords
        Keys.onDownPressed: offered.current = offered.current + 1
        Keys.onUpPressed: offered.current = offered.current - 1
        Keys.onReturnPressed: root.choose(offered.current)
        Keys.onEnterPressed: root.choose(offered.current)
    }
    ListView {
        id: list

        objectName: "paletteList"
        width: parent.width
        height: Math.min(contentHeight, Theme.scaled(400))
        model: offered
        currentIndex: -1 // the model knows it; the view would move it with the row it stood on
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.List
        //: read by a screen reader: the lines of the palette
        Accessible.name: qsTr("What it could be")

        delegate: PaletteRow {
            id: row

            width: ListView.view.width
            isCurrent: row.index === offered.current
            onTaken: root.choose(row.index)

            Binding {
                target: root
                property: "chosenWords"
                value: row.words
                when: row.isCurrent
                restoreMode: Binding.RestoreNone
            }
        }
    }
}
