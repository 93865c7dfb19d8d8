// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/account_registry.h"

#include "engine/accounts/private_file.h"

#include <QFile>

#include <algorithm>
#include <nlohmann/json.hpp>
#include <string_view>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

constexpr qint64 fileBytesMax = 1024 * 1024;

std::string_view nameOf(KeyPlace place)
{
    switch (place) {
    case KeyPlace::None:
        return "none";
    case KeyPlace::Keychain:
        return "keychain";
    case KeyPlace::PasswordFile:
        return "password-file";
    }
    return "none";
}

KeyPlace placeOf(std::string_view name)
{
    if (name == nameOf(KeyPlace::Keychain))
        return KeyPlace::Keychain;
    return name == nameOf(KeyPlace::PasswordFile) ? KeyPlace::PasswordFile : KeyPlace::None;
}

std::optional<RemotePairing> readPairing(const json& entry)
{
    if (!entry.is_object() || !entry.contains("signer") || !entry["signer"].is_string() || !entry.contains("relays") || !entry["relays"].is_array())
        return std::nullopt;
    const auto signer = base::PubKey::fromHex(entry["signer"].get<std::string>());
    if (!signer)
        return std::nullopt;
    RemotePairing pairing{*signer, {}};
    for (const json& relay : entry["relays"]) {
        if (relay.is_string())
            pairing.relays.push_back(relay.get<std::string>());
    }
    return pairing;
}

// Absent for an entry without a valid key: one broken entry does not cost the others.
std::optional<Account> readAccount(const json& entry)
{
    if (!entry.is_object())
        return std::nullopt;
    const auto text = [&](const char* name) { return entry.contains(name) && entry[name].is_string() ? entry[name].get<std::string>() : std::string(); };
    const auto key = base::PubKey::fromHex(text("key"));
    if (!key)
        return std::nullopt;
    Account account;
    account.key = *key;
    account.place = placeOf(text("place"));
    if (entry.contains("last_used_at") && entry["last_used_at"].is_number_integer())
        account.lastUsedAt = entry["last_used_at"].get<std::int64_t>();
    account.isNew = entry.contains("is_new") && entry["is_new"].is_boolean() && entry["is_new"].get<bool>();
    if (entry.contains("remote"))
        account.remote = readPairing(entry["remote"]);
    return account;
}

} // namespace

base::Result<AccountRegistry> AccountRegistry::load(const QString& file)
{
    AccountRegistry registry(file);
    const auto content = readPrivateFile(file, fileBytesMax);
    if (!content && content.error().code == ErrorCode::NotFound)
        return registry;
    if (!content)
        return content.error();
    const json document = json::parse(content->begin(), content->end(), nullptr, false);
    if (!document.is_object() || !document.contains("accounts") || !document["accounts"].is_array()) {
        const QString aside = file + QStringLiteral(".damaged");
        QFile::remove(aside);
        const bool isAside = QFile::rename(file, aside);
        return fail(ErrorCode::Corrupt, file.toStdString() + (isAside ? " is damaged and was put aside" : " is damaged"));
    }
    for (const json& entry : document["accounts"]) {
        if (const auto account = readAccount(entry); account && !registry.find(account->key))
            registry.m_accounts.push_back(*account);
    }
    return registry;
}

std::optional<Account> AccountRegistry::lastUsed() const
{
    const auto last = std::max_element(m_accounts.begin(), m_accounts.end(), [](const Account& a, const Account& b) { return a.lastUsedAt < b.lastUsedAt; });
    return last == m_accounts.end() ? std::nullopt : std::optional(*last);
}

std::optional<Account> AccountRegistry::find(const base::PubKey& key) const
{
    const auto found = std::find_if(m_accounts.begin(), m_accounts.end(), [&](const Account& account) { return account.key == key; });
    return found == m_accounts.end() ? std::nullopt : std::optional(*found);
}

base::Result<void> AccountRegistry::put(const Account& account)
{
    std::erase_if(m_accounts, [&](const Account& other) { return other.key == account.key; });
    m_accounts.push_back(account);
    return save();
}

base::Result<void> AccountRegistry::remove(const base::PubKey& key)
{
    std::erase_if(m_accounts, [&](const Account& account) { return account.key == key; });
    return save();
}

void AccountRegistry::setLastUsed(const base::PubKey& key, std::int64_t at)
{
    for (Account& account : m_accounts) {
        if (account.key == key)
            account.lastUsedAt = at;
    }
}

base::Result<void> AccountRegistry::save() const
{
    json entries = json::array();
    for (const Account& account : m_accounts) {
        json entry = {{"key", account.key.hex()}, {"place", nameOf(account.place)}, {"last_used_at", account.lastUsedAt}, {"is_new", account.isNew}};
        if (account.remote)
            entry["remote"] = {{"signer", account.remote->signer.hex()}, {"relays", account.remote->relays}};
        entries.push_back(std::move(entry));
    }
    const json document = {{"version", 1}, {"accounts", entries}};
    return writePrivateFile(m_file, QByteArray::fromStdString(document.dump(2)) + '\n');
}

} // namespace nandu::accounts
