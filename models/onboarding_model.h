// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way in, step by step: create a key, use one, a signer elsewhere, read only, or the demo; where the key lies; unlocking later;
// also for one more account. Secrets come from SecretInput, never as text. GUI thread; made by the onboarding page.
#pragma once

#include "models/secret_input.h"
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
    Q_PROPERTY(bool adding READ adding WRITE setAdding NOTIFY changed) // to the accounts there are: one may go back to them
    Q_PROPERTY(QString pairingUri READ pairingUri NOTIFY changed)     // ShowCode: for the signer (NIP-46)
    Q_PROPERTY(int codeSize READ codeSize NOTIFY changed)
    Q_PROPERTY(QString codePath READ codePath NOTIFY changed)
    Q_PROPERTY(QString pairingRelays READ pairingRelays NOTIFY changed) // proposed: one's own
public:
    // Welcome: the ways in. EnterBunker, ShowCode: a signer on another device. ChooseKeyPlace: no keychain, password file or session only. BackUp: write the new key down.
    enum Step { Welcome, NameYourself, EnterSecret, EnterPublic, ChooseKeyPlace, BackUp, Unlock, Done, EnterBunker, ShowCode };
    Q_ENUM(Step)

    explicit OnboardingModel(QObject* parent = nullptr) : QObject(parent) {}

    Session* session() const { return m_session; }
    void setSession(Session* session);
    Step step() const { return m_step; }
    QString sentence() const { return m_sentence; }
    QString placeSentence() const { return m_placeSentence; }
    bool busy() const;
    bool adding() const { return m_isAdding; }
    void setAdding(bool adding);
    QString pairingUri() const;
    int codeSize() const { return m_codeSize; }
    QString codePath() const { return m_codePath; }
    QString pairingRelays() const;

    Q_INVOKABLE void chooseCreate();     // -> NameYourself
    Q_INVOKABLE void chooseSecret();     // -> EnterSecret
    Q_INVOKABLE void choosePublic();     // -> EnterPublic
    Q_INVOKABLE void chooseDemo();       // the made-up network, with files of its own
    Q_INVOKABLE void back();             // -> Welcome
    Q_INVOKABLE void createKey(const QString& name);
    // nsec, ncryptsec with its password, or words with their passphrase, if any.
    Q_INVOKABLE void useSecret(nandu::models::SecretInput* secret, nandu::models::SecretInput* password);
    Q_INVOKABLE void usePublic(const QString& publicKeyOrName);
    Q_INVOKABLE void chooseBunker();     // -> EnterBunker
    Q_INVOKABLE void useBunker(nandu::models::SecretInput* address);
    Q_INVOKABLE void showCode(const QString& relays); // -> ShowCode, until a signer has answered
    Q_INVOKABLE void copyCode();
    Q_INVOKABLE void keepInPasswordFile(nandu::models::SecretInput* password, nandu::models::SecretInput* repeated);
    Q_INVOKABLE void keepForSessionOnly();
    Q_INVOKABLE void backedUp();         // BackUp -> Done
    Q_INVOKABLE void unlock(nandu::models::SecretInput* password);
    Q_INVOKABLE void chooseAnother();    // Unlock: the other ways in; the locked account stays
    Q_INVOKABLE void useAccount(const QString& key); // one of those there are

Q_SIGNALS:
    void changed();
    void finished(); // step became Done

private:
    void onAccountChanged();
    void go(Step step);
    void refuse(const QString& sentence);
    void takePairing();
    QString sentenceOf(int errorCode, const QString& detail) const;

    QPointer<Session> m_session;
    QString m_sentence;
    QString m_placeSentence;
    QString m_key; // the account that was told last
    QString m_codePath;
    int m_codeSize = 0;
    Step m_step = Welcome;
    bool m_hasCreated = false; // the backup step follows
    bool m_isAdding = false;   // who is signed in already is no reason to be done
    bool m_isAsked = false;    // something was asked of the service: signed in means done
};

} // namespace nandu::models
