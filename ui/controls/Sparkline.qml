// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last values as a line, newest at the right; drawn on the thread that paints, once per new value.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property list<real> values
    property color color: Theme.color.accent
    property real lineWidth: 1.5

    readonly property real peak: Math.max(1, ...root.values)

    implicitWidth: Theme.scaled(96)
    implicitHeight: Theme.scaled(24)
    Accessible.ignored: true

    function points(): list<point> {
        const step = root.width / Math.max(1, root.values.length - 1)
        const room = root.height - root.lineWidth * 2
        return root.values.map((v, i) => Qt.point(i * step, root.lineWidth + room * (1 - v / root.peak)))
    }

    Shape {
        anchors.fill: parent
        visible: root.values.length > 1

        ShapePath {
            strokeColor: root.color
            strokeWidth: root.lineWidth
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            capStyle: ShapePath.RoundCap

            PathPolyline {
                path: root.points()
            }
        }
    }
}
