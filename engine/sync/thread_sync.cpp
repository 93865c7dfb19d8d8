// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/thread_sync.h"

#include "engine/nostr/kinds.h"

namespace nandu::sync {

namespace kinds = nostr::kinds;

namespace {
constexpr std::uint32_t answersMax = 500;
} // namespace

void ThreadSync::apply(const SyncView& view)
{
    for (const auto& [watch, interest] : view.interests) {
        if (interest.feed != FeedInterest::Feed::Thread)
            continue;
        nostr::Filter note, answers;
        note.ids = {{interest.focus}};
        answers.tags['e'] = {interest.focus.hex()};
        answers.kinds = {{kinds::note, kinds::comment}};
        answers.limit = answersMax;
        const auto inboxes = view.threadRelays.find(watch);
        m_threads[watch].set(m_registry, {.filters = {note, answers}, .priority = Want::Priority::Visible, .isLive = true},
                             inboxes == view.threadRelays.end() ? view.readRelays : withMore(view.readRelays, inboxes->second));
    }
    closeOthers(m_threads, m_registry, [&](std::uint64_t watch) {
        const auto at = view.interests.find(watch);
        return at != view.interests.end() && at->second.feed == FeedInterest::Feed::Thread;
    });

    if (view.readRelays != m_askedRelays)
        m_askedAt.clear(); // a relay that was not asked may have them
    m_askedRelays = view.readRelays;
    std::erase_if(m_askedAt, [&](const auto& asked) { return view.now - asked.second >= askAgainAfter; });
    if (view.readRelays.empty())
        return;
    nostr::Filter missing;
    missing.ids.emplace();
    for (const auto& [watch, interest] : view.interests) {
        for (const base::EventId& note : interest.missingNotes) {
            if (m_askedAt.try_emplace(note, view.now).second)
                missing.ids->push_back(note);
        }
    }
    if (!missing.ids->empty())
        m_asks.ask({.filters = {missing}, .priority = Want::Priority::Visible}, view.readRelays);
}

} // namespace nandu::sync
