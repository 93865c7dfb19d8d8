// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The strip above a profile: the person's own picture when pictures are shown, else moons in their colours.
import QtQuick

Rectangle {
    id: root

    required property string key
    property string picture
    readonly property int seed: parseInt(root.key.substring(0, 6) || "0", 16)
    readonly property real hue: (root.seed % 24) / 24

    color: Qt.tint(Theme.color.raised, Qt.alpha(Theme.keyColor(root.hue, 0), 0.55))
    clip: true
    Accessible.ignored: true

    Repeater {
        model: 3

        Rectangle {
            required property int index

            width: root.height * (1.9 - index * 0.45)
            height: width
            radius: width / 2
            x: root.width * (0.52 + index * 0.17) - width / 2
            y: root.height * (0.85 - index * 0.3 + (root.seed >> (4 + index)) % 3 * 0.1) - width / 2
            color: Qt.alpha(Theme.keyColor(root.hue + index * 0.03, 1), 0.28)
        }
    }
    Image {
        anchors.fill: parent
        source: Pictures.wide(root.key, root.picture)
        visible: status === Image.Ready
        asynchronous: true
        sourceSize.width: Math.max(1, Math.round(root.width))
        fillMode: Image.PreserveAspectCrop
    }
}
