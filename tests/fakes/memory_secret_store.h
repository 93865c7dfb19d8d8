// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A keychain in memory: answers later through the event loop or at once, and can be away.
#pragma once

#include "engine/accounts/secret_store.h"

#include <QCoreApplication>
#include <QTimer>

#include <map>

namespace nandu::tests {

class MemorySecretStore : public accounts::SecretStore {
public:
    bool isAvailable = true;
    bool answersAtOnce = false;
    std::map<base::PubKey, base::Secret> keys;

    void save(const base::PubKey& account, base::Secret key, Done done) override
    {
        if (isAvailable)
            keys[account] = std::move(key);
        answer([done, ok = isAvailable] { ok ? done({}) : done(base::fail(base::ErrorCode::Unavailable, "no keychain")); });
    }
    void load(const base::PubKey& account, Loaded loaded) override
    {
        answer([this, account, loaded] {
            const auto found = keys.find(account);
            if (!isAvailable)
                loaded(base::fail(base::ErrorCode::Unavailable, "no keychain"));
            else if (found == keys.end())
                loaded(base::fail(base::ErrorCode::NotFound));
            else
                loaded(found->second.clone());
        });
    }
    void remove(const base::PubKey& account, Done done) override
    {
        keys.erase(account);
        answer([done] { done({}); });
    }

private:
    template <typename Call>
    void answer(Call call)
    {
        if (answersAtOnce)
            call();
        else
            QTimer::singleShot(0, qApp, call);
    }
};

} // namespace nandu::tests
