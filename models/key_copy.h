// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A copy of the key in use, for the user to keep: shown, as a QR code, copied for half a minute, or encrypted under a password
// (NIP-49). Nothing of it is there before it is asked for, nor after; what is shown is in pieces, no text of Qt's holds the whole.
// GUI thread; made by a page, given the session.
#pragma once

#include "models/secret_input.h"
#include "models/session.h"

#include <QPointer>
#include <QStringList>

namespace nandu::models {

class KeyCopy : public QObject {
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(nandu::models::Session* session READ session WRITE setSession NOTIFY changed)
    Q_PROPERTY(bool isThere READ isThere NOTIFY changed)       // a secret key, on this machine
    Q_PROPERTY(QStringList pieces READ pieces NOTIFY changed)  // after show()
    Q_PROPERTY(int codeSize READ codeSize NOTIFY changed)      // after showCode()
    Q_PROPERTY(QString codePath READ codePath NOTIFY changed)
    Q_PROPERTY(QString encrypted READ encrypted NOTIFY changed) // ncryptsec, after encrypt()
    Q_PROPERTY(QString sentence READ sentence NOTIFY changed)
    Q_PROPERTY(bool busy READ busy NOTIFY changed)
public:
    explicit KeyCopy(QObject* parent = nullptr) : QObject(parent) {}
    ~KeyCopy() override { hide(); }

    Session* session() const { return m_session; }
    void setSession(Session* session);
    bool isThere() const;
    QStringList pieces() const { return m_pieces; }
    int codeSize() const { return m_codeSize; }
    QString codePath() const { return m_codePath; }
    QString encrypted() const { return m_encrypted; }
    QString sentence() const { return m_sentence; }
    bool busy() const { return m_isBusy; }

    Q_INVOKABLE void show();
    Q_INVOKABLE void showCode();
    Q_INVOKABLE void hide();
    Q_INVOKABLE void copy();
    Q_INVOKABLE void encrypt(nandu::models::SecretInput* password, nandu::models::SecretInput* repeated);
    Q_INVOKABLE void copyEncrypted();

Q_SIGNALS:
    void changed();

private:
    void say(const QString& sentence);
    void forget(); // what is shown

    QPointer<Session> m_session;
    QStringList m_pieces;
    QString m_codePath;
    int m_codeSize = 0;
    QString m_encrypted;
    QString m_sentence;
    bool m_isBusy = false;
};

} // namespace nandu::models
