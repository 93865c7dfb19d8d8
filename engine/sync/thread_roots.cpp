// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/thread_roots.h"

#include "engine/nostr/thread_position.h"

namespace nandu::sync {

namespace {
nostr::Filter withId(const base::EventId& id)
{
    nostr::Filter filter;
    filter.ids = {{id}};
    return filter;
}
} // namespace

std::optional<base::PubKey> ThreadRoots::authorOf(const base::EventId& focus)
{
    if (const auto known = m_authors.find(focus); known != m_authors.end())
        return known->second;
    if (m_looking.insert(focus).second)
        m_store.find({withId(focus)}, &m_context, [this, focus](const std::vector<nostr::Event>& events) { take(focus, events); });
    return std::nullopt;
}

void ThreadRoots::take(const base::EventId& focus, const std::vector<nostr::Event>& events)
{
    if (events.empty()) {
        m_looking.erase(focus); // not here yet
        return;
    }
    const nostr::ThreadPlace root = nostr::threadPositionOf(events.front()).root;
    if (!root.isSet()) {
        learn(focus, events.front().pubkey);
        return;
    }
    if (!root.id) {
        if (root.author)
            learn(focus, *root.author);
        return;
    }
    m_store.find({withId(*root.id)}, &m_context, [this, focus, claimed = root.author](const std::vector<nostr::Event>& found) {
        if (!found.empty())
            learn(focus, found.front().pubkey);
        else if (claimed)
            learn(focus, *claimed);
        else
            m_looking.erase(focus);
    });
}

void ThreadRoots::learn(const base::EventId& focus, const base::PubKey& author)
{
    m_looking.erase(focus);
    m_authors[focus] = author;
    m_found();
}

void ThreadRoots::forgetOthers(const std::set<base::EventId>& shown)
{
    std::erase_if(m_authors, [&](const auto& entry) { return !shown.contains(entry.first); });
}

} // namespace nandu::sync
