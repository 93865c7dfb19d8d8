// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Somebody who follows 214 people. GUI thread.
#pragma once

#include "engine/api/scope_service.h"

namespace nandu::fakes {

class FakeScopeService : public api::ScopeService {
    Q_OBJECT
public:
    using api::ScopeService::ScopeService;

    api::ScopeState now{true, 214, 96, 18'412, 12, 214, 214, 3'100};

    api::ScopeState state() const override { return now; }
    void tell(const api::ScopeState& state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
};

} // namespace nandu::fakes
