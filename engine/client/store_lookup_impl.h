// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Answers sync's and the publisher's questions about what is stored, from the look-up lane of the readers. Thread-safe; the
// ReadPool outlives it.
#pragma once

#include "engine/store/read_pool.h"
#include "engine/sync/store_lookup.h"

namespace nandu::client {

class StoreLookupImpl final : public sync::StoreLookup {
public:
    explicit StoreLookupImpl(store::ReadPool& readers) : m_readers(readers) {}

    // `context` lives on the calling thread. A read that failed is answered with nothing, and logged.
    void find(std::vector<nostr::Filter> filters, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override;
    void items(nostr::Filter filter, QObject* context, std::function<void(std::optional<std::vector<nostr::NegentropyItem>>)> found) override;

private:
    store::ReadPool& m_readers;
};

} // namespace nandu::client
