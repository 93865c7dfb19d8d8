// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which of many open queries an event matches, without trying each: every filter is filed under its rarest condition
// (ids, else authors, else a tag, else kinds, else "anything"), and the few candidates are checked exactly.
// One thread at a time while it changes; matching() and matchesAny() are const.
#pragma once

#include "engine/nostr/filter.h"

#include <cstdint>
#include <memory>
#include <vector>

namespace nandu::nostr {

class FilterIndex {
public:
    using Key = std::uint64_t; // the owner's number for a query

    FilterIndex();
    ~FilterIndex();
    FilterIndex(FilterIndex&&) noexcept;
    FilterIndex& operator=(FilterIndex&&) noexcept;

    // Replaces what was filed under `key`.
    void set(Key key, std::vector<Filter> filters);
    void remove(Key key);
    std::size_t size() const; // queries

    std::vector<Key> matching(const Event& event) const; // ascending, each once
    bool matchesAny(const Event& event) const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace nandu::nostr
