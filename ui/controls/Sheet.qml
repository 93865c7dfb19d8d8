// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A panel over the window: full width on a narrow window, centred otherwise. Esc and the cross close it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T

T.Popup {
    id: root

    required property string title
    property int wish: Metrics.sheet
    property bool canClose: true
    default property alias body: column.data

    function sayTitle(): void { // of the popup itself, which a reader sees
        root.contentItem.parent.Accessible.name = root.title
    }

    parent: T.Overlay.overlay
    modal: true
    focus: true
    dim: true
    width: parent ? Math.min(root.wish, parent.width - 2 * Theme.gapLarge) : root.wish
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round(Math.max(Theme.gapLarge, (parent.height - height) * 0.38)) : 0
    padding: Theme.gapLarge
    topPadding: Theme.gap
    implicitHeight: Math.min(column.implicitHeight + head.height + topPadding + bottomPadding + Theme.gapSmall,
                             parent ? parent.height - 2 * Theme.gapLarge : column.implicitHeight)
    closePolicy: root.canClose ? T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside : T.Popup.NoAutoClose

    onAboutToShow: root.sayTitle()
    onTitleChanged: if (root.visible) root.sayTitle()

    T.Overlay.modal: Rectangle {
        color: Theme.color.shade
    }
    background: Rectangle {
        color: Theme.color.surface
        radius: Theme.radiusLarge
        border.width: Theme.dark ? Theme.hairline : 0
        border.color: Theme.color.outline
    }
    contentItem: FocusScope {
        focus: true
        Keys.onDownPressed: pane.contentY = Math.max(0, Math.min(pane.contentHeight - pane.height, pane.contentY + Theme.control))
        Keys.onUpPressed: pane.contentY = Math.max(0, pane.contentY - Theme.control)

        Item {
            id: head

            width: parent.width
            height: Theme.control

            Label {
                text: root.title
                size: Theme.title
                strong: true
                elide: Text.ElideRight
                anchors.left: parent.left
                anchors.right: close.left
                anchors.verticalCenter: parent.verticalCenter
            }
            IconButton {
                id: close

                iconName: "close"
                //: Button without words, its name: closes a sheet
                label: qsTr("Close")
                hasTip: false
                visible: root.canClose
                anchors.right: parent.right
                anchors.rightMargin: -Theme.gapSmall
                onClicked: root.close()
            }
        }
        Flickable {
            id: pane

            y: head.height + Theme.gapSmall
            width: parent.width
            height: parent.height - y
            contentHeight: column.implicitHeight
            boundsBehavior: Flickable.StopAtBounds
            interactive: contentHeight > height
            clip: interactive

            Column {
                id: column

                width: parent.width
                spacing: Theme.gapLarge
            }
        }
    }
    enter: Transition {
        NumberAnimation {
            property: "opacity"
            from: 0
            to: 1
            duration: Theme.quick
        }
    }
    exit: Transition {
        NumberAnimation {
            property: "opacity"
            to: 0
            duration: Theme.quick
        }
    }
}
