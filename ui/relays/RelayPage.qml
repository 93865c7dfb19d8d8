// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One relay: how it does, what it is used for, what it says about itself, and what would be lost without it.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

Page {
    id: root

    required property string url

    title: root.url.replace(/^wss?:\/\//, "").replace(/\/$/, "")

    RelayDetailModel {
        id: relay

        session: Session
        url: root.url
    }
    RelayBackupModel {
        id: copy

        session: Session
        url: root.url
    }
    RelaysModel {
        id: relays

        session: Session
    }
    Flickable {
        id: pane

        anchors.fill: parent
        contentHeight: column.implicitHeight + 2 * Theme.gapLarge
        boundsBehavior: Flickable.StopAtBounds
        focus: true

        Column {
            id: column

            x: Metrics.edge
            y: Theme.gapLarge
            width: pane.width - 2 * x
            spacing: Theme.gapLarge

            RelayUse {
                width: parent.width
                relay: relay
                onTestRequested: relays.test(root.url)
                onRolesChosen: (read, write) => relays.setRoles(root.url, read, write)
                onRemoveRequested: relays.remove(root.url)
                onAddRequested: relays.add(root.url, true, true)
            }
            Card {
                width: parent.width

                CardTitle {
                    width: parent.width
                    //: Heading: what would happen without this relay
                    text: qsTr("If you drop it")
                }
                Words {
                    width: parent.width
                    text: relay.lossText
                    size: Theme.small
                    wrapMode: Text.Wrap
                }
                Row {
                    anchors.left: parent.left
                    spacing: Theme.gapSmall

                    Button {
                        small: true
                        //: Button: opens the page with the relays of each person
                        text: qsTr("Who is read where")
                        onClicked: root.placeRequested(Router.Coverage)
                    }
                    Button {
                        small: true
                        //: a button on a relay's page; it opens the sync page
                        text: qsTr("What is fetched")
                        onClicked: root.placeRequested(Router.Sync)
                    }
                }
            }
            RelayBackup {
                width: parent.width
                visible: relay.known && Session.key !== ""
                backup: copy
            }
            RelaySignIn {
                width: parent.width
                relay: relay
            }
            Card {
                width: parent.width

                CardTitle {
                    width: parent.width
                    //: Heading over times; "it" is the relay
                    text: qsTr("How fast it answers")
                    //: Beside the heading: the figures are the median of the last 31
                    note: qsTr("middle of the last 31")
                }
                PairList {
                    width: parent.width
                    pairs: relay.times
                }
            }
            Card {
                width: parent.width

                CardTitle {
                    width: parent.width
                    //: Heading over figures: events that came from the relay
                    text: qsTr("What it brought")
                    //: Beside the heading: since the start of the program
                    note: qsTr("since the start")
                }
                PairList {
                    width: parent.width
                    pairs: relay.figures
                }
            }
            Card {
                width: parent.width

                CardTitle {
                    width: parent.width
                    //: Heading over what the relay tells about itself (NIP-11)
                    text: qsTr("What it says about itself")
                }
                PairList {
                    width: parent.width
                    pairs: relay.limits
                }
                Words {
                    width: parent.width
                    visible: relay.detail.lastNotice !== ""
                    //: Line: %1 are the words of the relay (a NOTICE)
                    text: qsTr("Its last notice: %1").arg(relay.detail.lastNotice)
                    size: Theme.small
                    muted: true
                    wrapMode: Text.Wrap
                }
            }
            RelayFaults {
                width: parent.width
                faults: relay.faults
            }
        }
        ScrollBar.vertical: ScrollBar {}
    }
}
