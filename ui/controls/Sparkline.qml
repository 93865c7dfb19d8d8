// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The last values as a line, newest at the right. Where fewer values are known than there is room for, the left stays empty.
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property list<real> values
    property int slots: root.values.length // how many values the whole width holds
    property color color: Theme.color.accent
    property real lineWidth: 1.5
    property bool filled: false

    readonly property real peak: Math.max(1, ...root.values)
    readonly property real step: root.width / Math.max(1, root.slots - 1)

    implicitWidth: Theme.scaled(96)
    implicitHeight: Theme.scaled(24)
    LayoutMirroring.enabled: false // time runs from left to right
    LayoutMirroring.childrenInherit: true
    Accessible.ignored: true

    function points(): list<point> {
        const left = root.width - (root.values.length - 1) * root.step
        const room = root.height - root.lineWidth * 2
        return root.values.map((v, i) => Qt.point(left + i * root.step, root.lineWidth + room * (1 - v / root.peak)))
    }
    function area(): list<point> {
        const top = root.points()
        return [Qt.point(top[0].x, root.height), ...top, Qt.point(root.width, root.height)]
    }

    Hairline {
        anchors.bottom: parent.bottom
        width: parent.width
    }
    Shape {
        anchors.fill: parent
        visible: root.values.length > 1
        layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software // where shapes have jagged edges
        layer.samples: 4

        ShapePath {
            strokeColor: "transparent"
            strokeWidth: 0
            fillColor: root.filled ? Qt.alpha(root.color, 0.12) : "transparent"

            PathPolyline {
                path: root.values.length > 1 ? root.area() : []
            }
        }
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
