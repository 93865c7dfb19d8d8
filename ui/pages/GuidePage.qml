// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The user guide, chapter by chapter: the same text as on the disk and on the web, compiled in.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Page {
    id: root

    property string chapter // "troubleshooting"; empty: the first

    //: title of the page that shows the user manual
    title: qsTr("Guide")
    onChapterChanged: guide.chapter = guide.indexOf(root.chapter)
    Component.onCompleted: guide.chapter = guide.indexOf(root.chapter)

    GuideModel {
        id: guide

        folder: ":/qt/qml/Nandu/Ui/guide"
        onModelReset: list.positionViewAtBeginning()
    }
    Flow {
        id: chapters

        x: Metrics.edge
        y: Theme.gap
        width: parent.width - 2 * x
        spacing: Theme.gapTiny
        Accessible.role: Accessible.Grouping
        //: read by a screen reader: the buttons that open a chapter of the user manual
        Accessible.name: qsTr("Chapters")

        Repeater {
            model: guide.chapters

            Button {
                id: title

                required property string modelData
                required property int index

                text: title.modelData
                kind: title.index === guide.chapter ? Button.Primary : Button.Quiet
                Accessible.selectable: true
                Accessible.selected: title.index === guide.chapter
                onClicked: guide.chapter = title.index
            }
        }
    }
    Label {
        id: tongue

        x: Metrics.edge
        y: chapters.y + chapters.height + Theme.gapSmall
        width: parent.width - 2 * x
        visible: !Qt.locale().name.startsWith("en")
        //: Line above the user guide, whose text is not translated
        text: qsTr("The guide is written in English.")
        muted: true
        size: Theme.small
        wrapMode: Text.Wrap
    }
    ListView {
        id: list

        y: (tongue.visible ? tongue.y + tongue.height : chapters.y + chapters.height) + Theme.gap
        width: parent.width
        height: Math.max(0, parent.height - y)
        bottomMargin: Theme.gapHuge
        model: guide
        currentIndex: -1
        clip: true
        focus: true
        activeFocusOnTab: true
        keyNavigationEnabled: false
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.gap
        ScrollBar.vertical: ScrollBar {}
        Accessible.role: Accessible.Document
        Accessible.name: guide.chapters[guide.chapter] ?? ""
        Keys.onDownPressed: list.flick(0, -900)
        Keys.onUpPressed: list.flick(0, 900)

        delegate: GuideBlock {
            LayoutMirroring.enabled: false // English runs from left to right in any window
            LayoutMirroring.childrenInherit: true
            x: Metrics.edge
            width: ListView.view.width - 2 * Metrics.edge
        }
    }
    FocusRing {
        anchors.fill: list
        distance: -3
        visible: list.activeFocus
    }
}
