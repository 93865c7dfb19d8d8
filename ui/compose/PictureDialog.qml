// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's own dialog for choosing pictures. In a file of its own, read when it is first asked for: it is large.
import QtQuick.Dialogs

FileDialog {
    title: qsTr("Choose pictures")
    fileMode: FileDialog.OpenFiles
    nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)")]
}
