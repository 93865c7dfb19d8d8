// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every icon that a file of the module names is there and can be drawn.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    Repeater {
        id: icons

        model: ["arrow-up", "back", "check", "chevron-down", "chevron-right", "chevron-up", "clock", "close", "copy", "database", "external",
                "eye", "eye-off", "feather", "globe", "hash", "help", "home", "home-on", "image", "info", "key", "like", "like-on", "link",
                "more", "offline", "play", "quote", "relay", "reply", "repost", "retry", "settings", "sign-out", "stats", "trash", "user",
                "user-add", "warning", "write", "zap", "zap-on"]

        Icon {
            required property string modelData

            icon: modelData
        }
    }
    TestCase {
        name: "Icon"
        when: windowShown

        function initTestCase(): void {
            Metrics.isPainted = true
        }
        function test_everyIconLoads(): void {
            for (let i = 0; i < icons.count; ++i)
                compare(icons.itemAt(i).status, Image.Ready, icons.itemAt(i).icon)
        }
    }
}
