// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A field shows what is wrong with its text.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 400
    height: 300

    TextField {
        id: field

        placeholderText: "Address"
    }
    TestCase {
        name: "TextField"
        when: windowShown

        function test_takesText(): void {
            mouseClick(field)
            keyClick(Qt.Key_A)
            compare(field.text, "a")
        }
        function test_tellsScreenReadersWhatIsWrong(): void {
            field.problem = "That is no address."
            compare(field.Accessible.description, "That is no address.")
            compare(field.Accessible.name, "Address")
        }
    }
}
