// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The fields of a profile with what is known in them.
pragma ComponentBehavior: Bound
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    signal finished
    signal versionsRequested

    component Field: Column {
        id: field

        required property string name
        required property string caption
        property string hint

        width: parent ? parent.width : 0
        spacing: Theme.gapTiny

        Label {
            anchors.left: parent.left
            text: field.caption
            size: Theme.small
            muted: true
        }
        TextField {
            id: line

            width: parent.width
            focus: field.name === "name"
            placeholderText: field.hint
            Accessible.name: field.caption
            enabled: Session.canSign
            onTextEdited: editor.setValue(field.name, text)
            Component.onCompleted: text = editor.value(field.name)

            Connections {
                target: editor

                function onLoaded(): void {
                    line.text = editor.value(field.name)
                }
            }
        }
    }

    ProfileEditor {
        id: editor

        session: Session
        onSaved: root.finished()
    }
    Flickable {
        anchors.fill: parent
        contentHeight: column.height + 2 * Theme.gapHuge
        boundsBehavior: Flickable.StopAtBounds
        clip: true
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            x: Metrics.edge
            y: Theme.gapLarge
            width: Math.min(parent.width - 2 * x, Theme.scaled(520))
            spacing: Theme.gapLarge

            Field {
                name: "name"
                //: Label of a field of one's profile
                caption: qsTr("Name")
                //: Hint under the field for the name
                hint: qsTr("How people mention you")
            }
            Field {
                name: "display_name"
                //: Label of a field of one's profile: the longer name
                caption: qsTr("Display name")
                //: Hint under the field for the display name
                hint: qsTr("Shown above your notes, if you want another one there")
            }
            Column {
                width: parent.width
                spacing: Theme.gapTiny

                Label {
                    anchors.left: parent.left
                    //: Label of a field of one's profile
                    text: qsTr("About you")
                    size: Theme.small
                    muted: true
                }
                TextArea {
                    id: about

                    width: parent.width
                    height: Math.max(implicitHeight, Theme.scaled(96))
                    enabled: Session.canSign
                    //: Label of a field of one's profile
                    Accessible.name: qsTr("About you")
                    onTextChanged: if (activeFocus) editor.setValue("about", text)
                    Component.onCompleted: text = editor.value("about")

                    Connections {
                        target: editor

                        function onLoaded(): void {
                            about.text = editor.value("about")
                        }
                    }
                }
            }
            Field {
                name: "picture"
                //: Label of a field of one's profile: the web address of the small round picture
                caption: qsTr("Address of your picture")
                hint: "https://"
            }
            Field {
                name: "banner"
                //: Label of a field of one's profile: the web address of the wide picture
                caption: qsTr("Address of the picture above your profile")
                hint: "https://"
            }
            Field {
                name: "nip05"
                //: Label of a field of one's profile; NIP-05 is not translated
                caption: qsTr("Verified name (NIP-05)")
                //: Placeholder: how a verified name looks; example.org stays
                hint: qsTr("you@example.org")
            }
            Field {
                name: "lud16"
                //: Label of a field of one's profile: an address for payments in bitcoin
                caption: qsTr("Lightning address")
                //: Placeholder: how a lightning address looks; wallet.example stays
                hint: qsTr("you@wallet.example")
            }
            Field {
                name: "website"
                //: Label of a field of one's profile
                caption: qsTr("Website")
                hint: "https://"
            }
            Label {
                width: parent.width
                visible: text !== ""
                text: editor.sentence
                size: Theme.small
                color: Theme.color.danger
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
                Accessible.name: text
            }
            Label {
                width: parent.width
                visible: editor.isWaiting && editor.sentence === ""
                //: Line under the form after saving
                text: qsTr("A change waits: the newest version of your profile is being loaded from your relays.")
                size: Theme.small
                muted: true
                wrapMode: Text.Wrap
            }
            Row {
                anchors.left: parent.left
                spacing: Theme.gapSmall

                Button {
                    kind: Button.Primary
                    //: Button: publishes the changed profile
                    text: qsTr("Save")
                    enabled: editor.canSave && Session.canSign
                    onClicked: editor.save()
                }
                Button {
                    kind: Button.Quiet
                    //: Button: shows earlier versions of one's profile
                    text: qsTr("Earlier versions")
                    onClicked: root.versionsRequested()
                }
            }
        }
    }
}
