// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// All own lists with how much is in each.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    required property ListVault vault

    signal chosen(place: string)

    Flickable {
        anchors.fill: parent
        contentHeight: column.height + Theme.gapHuge
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            width: parent.width

            Label {
                width: parent.width
                padding: Metrics.edge
                //: Above the list of one's own lists
                text: qsTr("Nandu keeps every version of your lists that it sees, also those that other apps wrote. Nothing that was lost is gone.")
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
                lineHeight: Theme.leading
            }
            Hairline {
                width: parent.width
            }
            Repeater {
                model: root.vault.lists

                Pressable {
                    id: row

                    required property vaultList modelData

                    width: column.width
                    implicitHeight: words.implicitHeight + 2 * Theme.gap
                    focusPolicy: Qt.StrongFocus
                    //: Screen reader: %1 is a list (Follow list), %2 how many entries it has
                    Accessible.name: qsTr("%1, %2").arg(row.modelData.name).arg(row.modelData.words)
                    onClicked: root.chosen(row.modelData.place)

                    background: Rectangle {
                        color: row.down ? Theme.color.pressed : row.hovered ? Theme.color.hover : "transparent"

                        Hairline {
                            width: parent.width
                            anchors.bottom: parent.bottom
                        }
                        FocusRing {
                            visible: row.visualFocus
                            distance: -4
                        }
                    }
                    contentItem: Item {
                        Column {
                            id: words

                            anchors.left: parent.left
                            anchors.leftMargin: Metrics.edge
                            y: Theme.gap
                            width: parent.width - 2 * anchors.leftMargin - arrow.width
                            spacing: 2

                            Label {
                                width: parent.width
                                text: row.modelData.name
                                strong: true
                                elide: Text.ElideRight
                            }
                            Label {
                                width: parent.width
                                text: row.modelData.words
                                size: Theme.small
                                muted: true
                                wrapMode: Text.Wrap
                            }
                        }
                        Icon {
                            id: arrow

                            icon: "chevron-right"
                            size: Theme.iconSmall
                            color: Theme.color.muted
                            anchors.right: parent.right
                            anchors.rightMargin: Metrics.edge
                            anchors.verticalCenter: parent.verticalCenter
                        }
                    }
                }
            }
        }
    }
}
