// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One's own profile, to be changed. Only what was changed is sent, on top of the newest version.
import QtQuick

Page {
    id: root

    //: Title of a page: one's own profile
    title: qsTr("Edit profile")

    ProfileForm {
        anchors.fill: parent
        focus: true
        onFinished: root.backRequested()
        onVersionsRequested: root.listRequested("0")
    }
}
