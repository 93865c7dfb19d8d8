// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A desktop without a keychain: what the demo is given, so that it never touches the user's. GUI thread.
#pragma once

#include "engine/accounts/secret_store.h"

namespace nandu::desktop {

class NoKeychain : public accounts::SecretStore {
public:
    void save(const base::PubKey&, base::Secret, Done done) override { done(absent()); }
    void load(const base::PubKey&, Loaded loaded) override { loaded(absent()); }
    void remove(const base::PubKey&, Done done) override { done(absent()); }

private:
    static base::Error absent() { return base::fail(base::ErrorCode::Unavailable, "the demo uses no keychain"); }
};

} // namespace nandu::desktop
