// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the palette lies: it is read when it is first asked for, and what is chosen there becomes a wish of the window.
import QtQuick

Item {
    id: root

    signal pageWanted(page: string)
    signal profileWanted(key: string)
    signal linkWanted(link: string)
    signal deedWanted(name: string)

    function open(): void {
        (palette.made() as PaletteSheet).open()
    }
    function take(name: string): void {
        if (name.startsWith("place:")) root.pageWanted(name.substring(6))
        else root.deedWanted(name)
    }

    Late {
        id: palette

        source: "PaletteSheet.qml"

        Connections {
            target: palette.item
            ignoreUnknownSignals: true

            function onCommandChosen(name: string): void {
                root.take(name)
            }
            function onProfileRequested(key: string): void {
                root.profileWanted(key)
            }
            function onLinkChosen(link: string): void {
                root.linkWanted(link)
            }
            function onSearchRequested(text: string): void {
                root.pageWanted("search:" + text)
            }
        }
    }
}
