// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop around the window wants of it: a page that a notification or the tray asks for, and the question what
// closing means.
import QtQuick
import Nandu.Models

Item {
    id: root

    signal pageWanted(page: string)
    signal writeWanted

    DesktopSettings {
        id: desktop

        session: Session
        onCloseAsked: (question.made() as ClosingSheet).open()
    }
    Connections {
        target: Session

        function onPageWanted(page: string): void {
            if (page === "write") root.writeWanted()
            else root.pageWanted(page)
        }
    }
    Late {
        id: question

        source: "ClosingSheet.qml"

        Connections {
            target: question.item
            ignoreUnknownSignals: true

            function onAnswered(stays: bool): void {
                desktop.close(stays)
            }
        }
    }
}
