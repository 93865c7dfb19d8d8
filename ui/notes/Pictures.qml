// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where pictures from outside come from: the program's own fetcher, behind an image provider. Until the program says that it
// has one, nothing is loaded and the generated pictures stand. full() is for what was asked for with a click; what loads by
// itself names whose it is, as a server learns the reader's address from it (security Q4).
pragma Singleton
import QtQuick
import Nandu.Models

QtObject {
    id: root

    property bool available: false

    function full(url: string): url {
        return root.available && url !== "" ? "image://remote/" + encodeURIComponent(url) : ""
    }
    function round(key: string, url: string): url {
        return root.loadsFor(key) && url !== "" ? "image://avatar/" + encodeURIComponent(url) : ""
    }
    function wide(key: string, url: string): url {
        return root.loadsFor(key) ? root.full(url) : ""
    }
    function loadsFor(key: string): bool {
        // followCount: asked again when it changes.
        return root.available && !Session.isMetered && Session.followCount >= 0 && Session.loadsPicturesOf(key)
    }
}
