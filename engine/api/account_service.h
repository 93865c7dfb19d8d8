// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of this machine, the one in use, and where its key lies. Lives on the GUI thread. Secrets come in as QByteArray
// that the callee wipes and leave as base::Secret; they are never stored in a QString on our side.
#pragma once

#include "engine/api/profile_row.h"
#include "engine/base/secret.h"

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QStringList>

namespace nandu::api {

class AccountService : public QObject {
    Q_OBJECT
public:
    enum KeyPlace { NoKey, Keychain, PasswordFile, SessionOnly, RemoteSigner }; // NoKey: read only
    Q_ENUM(KeyPlace)
    enum State { SignedOut, Locked, Working, SignedIn }; // Locked: the NIP-49 file wants its password
    Q_ENUM(State)
    enum Leak { NoLeak, MayBecomeSecret, HoldsSecret };
    struct Row {
        QString key; // hex
        QString npub;
        KeyPlace place = NoKey;
        bool isLocked = false; // its password is asked for when it is switched to
        bool operator==(const Row&) const = default;
    };
    using QObject::QObject;

    virtual State state() const = 0;
    virtual KeyPlace keyPlace() const = 0;
    virtual QString key() const = 0; // hex, empty when signed out
    virtual bool canSign() const = 0;
    virtual QList<Row> accounts() const = 0; // the one used last comes first
    // Does a text that would be published hold a secret key, of whomever (NIP-19, 49, 06; own ones in hexadecimal, too), or its beginning?
    virtual Leak leakIn(const QString& text) const = 0;

    virtual void createKey(const QString& name) = 0;           // publishes a kind 0 with the name
    // nsec; ncryptsec and its password; or words (NIP-06), the password being their passphrase.
    virtual void useSecret(QByteArray secret, QByteArray password) = 0;
    virtual void useReadOnly(const QString& publicKeyOrName) = 0; // npub, nprofile, or name@domain (NIP-05)
    virtual void useBunker(QByteArray uri) = 0;                // bunker://: a signer elsewhere (NIP-46)
    virtual void startPairing(const QStringList& relays) = 0;  // nostrconnect://: the signer is shown pairingUri()
    virtual QString pairingUri() const = 0;                    // empty: none is open
    virtual void useDemo() = 0;
    virtual void cancel() = 0;                                 // a sign-in that is at work
    virtual void unlock(QByteArray password) = 0;
    virtual void lock() = 0;                                   // keys under a password leave the memory
    // After keyPlaceNeeded: a password for the NIP-49 file, or empty to keep the key for this session only.
    virtual void choosePasswordFile(QByteArray password) = 0;
    virtual void keepForSessionOnly() = 0;
    virtual base::Secret exportSecret() const = 0;             // nsec of the account in use; empty when there is none here
    virtual void exportEncrypted(QByteArray password) = 0;     // secretEncrypted() follows, or failed()
    virtual void switchTo(const QString& key) = 0;
    virtual void signOut() = 0;                                // of the one in use: forgets its key; what was written stays
    virtual void removeAccount(const QString& key) = 0;        // with its key, drafts, outbox, list versions and settings

Q_SIGNALS:
    void stateChanged(); // also when another account is in use
    void accountsChanged();
    void keyPlaceNeeded(const QString& why); // no keychain: ask for a password or accept session only
    void pairingChanged();
    void signerAsks(const QString& address); // https, from the signer: to be shown as text, never opened by itself
    void secretEncrypted(const QString& ncryptsec);
    void failed(int errorCode, const QString& detail);
};

} // namespace nandu::api
