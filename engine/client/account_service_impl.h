// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The accounts of this machine and the one in use. GUI thread; stretching passwords runs on a pool, signing on the signer's
// thread. A secret is wiped as soon as it was read and never leaves but for the keychain, the password file and a copy asked for.
#pragma once

#include "engine/accounts/account_registry.h"
#include "engine/accounts/local_signer.h"
#include "engine/accounts/remote_signer.h"
#include "engine/accounts/secret_store.h"
#include "engine/api/account_service.h"
#include "engine/base/clock.h"
#include "engine/crypto/nip49.h"

#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace nandu::client {

struct AccountParts {
    QString folder; // accounts.json and one folder an account
    accounts::SecretStore& keychain;
    const base::Clock& clock;
    unsigned passwordLogN = crypto::nip49LogNDefault;
    accounts::SignerLineFactory makeSignerLine = {}; // empty: sockets
    accounts::RemotePatience patience = {};
    // NIP-05, name@domain to a key; empty: names are not looked up. Answers on the GUI thread.
    std::function<void(const QString& name, std::function<void(base::Result<base::PubKey>)> done)> lookUpName = {};
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
    bool canSign() const override { return signer() != nullptr; }
    QList<Row> accounts() const override;
    Leak leakIn(const QString& text) const override;
    void createKey(const QString& name) override;
    void useSecret(QByteArray secret, QByteArray password) override;
    void useReadOnly(const QString& publicKeyOrName) override;
    void useBunker(QByteArray uri) override;
    void startPairing(const QStringList& relays) override;
    QString pairingUri() const override { return m_pairingUri; }
    void useDemo() override;
    void cancel() override;
    void unlock(QByteArray password) override;
    void lock() override;
    void choosePasswordFile(QByteArray password) override;
    void keepForSessionOnly() override;
    base::Secret exportSecret() const override;
    void exportEncrypted(QByteArray password) override;
    void switchTo(const QString& key) override;
    void signOut() override;
    void removeAccount(const QString& key) override;

    std::optional<base::PubKey> account() const { return m_account; }
    bool isLocked() const { return m_isLocked; }                                // the one in use: its password is wanted
    std::shared_ptr<accounts::Signer> signer() const { return m_account ? signerOf(*m_account) : nullptr; } // null: read only
    std::shared_ptr<accounts::Signer> signerOf(const base::PubKey& account) const; // null: its key is not in memory
    bool isNewAccount() const { return m_account && isNewAccount(*m_account); }
    bool isNewAccount(const base::PubKey& account) const; // made here: no lists exist elsewhere
    QString accountFolder(const base::PubKey& key) const; // user.db, relays and the password file

Q_SIGNALS:
    // After a new account is signed in: its kind 0 is to be published.
    void profileWanted(const QString& name);

private:
    using SharedKey = std::shared_ptr<base::Result<base::Secret>>; // QFuture copies what it carries

    // An account whose key is in memory; it stays there until it is locked, signed out or the program ends.
    struct Live {
        std::shared_ptr<accounts::LocalSigner> local;
        std::shared_ptr<accounts::RemoteSigner> remote; // one of the two
        KeyPlace place = NoKey;
        accounts::KeyPlace lies = accounts::KeyPlace::None; // the key, or that to a remote signer
        bool isNew = false;
        std::int64_t lastUsedAt = 0;
    };
    // A key that waits for a place: one's own, or that to a remote signer.
    struct Pending {
        base::PubKey account;
        std::shared_ptr<accounts::LocalSigner> local;
        std::shared_ptr<accounts::RemoteSigner> remote;
        std::optional<accounts::RemotePairing> pairing; // of a remote one
        QString name;
        bool isNew = false;
        base::Secret secret() const { return local ? local->secret() : remote->clientSecret(); }
    };

    void useAccount(const accounts::Account& account);
    void useLive(const base::PubKey& account);
    void useNext(); // another account takes the place of the one that goes
    void forget(const base::PubKey& account);
    void begin(); // of a sign-in: what an earlier one would still bring is dropped
    void rest();  // after one that failed or was given up: as it was before
    void takeKey(base::Result<base::Secret> key);
    void takeStored(const accounts::Account& account, const base::Result<base::Secret>& key);
    static KeyPlace placeOf(const accounts::Account& account); // as the window is told
    static Pending pendingOf(crypto::KeyPair keys, const QString& name, bool isNew);
    std::shared_ptr<accounts::RemoteSigner> newRemote(crypto::KeyPair client);
    void startPairingWith(std::shared_ptr<accounts::RemoteSigner> remote, QFuture<base::Result<accounts::Paired>> paired);
    void takeMovedRelays(const base::PubKey& client, const std::vector<std::string>& relays);
    void endPairing();
    void readAs(const base::PubKey& key);
    void place();
    void askForPlace(const QString& why);
    void finish(accounts::KeyPlace lies); // None: for this session only
    void readOnly(const base::PubKey& key);
    void setState(State state);
    void fail(const base::Error& error);
    void remember(const accounts::Account& account);
    void rememberUse();
    QString passwordFile(const base::PubKey& key) const;

    AccountParts m_parts;
    accounts::AccountRegistry m_registry;
    QThreadPool m_pool;
    State m_state = SignedOut;
    KeyPlace m_place = NoKey;
    bool m_isLocked = false;
    std::optional<base::PubKey> m_account;
    std::map<base::PubKey, Live> m_live;
    std::optional<Pending> m_pending;
    std::shared_ptr<accounts::RemoteSigner> m_pairing; // while the signer is connected to
    QString m_pairingUri;
    bool m_isUseUnsaved = false; // which account was used last
    quint64 m_generation = 0; // of the sign-in; late answers of an earlier one are dropped
};

} // namespace nandu::client
