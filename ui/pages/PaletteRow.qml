// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A line of the palette: a deed with its keys, or a person.
import QtQuick
import Nandu.Models

Rectangle {
    id: root

    required property int index
    required property int kind
    required property string words
    required property string detail
    required property string iconName
    required property profileRow person
    property bool isCurrent: false

    signal taken

    implicitHeight: Theme.scaled(38)
    radius: Theme.radius - 2
    color: root.isCurrent ? Theme.color.accentSoft : hover.hovered ? Theme.color.hover : "transparent"
    Accessible.role: Accessible.ListItem
    Accessible.name: root.words
    Accessible.description: root.detail
    Accessible.selected: root.isCurrent
    Accessible.onPressAction: root.taken()

    Icon {
        visible: root.kind !== PaletteModel.Person
        anchors.left: parent.left
        anchors.leftMargin: Theme.gapSmall + (Theme.scaled(24) - width) / 2
        icon: root.iconName
        size: Theme.iconSmall
        color: Theme.color.muted
        anchors.verticalCenter: parent.verticalCenter
    }
    Avatar {
        visible: root.kind === PaletteModel.Person
        anchors.left: parent.left
        anchors.leftMargin: Theme.gapSmall
        size: Theme.scaled(24)
        key: root.person.key
        source: visible ? Pictures.round(root.person.key, root.person.picture) : ""
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        id: name

        anchors.left: parent.left
        anchors.leftMargin: Theme.scaled(24) + 2 * Theme.gapSmall
        width: Math.min(implicitWidth, root.width - anchors.leftMargin - Theme.gapSmall)
        text: root.words
        font.weight: Font.Medium
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
    }
    Label {
        anchors.left: name.right
        anchors.leftMargin: Theme.gapSmall
        anchors.right: parent.right
        anchors.rightMargin: Theme.gap
        horizontalAlignment: root.kind === PaletteModel.Person ? Text.AlignLeft : Text.AlignRight
        text: root.detail
        size: Theme.small
        muted: true
        elide: Text.ElideRight
        anchors.verticalCenter: parent.verticalCenter
    }
    HoverHandler {
        id: hover
    }
    TapHandler {
        onTapped: root.taken()
    }
}
