// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is signed in. GUI thread; stretching passwords runs on a pool, signing on the signer's thread. A secret is wiped as soon
// as it was read and never leaves but for the keychain, the password file and the backup step.
#pragma once

#include "engine/accounts/account_registry.h"
#include "engine/accounts/local_signer.h"
#include "engine/accounts/secret_store.h"
#include "engine/api/account_service.h"
#include "engine/base/clock.h"
#include "engine/crypto/nip49.h"

#include <QThreadPool>

#include <memory>
#include <optional>

namespace nandu::client {

struct AccountParts {
    QString folder; // accounts.json and one folder an account
    accounts::SecretStore& keychain;
    const base::Clock& clock;
    unsigned passwordLogN = crypto::nip49LogNDefault;
};

class AccountServiceImpl : public api::AccountService {
    Q_OBJECT
public:
    explicit AccountServiceImpl(const AccountParts& parts, QObject* parent = nullptr);
    ~AccountServiceImpl() override;

    void start(); // signs in whoever was signed in last

    State state() const override { return m_state; }
    KeyPlace keyPlace() const override { return m_place; }
    QString key() const override;
    bool canSign() const override { return m_signer != nullptr; }
    void createKey(const QString& name) override;
    void useSecret(QByteArray nsecOrNcryptsec, QByteArray password) override;
    void useReadOnly(const QString& npubOrNprofile) override;
    void useDemo() override;
    void unlock(QByteArray password) override;
    void choosePasswordFile(QByteArray password) override;
    void keepForSessionOnly() override;
    QByteArray exportSecret() const override;
    // Forgets the account on this machine, its key too.
    void signOut() override;

    std::optional<base::PubKey> account() const { return m_account; }
    std::shared_ptr<accounts::LocalSigner> signer() const { return m_signer; } // null: read only
    bool isNewAccount() const { return m_isNew; }                              // made here: no lists exist elsewhere
    QString accountFolder(const base::PubKey& key) const;                      // user.db and the password file

Q_SIGNALS:
    // After a new account is signed in: its kind 0 is to be published.
    void profileWanted(const QString& name);

private:
    using SharedKey = std::shared_ptr<base::Result<base::Secret>>; // QFuture copies what it carries

    void useAccount(const accounts::Account& account);
    void takeKey(base::Result<base::Secret> key);
    void place();
    void askForPlace(const QString& why);
    void finish(KeyPlace place);
    void readOnly(const base::PubKey& key, bool isNew);
    void setState(State state);
    void fail(const base::Error& error);
    void remember(accounts::KeyPlace place);
    QString passwordFile(const base::PubKey& key) const;

    AccountParts m_parts;
    accounts::AccountRegistry m_registry;
    QThreadPool m_pool;
    State m_state = SignedOut;
    KeyPlace m_place = NoKey;
    std::optional<base::PubKey> m_account;
    std::shared_ptr<accounts::LocalSigner> m_signer;
    bool m_isNew = false;
    std::optional<crypto::KeyPair> m_pending; // waits for a place
    QString m_pendingName;
    quint64 m_generation = 0; // of the sign-in; late answers of an earlier one are dropped
};

} // namespace nandu::client
