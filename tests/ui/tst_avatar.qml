// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The same key gives the same picture everywhere; another key gives another.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Avatar {
        id: one

        key: "a1b2c3d4"
    }
    Avatar {
        id: same

        key: "a1b2c3d4"
        x: 50
    }
    Avatar {
        id: other

        key: "04d5e6f7"
        x: 100
    }
    Avatar {
        id: broken

        key: ""
        x: 150
    }
    TestCase {
        name: "Avatar"
        when: windowShown

        function test_pictureComesFromTheKeyAlone(): void {
            compare(one.hue, same.hue)
            compare(one.turn, same.turn)
            verify(one.hue !== other.hue || one.turn !== other.turn)
        }
        function test_noKeyIsNoFault(): void {
            compare(broken.seed, 0)
        }
        function test_everyDiscStaysInside(): void {
            for (const disc of Array.from(one.children).filter(child => child.share !== undefined)) {
                verify(disc.x >= -0.5 && disc.y >= -0.5)
                verify(disc.x + disc.width <= one.width + 0.5 && disc.y + disc.height <= one.height + 0.5)
            }
        }
    }
}
