// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A QR code, dark on light in every theme: scanners want it so.
import QtQuick
import QtQuick.Shapes

Rectangle {
    id: root

    required property int units // a side, quiet zone included
    required property string path
    property int wish: Theme.scaled(260)
    readonly property int unit: Math.max(2, Math.floor(root.wish / Math.max(1, root.units)))

    implicitWidth: root.unit * root.units
    implicitHeight: implicitWidth
    radius: Theme.radius
    color: "white"
    visible: root.units > 0
    Accessible.role: Accessible.Graphic
    //: Screen reader: name of a picture
    Accessible.name: qsTr("QR code")

    Shape {
        width: root.units
        height: root.units
        transformOrigin: Item.TopLeft
        scale: root.unit

        ShapePath {
            strokeWidth: -1
            fillColor: "black"

            PathSvg {
                path: root.path
            }
        }
    }
}
