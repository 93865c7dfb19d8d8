// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A picture is never fetched unasked, and its frame has its own shape before and after.
import QtQuick
import QtTest
import Nandu.Ui

Item {
    id: root

    width: 500
    height: 400

    NoteImage {
        id: picture

        url: "https://pictures.example.org/a.jpg"
        host: "pictures.example.org"
        aspect: 2
        room: 400
    }
    SignalSpy {
        id: external

        target: picture
        signalName: "externalRequested"
    }
    TestCase {
        name: "NoteImage"
        when: windowShown

        function test_frameHasTheShapeOfThePicture(): void {
            compare(picture.implicitWidth, 400)
            compare(picture.implicitHeight, 200)
        }
        function test_tallPicturesAreLimited(): void {
            picture.aspect = 0.25
            verify(picture.implicitHeight <= 640)
            picture.aspect = 2
        }
        function test_anotherPictureIsAskedForAnew(): void {
            Pictures.available = true
            mouseClick(picture)
            verify(picture.wanted)
            picture.url = "https://pictures.example.org/b.jpg"
            verify(!picture.wanted)
            Pictures.available = false
        }
        function test_nothingIsFetchedWithoutAFetcher(): void {
            Pictures.available = false
            mouseClick(picture)
            verify(!picture.wanted)
            compare(external.count, 1)
        }
        function test_addressesAreEncodedForTheFetcher(): void {
            Pictures.available = true
            compare(String(Pictures.full("https://a.example/x?y#z")), "image://remote/https%3A%2F%2Fa.example%2Fx%3Fy%23z")
            Pictures.available = false
            compare(String(Pictures.full("https://a.example/x")), "")
        }
    }
}
