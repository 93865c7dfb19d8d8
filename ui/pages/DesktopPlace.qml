// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop around the window wants of it: the question what closing means.
import QtQuick
import Nandu.Models

Item {
    id: root

    function ask(): void {
        (question.made() as ClosingSheet).open()
    }

    DesktopSettings {
        id: desktop

        session: Session
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
