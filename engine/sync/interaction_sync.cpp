// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/interaction_sync.h"

#include "engine/nostr/kinds.h"

namespace nandu::sync {

namespace kinds = nostr::kinds;

namespace {
// A note that comes back within this was covered by the live subscription, which looks back a little.
constexpr std::chrono::seconds comesBackWithin(60);
constexpr std::int64_t liveLooksBackS = 15 * 60; // authors' clocks differ
// Few notes a filter: a relay's limit holds for the whole filter, and one loud note must not hide the others.
constexpr std::size_t notesPerFilter = 10;
constexpr std::uint32_t interactionsMax = 5'000;

nostr::Filter naming(std::vector<std::string> notes)
{
    nostr::Filter filter;
    filter.kinds = {{kinds::note, kinds::repost, kinds::reaction, kinds::genericRepost, kinds::zapReceipt, kinds::deletion, kinds::comment}};
    filter.tags['e'] = std::move(notes);
    return filter;
}

std::vector<nostr::Filter> namingAny(const std::vector<std::string>& notes)
{
    std::vector<nostr::Filter> filters;
    for (std::size_t from = 0; from < notes.size(); from += notesPerFilter) {
        const std::size_t to = std::min(notes.size(), from + notesPerFilter);
        filters.push_back(naming({notes.begin() + static_cast<std::ptrdiff_t>(from), notes.begin() + static_cast<std::ptrdiff_t>(to)}));
        filters.back().limit = interactionsMax;
    }
    return filters;
}
} // namespace

void InteractionSync::apply(const SyncView& view)
{
    if (view.readRelays != m_askedRelays) {
        m_coveredAt.clear();
        m_askedRelays = view.readRelays;
    }
    std::erase_if(m_coveredAt, [&](const auto& note) { return view.now - note.second > comesBackWithin && !m_visible.contains(note.first); });

    std::set<base::EventId> visible;
    for (const auto& [watch, interest] : view.interests)
        visible.insert(interest.visibleNotes.begin(), interest.visibleNotes.end());

    std::vector<std::string> all, fresh;
    for (const base::EventId& note : visible) {
        all.push_back(note.hex());
        if (!m_coveredAt.contains(note) && !view.readRelays.empty())
            fresh.push_back(all.back());
    }
    if (!view.readRelays.empty()) {
        for (const base::EventId& note : m_visible) // those that leave now were covered until now
            m_coveredAt[note] = view.now;
        for (const base::EventId& note : visible)
            m_coveredAt[note] = view.now;
    }
    if (visible != m_visible)
        m_liveSince = view.nowS - liveLooksBackS;
    m_visible = std::move(visible);

    Want live{.filters = {}, .priority = Want::Priority::Visible, .isLive = true};
    if (!all.empty()) {
        live.filters = {naming(std::move(all))};
        live.filters[0].since = m_liveSince;
    }
    m_live.set(m_registry, live, view.readRelays);
    m_asks.ask({.filters = namingAny(fresh), .priority = Want::Priority::Visible, .isWhole = true}, view.readRelays);
}

} // namespace nandu::sync
