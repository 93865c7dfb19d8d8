// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person's picture: the one they chose when the window shows pictures, else one drawn from their key. Three discs, each
// touching the edge from inside: the same key gives the same moons everywhere, and no two neighbours look alike.
import QtQuick

Item {
    id: root

    required property string key
    property string source // ready to load, round already; empty: the drawn one
    property int size: Theme.avatar

    readonly property int seed: parseInt(root.key.substring(0, 6) || "0", 16)
    readonly property real hue: (root.seed % 24) / 24
    readonly property real turn: (root.seed >> 5) % 16 / 16 * 2 * Math.PI
    readonly property real wide: 0.52 + (root.seed >> 9) % 4 * 0.07
    readonly property real slim: 0.20 + (root.seed >> 11) % 4 * 0.05

    implicitWidth: root.size
    implicitHeight: root.size
    Accessible.ignored: true

    component Moon: Rectangle {
        property real share: 1
        property real angle: 0

        width: root.size * share
        height: width
        radius: width / 2
        x: (root.size - width) / 2 * (1 + 0.98 * Math.cos(angle))
        y: (root.size - width) / 2 * (1 + 0.98 * Math.sin(angle))
        antialiasing: true
    }

    Moon {
        color: Theme.keyColor(root.hue, 0)
    }
    Moon {
        share: root.wide
        angle: root.turn
        color: Theme.keyColor(root.hue + ((root.seed >> 13) % 3 - 1) * 0.08, 1)
    }
    Moon {
        share: root.slim
        angle: root.turn + Math.PI * (0.7 + (root.seed >> 15) % 4 * 0.2)
        color: Theme.keyColor(root.hue + 0.04, 2)
    }
    Image {
        anchors.fill: parent
        source: root.source
        visible: status === Image.Ready
        asynchronous: true
        sourceSize: Qt.size(root.size * 2, root.size * 2)
        fillMode: Image.PreserveAspectCrop
    }
}
