// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who of the people one follows is read where, and who is not and why.
import QtQuick
import Nandu.Models

Page {
    id: root

    //: Title of a page: for each person one follows, the relays where they are read
    title: qsTr("Who is read where")

    CoverageModel {
        id: people

        session: Session
    }
    ListView {
        id: list

        anchors.fill: parent
        focus: true
        model: people
        currentIndex: -1
        boundsBehavior: Flickable.StopAtBounds
        header: CoverageHead {
            width: list.width
            coverage: people
            onHeightChanged: if (list.contentY < 0) Qt.callLater(list.positionViewAtBeginning) // while it is read it does not slip away
        }
        delegate: CoverageItem {
            width: list.width
            onOpened: root.profileRequested(personKey)
        }
        ScrollBar.vertical: ScrollBar {}
    }
}
