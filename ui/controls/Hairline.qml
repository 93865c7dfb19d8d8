// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The thin line that parts rows.
import QtQuick

Rectangle {
    implicitHeight: Theme.hairline
    implicitWidth: Theme.hairline
    color: Theme.color.outline
}
