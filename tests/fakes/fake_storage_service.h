// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A store that says what the test tells it, and counts what it was asked. GUI thread.
#pragma once

#include "engine/api/storage_service.h"

namespace nandu::fakes {

class FakeStorageService : public api::StorageService {
    Q_OBJECT
public:
    using api::StorageService::StorageService;

    api::StorageState now;
    int looks = 0, frees = 0, cancels = 0;

    api::StorageState state() const override { return now; }
    void look() override { ++looks; }
    void free() override { ++frees; }
    void cancel() override { ++cancels; }

    // What a look might have found.
    void showLook()
    {
        using State = api::StorageState;
        State found;
        found.step = State::Looked;
        found.all = {0, 412'880, 688'000'000};
        found.leaves = {0, 161'204, 274'000'000};
        found.leaving = {{State::OfStrangers, 140'212, 232'000'000}, {State::Reactions, 20'992, 42'000'000}};
        found.staying = {{State::Own, 2'310, 5'000'000}, {State::Newest, 31'077, 96'000'000}, {State::Conversation, 60'211, 90'000'000}};
        found.usedBytes = 688'000'000;
        tell(found);
    }
    void tell(const api::StorageState& state)
    {
        now = state;
        Q_EMIT stateChanged();
    }
};

} // namespace nandu::fakes
