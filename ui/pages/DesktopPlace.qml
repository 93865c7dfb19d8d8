// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop around the window wants of it: the question what closing means.
import QtQuick
import Nandu.Models

Item {
    id: root

    DesktopSettings {
        id: desktop

        session: Session
        onCloseAsked: (question.made() as ClosingSheet).open()
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
