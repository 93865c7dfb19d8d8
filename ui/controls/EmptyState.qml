// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Nothing here yet: what to do next.
import QtQuick

Message {
    iconName: "feather"
}
