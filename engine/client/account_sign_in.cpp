// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The ways in, where a key is kept, and the ways out for a copy of it. GUI thread.

#include "engine/client/account_service_impl.h"

#include "engine/accounts/ncryptsec.h"
#include "engine/accounts/password_file.h"
#include "engine/base/sentence.h"
#include "engine/client/pool_work.h"
#include "engine/client/secret_bytes.h"
#include "engine/crypto/mnemonic.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/secret_leak.h"

#include <QCoreApplication>
#include <QPointer>

namespace nandu::client {

using base::ErrorCode;

void AccountServiceImpl::createKey(const QString& name)
{
    if (nostr::secretLeakIn(name.toStdString(), nullptr) != nostr::Leak::None) {
        //: Error when an account is added or opened
        fail(base::fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This is a secret key, and a name is public. To sign in with the key, go back and choose \"Use your key\".")));
        return;
    }
    begin();
    m_pending = pendingOf(crypto::KeyPair::generate(), name.trimmed(), true);
    place();
}

void AccountServiceImpl::useSecret(QByteArray secret, QByteArray password)
{
    const base::Secret typed = takeSecret(secret);
    auto typedPassword = std::make_shared<base::Secret>(takeSecret(password));
    const std::string_view text = trimmed(typed.text());
    begin();
    if (text.find_first_of(" \t\r\n") != std::string_view::npos) { // words; a passphrase is taken as typed on other programs
        takeKey(crypto::keyOfMnemonic(text, accounts::normalisedPassphrase(*typedPassword)));
        return;
    }
    if (!text.starts_with("ncryptsec1")) {
        takeKey(nostr::parseNsec(text));
        return;
    }
    setState(Working);
    onPool<SharedKey>(m_pool, [text = std::string(text), typedPassword] {
        return std::make_shared<base::Result<base::Secret>>(accounts::fromNcryptsec(text, *typedPassword));
    }).then(this, [this, asked = m_generation](const SharedKey& key) {
        if (asked == m_generation)
            takeKey(std::move(*key));
    });
}

void AccountServiceImpl::useReadOnly(const QString& publicKeyOrName)
{
    const std::string text = publicKeyOrName.trimmed().toStdString();
    const auto entity = text.starts_with("nostr:") ? nostr::parseNostrUri(text) : nostr::parseEntity(text);
    const auto hex = base::PubKey::fromHex(text);
    const bool isPerson = entity && (entity->type == nostr::Entity::Type::Npub || entity->type == nostr::Entity::Type::Nprofile);
    if (isPerson || hex) {
        begin();
        readAs(isPerson ? *entity->author : *hex);
        return;
    }
    if (m_parts.lookUpName && text.find('@') != std::string::npos) {
        begin();
        setState(Working);
        m_parts.lookUpName(publicKeyOrName.trimmed(), [self = QPointer(this), asked = m_generation](const base::Result<base::PubKey>& key) {
            if (!self || asked != self->m_generation)
                return;
            if (key) {
                self->readAs(*key);
                return;
            }
            self->rest();
            self->fail(key.error());
        });
        return;
    }
    const bool isSecret = !entity && entity.error().code == ErrorCode::Refused;
    //: Error when an account is added or opened
    fail(base::fail(ErrorCode::InvalidInput, isSecret ? NANDU_SENTENCE("Engine", "This is a secret key. To sign in with it, choose to use an nsec.") :
                                                      //: Error when an account is added or opened
                                                      NANDU_SENTENCE("Engine", "This is not a public key. One starts with npub1; a name looks like ana@example.com.")));
}

// Nobody loses a key by looking at themselves.
void AccountServiceImpl::readAs(const base::PubKey& key)
{
    const auto known = m_registry.find(key);
    if (m_live.contains(key)) {
        useLive(key);
    } else if (known && known->place != accounts::KeyPlace::None) {
        useAccount(*known);
    } else {
        readOnly(key);
        remember({key, accounts::KeyPlace::None, m_parts.clock.wallSeconds(), known && known->isNew, {}});
    }
}

// A key of this run only: the made-up network forgets everything when it stops.
void AccountServiceImpl::useDemo()
{
    begin();
    m_pending = pendingOf(crypto::KeyPair::generate(), QStringLiteral("Demo"), true);
    finish(accounts::KeyPlace::None);
}

void AccountServiceImpl::cancel()
{
    if (m_state != Working && !m_pending)
        return;
    begin();
    rest();
}

void AccountServiceImpl::unlock(QByteArray password)
{
    auto typed = std::make_shared<base::Secret>(takeSecret(password));
    if (m_state != Locked || !m_account)
        return;
    setState(Working);
    onPool<SharedKey>(m_pool, [file = passwordFile(*m_account), typed] {
        return std::make_shared<base::Result<base::Secret>>(accounts::readPasswordFile(file, *typed));
    }).then(this, [this, asked = m_generation](const SharedKey& key) {
        if (asked != m_generation)
            return;
        takeStored(m_registry.find(*m_account).value_or(accounts::Account{.key = *m_account, .place = accounts::KeyPlace::PasswordFile}), *key);
    });
}

void AccountServiceImpl::lock()
{
    const auto current = m_account ? m_live.find(*m_account) : m_live.end();
    m_isLocked |= current != m_live.end() && current->second.lies == accounts::KeyPlace::PasswordFile;
    std::erase_if(m_live, [](const auto& live) { return live.second.lies == accounts::KeyPlace::PasswordFile; });
    begin();
    rest();
    Q_EMIT accountsChanged();
}

void AccountServiceImpl::choosePasswordFile(QByteArray password)
{
    auto typed = std::make_shared<base::Secret>(takeSecret(password));
    if (!m_pending)
        return;
    if (typed->empty()) {
        keepForSessionOnly();
        return;
    }
    setState(Working);
    auto key = std::make_shared<base::Secret>(m_pending->secret());
    onPool<std::shared_ptr<base::Result<void>>>(m_pool, [file = passwordFile(m_pending->account), key, typed, logN = m_parts.passwordLogN] {
        return std::make_shared<base::Result<void>>(accounts::writePasswordFile(file, *key, *typed, logN));
    }).then(this, [this, asked = m_generation](const std::shared_ptr<base::Result<void>>& written) {
        if (asked != m_generation || !m_pending)
            return;
        if (*written) {
            finish(accounts::KeyPlace::PasswordFile);
            return;
        }
        fail(written->error());
        //: Error when an account is added or opened
        askForPlace(QCoreApplication::translate("Engine", "The key file could not be written."));
    });
}

void AccountServiceImpl::keepForSessionOnly()
{
    if (m_pending)
        finish(accounts::KeyPlace::None);
}

// A key that was typed: looks for a place to keep it.
void AccountServiceImpl::takeKey(base::Result<base::Secret> key)
{
    auto keys = key ? crypto::KeyPair::fromSecret(*key) : base::Result<crypto::KeyPair>(key.error());
    if (!keys) {
        rest();
        fail(keys.error());
        return;
    }
    m_pending = pendingOf(*std::move(keys), {}, false);
    place();
}

void AccountServiceImpl::place()
{
    setState(Working);
    m_parts.keychain.save(m_pending->account, m_pending->secret(), [self = QPointer(this), asked = m_generation](const base::Result<void>& saved) {
        if (!self || asked != self->m_generation || !self->m_pending)
            return;
        if (saved)
            self->finish(accounts::KeyPlace::Keychain);
        else
            //: Error when an account is added or opened
            self->askForPlace(QCoreApplication::translate("Engine", "There is no keychain here that could keep your key."));
    });
}

// Nothing is at work while the user thinks: the answer is not refused as a second click. Asked first: with an account in use
// whoever waits for the new one must not take this rest for the end.
void AccountServiceImpl::askForPlace(const QString& why)
{
    Q_EMIT keyPlaceNeeded(why);
    rest();
}

void AccountServiceImpl::finish(accounts::KeyPlace lies)
{
    const Pending pending = *std::exchange(m_pending, {});
    const bool isNew = pending.isNew || isNewAccount(pending.account);
    const accounts::Account account{pending.account, lies, m_parts.clock.wallSeconds(), isNew, pending.pairing};
    m_live[pending.account] = {pending.local, pending.remote, lies == accounts::KeyPlace::None && !pending.pairing ? SessionOnly : placeOf(account), lies, isNew, account.lastUsedAt};
    if (lies != accounts::KeyPlace::None)
        remember(account);
    useLive(pending.account);
    Q_EMIT accountsChanged();
    if (!pending.name.isEmpty())
        Q_EMIT profileWanted(pending.name);
}

// A key as it was kept: it must be that of the account, or the one its remote signer knows us by.
void AccountServiceImpl::takeStored(const accounts::Account& account, const base::Result<base::Secret>& key)
{
    auto keys = key ? crypto::KeyPair::fromSecret(*key) : base::Result<crypto::KeyPair>(key.error());
    if (!keys || (!account.remote && keys->publicKey() != account.key)) {
        // Reading goes on; the registry keeps the place, so that the next start finds an unlocked keychain.
        if (m_isLocked)
            rest();
        else
            readOnly(account.key);
        //: Error when an account is added or opened
        fail(keys ? base::fail(ErrorCode::Corrupt, NANDU_SENTENCE("Engine", "Another key is kept in the place of this account's.")) : keys.error());
        return;
    }
    if (account.remote) {
        auto remote = newRemote(*std::move(keys));
        remote->setUser(account.key);
        remote->resume(*account.remote);
        m_pending = Pending{account.key, nullptr, std::move(remote), account.remote, {}, account.isNew};
    } else {
        m_pending = pendingOf(*std::move(keys), {}, account.isNew);
    }
    finish(account.place);
}

AccountServiceImpl::Pending AccountServiceImpl::pendingOf(crypto::KeyPair keys, const QString& name, bool isNew)
{
    auto local = std::make_shared<accounts::LocalSigner>(std::move(keys));
    const base::PubKey account = local->publicKey();
    return {account, std::move(local), nullptr, {}, name, isNew};
}

base::Secret AccountServiceImpl::exportSecret() const
{
    const auto live = m_account ? m_live.find(*m_account) : m_live.end();
    return live == m_live.end() || !live->second.local ? base::Secret() : nostr::nsecOf(live->second.local->secret());
}

void AccountServiceImpl::exportEncrypted(QByteArray password)
{
    auto typed = std::make_shared<base::Secret>(takeSecret(password));
    const auto live = m_account ? m_live.find(*m_account) : m_live.end();
    if (live == m_live.end() || !live->second.local || typed->empty()) {
        //: Error when an account is added or opened
        fail(base::fail(ErrorCode::Locked, NANDU_SENTENCE("Engine", "There is no secret key of this account here.")));
        return;
    }
    auto key = std::make_shared<base::Secret>(live->second.local->secret());
    onPool<base::Result<std::string>>(m_pool, [key, typed, logN = m_parts.passwordLogN] { return accounts::toNcryptsec(*key, *typed, logN); })
        .then(this, [this, account = m_account](const base::Result<std::string>& ncryptsec) {
            if (account != m_account)
                return;
            if (ncryptsec)
                Q_EMIT secretEncrypted(QString::fromStdString(*ncryptsec));
            else
                fail(ncryptsec.error());
        });
}

} // namespace nandu::client
