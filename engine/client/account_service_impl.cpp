// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/account_service_impl.h"

#include "engine/accounts/ncryptsec.h"
#include "engine/accounts/password_file.h"
#include "engine/nostr/entity.h"

#include <QDir>
#include <QFile>
#include <QPointer>
#include <QPromise>

namespace nandu::client {

namespace {

using base::ErrorCode;

// Ours now: what the caller gave by move is wiped in place. A copy that somebody else still holds is theirs.
base::Secret takeSecret(QByteArray& bytes)
{
    auto secret = base::Secret::copyOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (bytes.isDetached() && !bytes.isEmpty())
        base::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
    bytes.clear();
    return secret;
}

std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

// Runs on the pool; the answer comes through a future, so that it is dropped when the receiver is gone.
template <typename Value, typename Work>
QFuture<Value> onPool(QThreadPool& pool, Work work)
{
    auto promise = std::make_shared<QPromise<Value>>();
    promise->start();
    auto future = promise->future();
    pool.start([promise, work = std::move(work)]() mutable {
        promise->addResult(work());
        promise->finish();
    });
    return future;
}

} // namespace

AccountServiceImpl::AccountServiceImpl(const AccountParts& parts, QObject* parent)
    : api::AccountService(parent), m_parts(parts), m_registry(accounts::AccountRegistry::empty(parts.folder + QStringLiteral("/accounts.json")))
{
    m_pool.setMaxThreadCount(1); // stretching takes up to 1 GiB: never two at once
}

AccountServiceImpl::~AccountServiceImpl()
{
    m_pool.waitForDone();
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

QString AccountServiceImpl::key() const
{
    return m_account ? QString::fromStdString(m_account->hex()) : QString();
}

void AccountServiceImpl::createKey(const QString& name)
{
    ++m_generation;
    m_pending = crypto::KeyPair::generate();
    m_pendingName = name.trimmed();
    m_isNew = true;
    place();
}

void AccountServiceImpl::useSecret(QByteArray nsecOrNcryptsec, QByteArray password)
{
    const base::Secret typed = takeSecret(nsecOrNcryptsec);
    auto typedPassword = std::make_shared<base::Secret>(takeSecret(password));
    const std::string_view text = trimmed(typed.text());
    ++m_generation;
    m_pendingName.clear();
    m_isNew = false;
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

void AccountServiceImpl::useReadOnly(const QString& npubOrNprofile)
{
    const std::string text = npubOrNprofile.trimmed().toStdString();
    const auto entity = text.starts_with("nostr:") ? nostr::parseNostrUri(text) : nostr::parseEntity(text);
    const auto hex = base::PubKey::fromHex(text);
    const bool isPerson = entity && (entity->type == nostr::Entity::Type::Npub || entity->type == nostr::Entity::Type::Nprofile);
    if (!isPerson && !hex) {
        const bool isSecret = !entity && entity.error().code == ErrorCode::Refused;
        fail(base::fail(ErrorCode::InvalidInput, isSecret ? "This is a secret key. To sign in with it, choose to use an nsec."
                                                          : "This is not an npub or nprofile."));
        return;
    }
    ++m_generation;
    m_pending.reset();
    readOnly(isPerson ? *entity->author : *hex, false);
    remember(accounts::KeyPlace::None);
}

// A key of this run only: the made-up network forgets everything when it stops.
void AccountServiceImpl::useDemo()
{
    ++m_generation;
    m_pending = crypto::KeyPair::generate();
    m_pendingName = QStringLiteral("Demo");
    m_isNew = true;
    finish(SessionOnly);
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
        auto keys = *key ? crypto::KeyPair::fromSecret(**key) : base::Result<crypto::KeyPair>(key->error());
        if (!keys || keys->publicKey() != m_account) {
            setState(Locked);
            fail(keys ? base::fail(ErrorCode::Corrupt, "The key file belongs to another account.") : keys.error());
            return;
        }
        m_pending = *std::move(keys);
        finish(PasswordFile);
    });
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
    onPool<std::shared_ptr<base::Result<void>>>(m_pool, [file = passwordFile(m_pending->publicKey()), key, typed, logN = m_parts.passwordLogN] {
        return std::make_shared<base::Result<void>>(accounts::writePasswordFile(file, *key, *typed, logN));
    }).then(this, [this, asked = m_generation](const std::shared_ptr<base::Result<void>>& written) {
        if (asked != m_generation || !m_pending)
            return;
        if (*written) {
            finish(PasswordFile);
            return;
        }
        fail(written->error());
        askForPlace(QStringLiteral("The key file could not be written."));
    });
}

void AccountServiceImpl::keepForSessionOnly()
{
    if (m_pending)
        finish(SessionOnly);
}

QByteArray AccountServiceImpl::exportSecret() const
{
    if (!m_signer)
        return {};
    const base::Secret nsec = nostr::nsecOf(m_signer->secret());
    return {nsec.text().data(), static_cast<qsizetype>(nsec.size())};
}

void AccountServiceImpl::signOut()
{
    ++m_generation;
    m_pending.reset();
    m_signer.reset();
    if (m_account) {
        QFile::remove(passwordFile(*m_account));
        if (m_place == Keychain) {
            m_parts.keychain.remove(*m_account, [self = QPointer(this)](const base::Result<void>& removed) {
                if (self && !removed)
                    self->fail(removed.error());
            });
        }
        if (const auto removed = m_registry.remove(*m_account); !removed)
            fail(removed.error());
    }
    m_account.reset();
    m_place = NoKey;
    m_isNew = false;
    setState(SignedOut);
}

void AccountServiceImpl::useAccount(const accounts::Account& account)
{
    ++m_generation;
    m_pending.reset();
    m_isNew = account.isNew;
    switch (account.place) {
    case accounts::KeyPlace::None:
        readOnly(account.key, account.isNew);
        return;
    case accounts::KeyPlace::PasswordFile:
        m_account = account.key;
        m_place = PasswordFile;
        setState(Locked);
        return;
    case accounts::KeyPlace::Keychain:
        break;
    }
    m_account = account.key;
    setState(Working);
    m_parts.keychain.load(account.key, [self = QPointer(this), asked = m_generation, account](base::Result<base::Secret> key) {
        if (!self || asked != self->m_generation)
            return;
        auto keys = key ? crypto::KeyPair::fromSecret(*key) : base::Result<crypto::KeyPair>(key.error());
        if (!keys || keys->publicKey() != account.key) {
            // Reading goes on; the registry keeps the place, so that the next start finds an unlocked keychain.
            self->readOnly(account.key, account.isNew);
            self->fail(keys ? base::fail(ErrorCode::Corrupt, "The keychain holds another key.") : keys.error());
            return;
        }
        self->m_pending = *std::move(keys);
        self->finish(Keychain);
    });
}

// A key that was typed: looks for a place to keep it.
void AccountServiceImpl::takeKey(base::Result<base::Secret> key)
{
    auto keys = key ? crypto::KeyPair::fromSecret(*key) : base::Result<crypto::KeyPair>(key.error());
    if (!keys) {
        setState(m_account ? SignedIn : SignedOut);
        fail(keys.error());
        return;
    }
    m_pending = *std::move(keys);
    place();
}

void AccountServiceImpl::place()
{
    setState(Working);
    m_parts.keychain.save(m_pending->publicKey(), m_pending->secret(), [self = QPointer(this), asked = m_generation](const base::Result<void>& saved) {
        if (!self || asked != self->m_generation || !self->m_pending)
            return;
        if (saved)
            self->finish(Keychain);
        else
            self->askForPlace(QStringLiteral("There is no keychain here that could keep your key (%1).").arg(QString::fromStdString(saved.error().detail)));
    });
}

// Nothing is at work while the user thinks: the answer is not refused as a second click.
void AccountServiceImpl::askForPlace(const QString& why)
{
    setState(m_account ? SignedIn : SignedOut);
    Q_EMIT keyPlaceNeeded(why);
}

void AccountServiceImpl::finish(KeyPlace place)
{
    m_account = m_pending->publicKey();
    m_signer = std::make_shared<accounts::LocalSigner>(*std::move(m_pending));
    m_pending.reset();
    m_place = place;
    if (place != SessionOnly)
        remember(place == Keychain ? accounts::KeyPlace::Keychain : accounts::KeyPlace::PasswordFile);
    const QString name = std::exchange(m_pendingName, {});
    setState(SignedIn);
    if (!name.isEmpty())
        Q_EMIT profileWanted(name);
}

void AccountServiceImpl::readOnly(const base::PubKey& key, bool isNew)
{
    m_account = key;
    m_signer.reset();
    m_place = NoKey;
    m_isNew = isNew;
    setState(SignedIn);
}

void AccountServiceImpl::remember(accounts::KeyPlace place)
{
    const bool wasNew = m_registry.find(*m_account).value_or(accounts::Account{}).isNew;
    m_isNew |= wasNew;
    if (const auto kept = m_registry.put({*m_account, place, m_parts.clock.wallSeconds(), m_isNew}); !kept)
        fail(kept.error());
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
