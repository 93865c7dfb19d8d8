// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start: four ways in, then where the key lies and a copy of it; the relays are in sight from the beginning.
import QtQuick
import Nandu.Models

FocusScope {
    id: root

    signal finished

    focus: true

    OnboardingModel {
        id: way

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
                    x: -Theme.gapTiny
                }
                Label {
                    text: way.step === OnboardingModel.Unlock ? qsTr("Welcome back") : qsTr("Nandu")
                    size: Theme.display
                    strong: true
                    font.letterSpacing: -0.6
                }
                Label {
                    width: parent.width
                    visible: way.step === OnboardingModel.Welcome
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
                    : way.step === OnboardingModel.Done ? null : form
            }
        }
    }
    Component {
        id: welcome

        WelcomeStep {
            model: way
        }
    }
    Component {
        id: form

        FormStep {
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
