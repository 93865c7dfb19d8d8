// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Asks one relay for everything of a filter within a time, page by page, newest first, and says which of it each answer proves to be
// complete: docs/decisions/coverage.md. One question at a time; knows no relay and no clock. Plain value, one thread.
#pragma once

#include "engine/base/time_spans.h"
#include "engine/net/relay_status.h"
#include "engine/nostr/filter.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace nandu::sync {

// What a relay showed of its cap: the most events that one filter ever brought. Shared by all walks there.
class PageCap {
public:
    static constexpr std::size_t lowest = 20; // no relay has a smaller one

    // May more have matched than came? Strict where the page is the whole of a second and will be cut finer.
    bool mayBeCut(const net::PageTally& page, bool strict);

private:
    std::size_t m_largest = 0;
};

class BackfillWalk {
public:
    enum class Reach : std::uint8_t {
        Within, // the gap
        ToNow,  // it ends now: what claims a later time is asked for as well
        Newest, // ... and so is what is older, on the first page: whoever wrote little has something to show
    };
    // `filter` has neither times nor limit.
    BackfillWalk(nostr::Filter filter, base::TimeSpan gap, Reach reach, std::uint32_t pageEvents);

    std::optional<nostr::Filter> question() const; // the next one; absent: done
    // Of that question. What it proves is complete from here on; what nobody can split stays out of it.
    std::vector<base::TimeSpan> answer(const net::PageTally& page, PageCap& cap);

    bool isDone() const { return !m_isWalking && m_parts.empty(); }
    bool isIgnored() const { return m_isIgnored; } // the relay does not heed `until`: no use to go on
    base::TimeSpan left() const { return {m_gap.from, m_until}; } // not asked for yet
    base::TimeSpan pending() const { return {m_gap.from, m_parts.empty() ? m_until : m_second}; } // and what is asked for in parts
    const std::vector<std::int64_t>& unresolved() const { return m_unresolved; } // seconds that hold more than can be asked for

private:
    std::vector<base::TimeSpan> answerPage(const net::PageTally& page, PageCap& cap);
    std::vector<base::TimeSpan> answerPart(const net::PageTally& page, PageCap& cap);

    nostr::Filter m_filter;
    base::TimeSpan m_gap;
    std::int64_t m_until; // its second and what is older is open
    Reach m_reach; // of the next page
    bool m_isWalking = true;
    bool m_isIgnored = false;
    std::uint32_t m_pageEvents;
    // A second that fills a page, in parts still to be asked for.
    std::int64_t m_second = 0;
    bool m_isSecondWhole = true;
    std::vector<nostr::Filter> m_parts;
    std::vector<std::int64_t> m_unresolved;
};

} // namespace nandu::sync
