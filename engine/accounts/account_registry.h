// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which accounts there are on this machine, where each key lies and which was used last: one small file, no secrets. Lives on
// the GUI thread; the file is read once at the start and written after each change.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace nandu::accounts {

enum class KeyPlace : std::uint8_t { None, Keychain, PasswordFile }; // None: read only

// Where the signer of an account is that signs elsewhere (NIP-46). The key under which we speak to it lies in KeyPlace.
struct RemotePairing {
    base::PubKey signer; // its own key, which need not be the user's
    std::vector<std::string> relays;
    bool operator==(const RemotePairing&) const = default;
};

struct Account {
    base::PubKey key;
    KeyPlace place = KeyPlace::None;
    std::int64_t lastUsedAt = 0; // seconds since 1970
    bool isNew = false;          // made here: nobody else can have published lists for it
    std::optional<RemotePairing> remote = {};
    bool operator==(const Account&) const = default;
};

class AccountRegistry {
public:
    // A missing file is an empty registry. Corrupt: the file is put aside as *.damaged and the registry starts empty.
    static base::Result<AccountRegistry> load(const QString& file);
    static AccountRegistry empty(const QString& file) { return AccountRegistry(file); }

    const std::vector<Account>& accounts() const { return m_accounts; }
    std::optional<Account> lastUsed() const;
    std::optional<Account> find(const base::PubKey& key) const;
    base::Result<void> put(const Account& account); // adds or replaces
    base::Result<void> remove(const base::PubKey& key);
    // Not saved: for a save() of a copy, away from the GUI thread.
    void setLastUsed(const base::PubKey& key, std::int64_t at);
    base::Result<void> save() const;

private:
    explicit AccountRegistry(const QString& file) : m_file(file) {}

    QString m_file;
    std::vector<Account> m_accounts;
};

} // namespace nandu::accounts
