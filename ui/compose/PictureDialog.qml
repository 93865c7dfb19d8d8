// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The desktop's own dialog for choosing pictures. In a file of its own, read when it is first asked for: it is large.
import QtQuick.Dialogs

FileDialog {
    //: Title of the dialog that chooses files
    title: qsTr("Choose pictures")
    fileMode: FileDialog.OpenFiles
    //: Filter in the dialog that chooses files; keep the part in brackets
    nameFilters: [qsTr("Pictures (*.jpg *.jpeg *.png *.webp *.gif)")]
}
