// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A filter prepared to be tried against many events: its lists sorted once, each look-up a binary search. Immutable, any thread.
#pragma once

#include "engine/nostr/filter.h"

namespace nandu::nostr {

class SortedFilter {
public:
    explicit SortedFilter(Filter filter);

    bool matches(const Event& event) const; // as Filter::matches
    const Filter& filter() const { return m_filter; }

private:
    Filter m_filter;
};

} // namespace nandu::nostr
