// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where secret keys sleep: the desktop's keychain in app/desktop, memory in tests. Lives on the GUI thread; answers come there,
// at once or later, exactly once. Unavailable: there is no keychain here. NotFound: it has no key for this account.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/result.h"
#include "engine/base/secret.h"

#include <functional>

namespace nandu::accounts {

class SecretStore {
public:
    using Done = std::function<void(base::Result<void>)>;
    using Loaded = std::function<void(base::Result<base::Secret>)>;

    virtual ~SecretStore() = default;
    virtual void save(const base::PubKey& account, base::Secret key, Done done) = 0;
    virtual void load(const base::PubKey& account, Loaded loaded) = 0;
    virtual void remove(const base::PubKey& account, Done done) = 0;
};

} // namespace nandu::accounts
