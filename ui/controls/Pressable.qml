// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is pressed and draws itself: by the pointer, with Space or Enter, and by a screen reader.
import QtQuick
import QtQuick.Templates as T

T.AbstractButton {
    id: root

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button // Qt 6.4 calls it that whatever is said here
    Accessible.ignored: !root.enabled // nor can it tell a reader that it is disabled
    Accessible.onPressAction: if (root.enabled) root.clicked() // nor does it press them
    Keys.onReturnPressed: root.clicked()
    Keys.onEnterPressed: root.clicked()
}
