// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/account_service_impl.h"

#include "engine/nostr/entity.h"

#include <QDir>
#include <QFile>
#include <QPointer>

#include <algorithm>
#include <cstdint>

namespace nandu::client {

using base::ErrorCode;

AccountServiceImpl::AccountServiceImpl(const AccountParts& parts, QObject* parent)
    : api::AccountService(parent), m_parts(parts), m_registry(accounts::AccountRegistry::empty(parts.folder + QStringLiteral("/accounts.json")))
{
    m_pool.setMaxThreadCount(1); // stretching takes up to 1 GiB: never two at once
}

AccountServiceImpl::~AccountServiceImpl()
{
    m_pool.waitForDone();
    if (m_isUseUnsaved)
        (void)m_registry.save(); // only which account comes first
}

void AccountServiceImpl::start()
{
    auto registry = accounts::AccountRegistry::load(m_parts.folder + QStringLiteral("/accounts.json"));
    if (!registry) { // said once somebody listens
        QMetaObject::invokeMethod(this, [this, error = registry.error()] { fail(error); }, Qt::QueuedConnection);
        return;
    }
    m_registry = *std::move(registry);
    if (const auto last = m_registry.lastUsed())
        useAccount(*last);
}

api::AccountService::KeyPlace AccountServiceImpl::placeOf(const accounts::Account& account)
{
    if (account.remote)
        return api::AccountService::RemoteSigner;
    switch (account.place) {
    case accounts::KeyPlace::None:
        return api::AccountService::NoKey;
    case accounts::KeyPlace::Keychain:
        return api::AccountService::Keychain;
    case accounts::KeyPlace::PasswordFile:
        return api::AccountService::PasswordFile;
    }
    return api::AccountService::NoKey;
}

QString AccountServiceImpl::key() const
{
    return m_account ? QString::fromStdString(m_account->hex()) : QString();
}

QList<api::AccountService::Row> AccountServiceImpl::accounts() const
{
    std::vector<std::pair<std::int64_t, Row>> found;
    const auto add = [&](const base::PubKey& key, KeyPlace place, bool isLocked, std::int64_t at) {
        found.push_back({m_account == key ? INT64_MAX : at, {QString::fromStdString(key.hex()), QString::fromStdString(nostr::npubOf(key)), place, isLocked}});
    };
    for (const auto& [key, live] : m_live)
        add(key, live.place, false, live.lastUsedAt);
    for (const accounts::Account& account : m_registry.accounts()) {
        if (!m_live.contains(account.key))
            add(account.key, placeOf(account), account.place == accounts::KeyPlace::PasswordFile, account.lastUsedAt);
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    QList<Row> rows;
    for (const auto& [at, row] : found)
        rows.append(row);
    return rows;
}

api::AccountService::Leak AccountServiceImpl::leakIn(const QString& text) const
{
    std::string typed = text.toStdString();
    const bool isHeld = nostr::secretLeakIn(typed, nullptr) != nostr::Leak::None
        || std::any_of(m_live.begin(), m_live.end(), [&](const auto& live) { return live.second.local && live.second.local->leakIn(typed) != nostr::Leak::None; });
    const Leak leak = isHeld ? HoldsSecret : nostr::mayBecomeSecret(typed) ? MayBecomeSecret : NoLeak;
    if (leak != NoLeak)
        base::wipe({reinterpret_cast<std::uint8_t*>(typed.data()), typed.size()});
    return leak;
}

std::shared_ptr<accounts::Signer> AccountServiceImpl::signerOf(const base::PubKey& account) const
{
    const auto live = m_live.find(account);
    if (live == m_live.end())
        return nullptr;
    return live->second.local ? std::static_pointer_cast<accounts::Signer>(live->second.local) : live->second.remote;
}

bool AccountServiceImpl::isNewAccount(const base::PubKey& account) const
{
    if (const auto live = m_live.find(account); live != m_live.end())
        return live->second.isNew;
    return m_registry.find(account).value_or(accounts::Account{}).isNew;
}

void AccountServiceImpl::switchTo(const QString& key)
{
    const auto wanted = base::PubKey::fromHex(key.toStdString());
    if (!wanted || (wanted == m_account && m_state != Working))
        return;
    const auto known = m_registry.find(*wanted);
    if (!known && !m_live.contains(*wanted))
        return;
    begin();
    if (m_live.contains(*wanted))
        useLive(*wanted);
    else
        useAccount(*known);
    rememberUse();
}

void AccountServiceImpl::signOut()
{
    begin();
    if (const auto account = m_account) {
        forget(*account);
        useNext();
    } else {
        setState(SignedOut);
    }
    Q_EMIT accountsChanged();
}

void AccountServiceImpl::removeAccount(const QString& key)
{
    const auto account = base::PubKey::fromHex(key.toStdString());
    if (!account)
        return;
    forget(*account);
    if (account == m_account) {
        begin();
        useNext();
    }
    Q_EMIT accountsChanged(); // whoever has files of it open closes them
    if (!QDir(accountFolder(*account)).removeRecursively())
        fail(base::fail(ErrorCode::PermissionDenied, "not all files of the account could be removed"));
}

void AccountServiceImpl::forget(const base::PubKey& account)
{
    const auto known = m_registry.find(account);
    m_live.erase(account);
    QFile::remove(passwordFile(account));
    if (known && known->place == accounts::KeyPlace::Keychain) {
        m_parts.keychain.remove(account, [self = QPointer(this)](const base::Result<void>& removed) {
            if (self && !removed)
                self->fail(removed.error());
        });
    }
    if (const auto removed = known ? m_registry.remove(account) : base::Result<void>(); !removed)
        fail(removed.error());
}

void AccountServiceImpl::useNext()
{
    m_account.reset();
    m_place = NoKey;
    m_isLocked = false;
    const QList<Row> left = accounts();
    if (left.isEmpty()) {
        setState(SignedOut);
        return;
    }
    const base::PubKey next = *base::PubKey::fromHex(left.first().key.toStdString());
    if (m_live.contains(next))
        useLive(next);
    else
        useAccount(*m_registry.find(next));
}

void AccountServiceImpl::useLive(const base::PubKey& account)
{
    Live& live = m_live.at(account);
    live.lastUsedAt = m_parts.clock.wallSeconds();
    m_account = account;
    m_place = live.place;
    m_isLocked = false;
    setState(SignedIn);
}

void AccountServiceImpl::useAccount(const accounts::Account& account)
{
    if (account.place == accounts::KeyPlace::None) {
        readOnly(account.key);
        return;
    }
    m_account = account.key;
    m_place = placeOf(account);
    m_isLocked = account.place == accounts::KeyPlace::PasswordFile;
    if (m_isLocked) {
        setState(Locked);
        return;
    }
    setState(Working);
    m_parts.keychain.load(account.key, [self = QPointer(this), asked = m_generation, account](base::Result<base::Secret> key) {
        if (!self || asked != self->m_generation)
            return;
        self->takeStored(account, key);
    });
}

void AccountServiceImpl::begin()
{
    ++m_generation;
    m_pending.reset();
    endPairing();
}

void AccountServiceImpl::rest()
{
    setState(!m_account ? SignedOut : m_isLocked ? Locked : SignedIn);
}

void AccountServiceImpl::readOnly(const base::PubKey& key)
{
    m_account = key;
    m_place = NoKey;
    m_isLocked = false;
    setState(SignedIn);
}

void AccountServiceImpl::remember(const accounts::Account& account)
{
    if (const auto kept = m_registry.put(account); !kept)
        fail(kept.error());
    Q_EMIT accountsChanged();
}

// Kept with the next change, or at the end: switching does not wait for the disk, and only the next start reads it.
void AccountServiceImpl::rememberUse()
{
    if (!m_account || !m_registry.find(*m_account))
        return;
    m_registry.setLastUsed(*m_account, m_parts.clock.wallSeconds());
    m_isUseUnsaved = true;
}

void AccountServiceImpl::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

void AccountServiceImpl::fail(const base::Error& error)
{
    Q_EMIT failed(static_cast<int>(error.code), QString::fromStdString(error.detail));
}

QString AccountServiceImpl::accountFolder(const base::PubKey& key) const
{
    return m_parts.folder + QLatin1Char('/') + QString::fromStdString(key.hex());
}

QString AccountServiceImpl::passwordFile(const base::PubKey& key) const
{
    return accountFolder(key) + QStringLiteral("/key.ncryptsec");
}

} // namespace nandu::client
