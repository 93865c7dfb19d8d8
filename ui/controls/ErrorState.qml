// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Something failed: what, what is safe, and one way on.
import QtQuick

Message {
    iconName: "warning"
    primary: false
    //: Button under an error: does it once more
    action: qsTr("Try again")
}
