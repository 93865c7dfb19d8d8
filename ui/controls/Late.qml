// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A sheet, menu or question that is made when it is asked for the first time. Until then not even its file is read.
import QtQuick

Loader {
    id: root

    function made(): QtObject {
        root.asynchronous = false // what is on its way is finished now
        root.active = true
        return root.item
    }

    active: false
}
