// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where pictures from outside come from: the program's own fetcher, behind an image provider. Until the program says that it
// has one, nothing is loaded and the generated pictures stand.
pragma Singleton
import QtQuick

QtObject {
    id: root

    property bool available: false

    function full(url: string): url {
        return root.available && url !== "" ? "image://remote/" + encodeURIComponent(url) : ""
    }
    function round(url: string): url {
        return root.available && url !== "" ? "image://avatar/" + encodeURIComponent(url) : ""
    }
}
