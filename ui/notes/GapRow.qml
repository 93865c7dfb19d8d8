// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Between two notes: some may be missing here, and can be fetched.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property string words
    required property int gapState
    required property real share
    readonly property bool canFill: root.gapState === FeedModel.GapOpen || root.gapState === FeedModel.GapFailed

    signal fillRequested

    implicitHeight: Math.max(text.implicitHeight, fill.implicitHeight) + 2 * Theme.gapSmall
    color: Theme.color.raised

    Icon {
        id: sign

        anchors.left: parent.left
        anchors.leftMargin: Metrics.edge
        anchors.verticalCenter: parent.verticalCenter
        icon: root.gapState === FeedModel.GapFilled ? "check" : root.gapState === FeedModel.GapFailed ? "warning" : "clock"
        size: Theme.iconSmall
        color: Theme.color.muted
    }
    Label {
        id: text

        anchors.left: sign.right
        anchors.leftMargin: Theme.gapSmall
        anchors.right: fill.left
        anchors.rightMargin: Theme.gapSmall
        anchors.verticalCenter: parent.verticalCenter
        text: root.words
        size: Theme.small
        muted: true
        wrapMode: Text.Wrap
    }
    Button {
        id: fill

        anchors.right: parent.right
        anchors.rightMargin: Metrics.edge
        anchors.verticalCenter: parent.verticalCenter
        width: visible ? implicitWidth : 0
        small: true
        visible: root.canFill
        text: root.gapState === FeedModel.GapFailed
            //: a button in a row of the feed that says that notes may be missing there
            ? qsTr("Try again")
            //: a button in a row of the feed that says that notes may be missing there: fetches them
            : qsTr("Fill")
        onClicked: root.fillRequested()
    }
    ProgressLine {
        anchors.bottom: parent.bottom
        width: parent.width
        visible: root.gapState === FeedModel.GapFilling
        label: root.words
        share: root.share
    }
    Hairline {
        width: parent.width
        anchors.bottom: parent.bottom
    }
}
