// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// "Ada reposted", above a note, or alone while the note is not here.
import QtQuick

Pressable {
    id: root

    required property string name
    property bool lacksNote: false
    readonly property string said: words.text
    readonly property bool turns: /[\u0590-\u08ff\ufb1d-\ufefc]/.test(root.name) // a Hebrew name must not turn the sentence
    readonly property string who: root.turns ? "\u2068" + root.name + "\u2069" : root.name

    implicitHeight: Theme.scaled(18)
    Accessible.name: words.text

    background: Item {
        FocusRing {
            visible: root.visualFocus
            distance: 0
        }
    }
    contentItem: Row {
        spacing: Theme.gap

        Icon {
            icon: "repost"
            size: Theme.iconSmall
            color: Theme.color.muted
            anchors.verticalCenter: parent.verticalCenter
        }
        Label {
            id: words

            //: In place of a note that is not loaded yet, %1 is who reposted it
            text: root.lacksNote ? qsTr("%1 reposted a note that is not here yet").arg(root.who)
                //: Line above a note, %1 is who handed it on
                : qsTr("%1 reposted").arg(root.who)
            width: Math.min(implicitWidth, root.width - Theme.iconSmall - Theme.gap)
            size: Theme.small
            muted: !root.hovered
            elide: Text.ElideRight
            anchors.verticalCenter: parent.verticalCenter
        }
    }
}
