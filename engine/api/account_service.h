// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in, and where the key lies. Lives on the GUI thread. Secrets cross this border as QByteArray that the callee
// wipes; they are never stored in a QString on our side.
#pragma once

#include "engine/api/profile_row.h"

#include <QByteArray>
#include <QObject>

namespace nandu::api {

class AccountService : public QObject {
    Q_OBJECT
public:
    enum KeyPlace { NoKey, Keychain, PasswordFile, SessionOnly }; // NoKey: read only
    Q_ENUM(KeyPlace)
    enum State { SignedOut, Locked, Working, SignedIn }; // Locked: the NIP-49 file wants its password
    Q_ENUM(State)
    using QObject::QObject;

    virtual State state() const = 0;
    virtual KeyPlace keyPlace() const = 0;
    virtual QString key() const = 0; // hex, empty when signed out
    virtual bool canSign() const = 0;

    virtual void createKey(const QString& name) = 0;           // publishes a kind 0 with the name
    virtual void useSecret(QByteArray nsecOrNcryptsec, QByteArray password) = 0;
    virtual void useReadOnly(const QString& npubOrNprofile) = 0;
    virtual void useDemo() = 0;
    virtual void unlock(QByteArray password) = 0;
    // After keyPlaceNeeded: a password for the NIP-49 file, or empty to keep the key for this session only.
    virtual void choosePasswordFile(QByteArray password) = 0;
    virtual void keepForSessionOnly() = 0;
    virtual QByteArray exportSecret() const = 0; // nsec of the account in use, for the backup step; wipe after use
    virtual void signOut() = 0;

Q_SIGNALS:
    void stateChanged();
    void keyPlaceNeeded(const QString& why); // no keychain: ask for a password or accept session only
    void failed(int errorCode, const QString& detail);
};

} // namespace nandu::api
