// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way in: how, where the key lies, a copy of it; the relays are in sight from the beginning. Also for one more account.
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    property string startStep // "create", "secret", "signer", "public"; empty: the choice
    property bool adding: false // there is an account in use: one may go back to it

    signal finished
    signal leaveRequested

    focus: true
    Keys.onEscapePressed: {
        if (root.adding && way.step === OnboardingModel.Welcome) root.leaveRequested()
        else if (![OnboardingModel.Welcome, OnboardingModel.Unlock, OnboardingModel.BackUp, OnboardingModel.Done].includes(way.step)) way.back()
    }

    Component.onCompleted: {
        if (root.startStep === "create") way.chooseCreate()
        else if (root.startStep === "secret") way.chooseSecret()
        else if (root.startStep === "signer") way.chooseBunker()
        else if (root.startStep === "public") way.choosePublic()
    }

    OnboardingModel {
        id: way

        adding: root.adding
        session: Session
        onFinished: root.finished()
    }
    Flickable {
        anchors.fill: parent
        contentHeight: Math.max(height, column.height + 2 * Theme.gapVast)
        boundsBehavior: Flickable.StopAtBounds
        ScrollBar.vertical: ScrollBar {}

        Column {
            id: column

            width: Math.min(Metrics.form, parent.width - 2 * Theme.gapLarge)
            x: Math.round((parent.width - width) / 2)
            y: Math.round(Math.max(Theme.gapVast, (parent.parent.height - height) * 0.4))
            spacing: Theme.gapHuge

            Column {
                width: parent.width
                spacing: Theme.gapSmall

                Mark {
                    size: Theme.scaled(64)
                    anchors.left: parent.left
                    anchors.leftMargin: -Theme.gapTiny
                }
                Words {
                    anchors.left: parent.left
                    //: Title of the first page when a key only needs its password
                    text: way.step === OnboardingModel.Unlock ? qsTr("Welcome back")
                        //: Title of the first page when an account is added
                        : root.adding ? qsTr("One more account")
                        //: Name of the program, not translated
                        : qsTr("Nandu")
                    size: Theme.display
                    strong: true
                    font.letterSpacing: -0.6
                }
                Words {
                    width: parent.width
                    visible: way.step === OnboardingModel.Welcome && !root.adding
                    //: Line under the name of the program on the first page
                    text: qsTr("A calm, fast window on Nostr.")
                    size: Theme.title
                    muted: true
                    wrapMode: Text.Wrap
                    lineHeight: 1.1
                }
            }
            Loader {
                width: parent.width
                focus: true
                sourceComponent: way.step === OnboardingModel.Welcome ? welcome
                    : way.step === OnboardingModel.ChooseKeyPlace ? place
                    : way.step === OnboardingModel.BackUp ? backup
                    : way.step === OnboardingModel.ShowCode ? code
                    : way.step === OnboardingModel.Done ? null
                    : way.step === OnboardingModel.NameYourself || way.step === OnboardingModel.EnterPublic ? form : secret
            }
        }
    }
    Component {
        id: welcome

        WelcomeStep {
            model: way
            canLeave: root.adding
            onLeaveRequested: root.leaveRequested()
        }
    }
    Component {
        id: form

        FormStep {
            model: way
        }
    }
    Component {
        id: secret

        SecretStep {
            model: way
        }
    }
    Component {
        id: code

        CodeStep {
            model: way
        }
    }
    Component {
        id: place

        KeyPlaceStep {
            model: way
        }
    }
    Component {
        id: backup

        BackupStep {
            model: way
        }
    }
}
