// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secret keys in the desktop's keychain (Secret Service, KWallet) through QtKeychain; never its plain-text fallback. Lives on
// the GUI thread; answers come there later.
#pragma once

#include "engine/accounts/secret_store.h"

namespace nandu::desktop {

class KeychainStore : public accounts::SecretStore {
public:
    void save(const base::PubKey& account, base::Secret key, Done done) override;
    void load(const base::PubKey& account, Loaded loaded) override;
    void remove(const base::PubKey& account, Done done) override;
};

} // namespace nandu::desktop
