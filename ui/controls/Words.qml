// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A label that stands alone: a screen reader reads it. One inside a control is part of that control's name.
import QtQuick

Label {
    id: root

    Accessible.role: Accessible.StaticText
    Accessible.name: root.text
    Accessible.ignored: root.text === ""
}
