// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start, step by step: create a key, use an nsec, read only, or the demo; where the key lies; unlocking later. What
// comes in as text is wiped from our side once handed on. GUI thread; made by the onboarding page, given the session.
#pragma once

#include "models/session.h"

#include <QPointer>

namespace nandu::models {

class OnboardingModel : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(Step step READ step NOTIFY changed)
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)   // what went wrong, empty when nothing did
    Q_PROPERTY(QString placeSentence READ placeSentence NOTIFY changed) // ChooseKeyPlace: why the question is asked
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
    Q_PROPERTY(QString backupSecret READ backupSecret NOTIFY changed) // BackUp, after reveal(): the nsec
public:
    // Welcome: the four ways in. ChooseKeyPlace: no keychain, password file or session only. BackUp: write the new key down.
    enum Step { Welcome, NameYourself, EnterSecret, EnterPublic, ChooseKeyPlace, BackUp, Unlock, Done };
    Q_ENUM(Step)

    explicit OnboardingModel(QObject* parent = nullptr) : QObject(parent) {}
    ~OnboardingModel() override;

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Step step() const { return m_step; }
    QString sentence() const { return m_sentence; }
    QString placeSentence() const { return m_placeSentence; }
    bool busy() const;
    QString backupSecret() const { return m_backupSecret; }

    Q_INVOKABLE void chooseCreate();     // -> NameYourself
    Q_INVOKABLE void chooseSecret();     // -> EnterSecret
    Q_INVOKABLE void choosePublic();     // -> EnterPublic
    Q_INVOKABLE void chooseDemo();       // the made-up network, with files of its own
    Q_INVOKABLE void back();             // -> Welcome
    Q_INVOKABLE void createKey(const QString& name);
    Q_INVOKABLE void useSecret(const QString& secret, const QString& password); // nsec, or ncryptsec with its password
    Q_INVOKABLE bool needsPassword(const QString& secret) const;                // an ncryptsec
    Q_INVOKABLE void usePublic(const QString& npubOrNprofile);
    Q_INVOKABLE void keepInPasswordFile(const QString& password, const QString& repeated);
    Q_INVOKABLE void keepForSessionOnly();
    Q_INVOKABLE void reveal();           // BackUp: show the secret
    Q_INVOKABLE void copyBackup();
    Q_INVOKABLE void backedUp();         // BackUp -> Done
    Q_INVOKABLE void unlock(const QString& password);
    Q_INVOKABLE void startOver();        // Unlock: sign out, -> Welcome

Q_SIGNALS:
    void changed();
    void finished(); // step became Done

private:
    void onAccountChanged();
    void go(Step step);
    void refuse(const QString& sentence);
    void forgetSecret();

    QPointer<Session> m_session;
    QString m_sentence;
    QString m_placeSentence;
    QString m_backupSecret;
    Step m_step = Welcome;
    bool m_hasCreated = false; // the backup step follows
};

} // namespace nandu::models
