// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Three series over time, newest at the right. Between two samples the drawing glides by one step, so that it flows.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Shapes

Item {
    id: root

    required property list<real> received
    required property list<real> checked
    required property list<real> stored
    required property real ceiling
    required property int slots
    required property int spanSeconds
    property bool inView: true // out of sight it must not draw: the software renderer clips no Shape that lies all outside

    readonly property int inset: Theme.scaled(48)
    readonly property int foot: Theme.scaled(20)
    readonly property real plotWidth: Math.max(1, root.width - root.inset)
    readonly property real plotHeight: Math.max(1, root.height - root.foot - Theme.gapSmall)
    readonly property real step: root.plotWidth / Math.max(1, root.slots - 2)

    LayoutMirroring.enabled: false // time runs from left to right
    LayoutMirroring.childrenInherit: true
    Accessible.role: Accessible.Chart
    //: Screen reader: a graph, %L1 is its highest mark
    Accessible.name: qsTr("Events a second, at most %L1").arg(root.ceiling)

    function points(values: list<real>): list<point> {
        const start = root.plotWidth - (values.length - 2) * root.step
        return values.map((v, i) => Qt.point(start + i * root.step, root.plotHeight * (1 - Math.min(1, v / root.ceiling))))
    }
    function area(values: list<real>): list<point> {
        const top = root.points(values)
        return top.length < 2 ? [] : [Qt.point(top[0].x, root.plotHeight), ...top, Qt.point(top[top.length - 1].x, root.plotHeight)]
    }

    onReceivedChanged: if (Theme.quick > 0 && root.inView) glide.restart()

    Repeater {
        model: 5

        Item {
            id: mark

            required property int index

            y: root.plotHeight * mark.index / 4 + Theme.gapSmall
            width: root.width

            Hairline {
                x: root.inset
                width: root.plotWidth
            }
            Figure {
                width: root.inset - Theme.gapSmall
                horizontalAlignment: Text.AlignRight
                y: -height / 2
                text: Math.round(root.ceiling * (1 - mark.index / 4)).toLocaleString(Qt.locale(), "f", 0)
                size: Theme.caption
                muted: true
                visible: mark.index % 2 === 0
            }
        }
    }
    Item {
        x: root.inset
        y: Theme.gapSmall
        width: root.plotWidth
        height: root.plotHeight + 1

        Shape {
            id: plot

            visible: root.inView
            width: parent.width + root.step // what glides in
            height: parent.height
            layer.enabled: GraphicsInfo.api !== GraphicsInfo.Software // where shapes have jagged edges
            layer.samples: 4

            NumberAnimation on x {
                id: glide

                running: false
                from: 0
                to: -root.step
                duration: 500
            }

            ShapePath {
                strokeWidth: 0
                strokeColor: "transparent"
                fillColor: Qt.alpha(Theme.color.accent, 0.10)

                PathPolyline {
                    path: root.area(root.received)
                }
            }
            Line {
                strokeColor: Theme.color.accent

                PathPolyline {
                    path: root.points(root.received)
                }
            }
            Line {
                strokeColor: Theme.color.zap

                PathPolyline {
                    path: root.points(root.stored)
                }
            }
            Line {
                strokeColor: Theme.color.second
                strokeStyle: ShapePath.DashLine
                dashPattern: [2, 2]
                capStyle: ShapePath.FlatCap

                PathPolyline {
                    path: root.points(root.checked)
                }
            }
        }
    }
    // Covers instead of a clip: the software renderer draws an item without any clip when two clips leave nothing of it.
    Repeater {
        model: 2

        Rectangle {
            required property int index

            x: index === 0 ? root.inset - width : root.width
            width: root.step + 2
            height: root.plotHeight + Theme.gapSmall
            color: Theme.color.surface
        }
    }
    Repeater {
        model: 4

        Figure {
            required property int index
            readonly property real seconds: root.spanSeconds * (3 - index) / 3

            x: Math.min(root.width - width, root.inset + root.plotWidth * index / 3 - (index === 0 ? 0 : width / 2))
            y: root.height - Theme.gapTiny - baselineOffset
            //: At the right end of the axis of time
            text: index === 3 ? qsTr("now")
                //: At the axis of time, minutes; the number is negative
                : root.spanSeconds > 60 ? qsTr("%L1 min").arg(Math.round(-seconds / 6) / 10)
                //: At the axis of time, seconds; the number is negative
                : qsTr("%L1 s").arg(-seconds)
            size: Theme.caption
            muted: true
        }
    }

    component Line: ShapePath {
        strokeWidth: 1.75
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        capStyle: ShapePath.RoundCap
    }
}
