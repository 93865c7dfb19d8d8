// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A page's name, the way back, and what can be done with the whole page.
import QtQuick

Item {
    id: root

    required property string title
    property bool canGoBack: false
    property Component tools
    property int inset: Metrics.edge

    signal backRequested

    implicitHeight: Theme.header

    Loader {
        id: back

        anchors.left: parent.left
        anchors.leftMargin: root.inset - Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        active: root.canGoBack
        sourceComponent: IconButton {
            iconName: "back"
            //: Button without words, its name: to the page before
            label: qsTr("Back")
            onClicked: root.backRequested()
        }
    }
    Label {
        anchors.left: root.canGoBack ? back.right : parent.left
        anchors.leftMargin: root.canGoBack ? Theme.gapSmall : root.inset
        anchors.right: deeds.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        text: root.title
        size: Theme.title
        strong: true
        elide: Text.ElideRight
        maximumLineCount: 1
        Accessible.role: Accessible.Heading
        Accessible.name: text
    }
    Loader {
        id: deeds

        anchors.right: parent.right
        anchors.rightMargin: root.inset
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: root.tools
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
