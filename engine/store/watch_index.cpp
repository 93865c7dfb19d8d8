// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/watch_index.h"

#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"

#include <algorithm>

namespace nandu::store {

std::vector<WatchNumber> WatchIndex::touchedBy(const nostr::Event& stored) const
{
    std::vector<WatchNumber> watches = m_filters.matching(stored);
    const auto addFrom = [&](const auto& map, const auto& key) {
        if (const auto found = map.find(key); found != map.end())
            watches.insert(watches.end(), found->second.begin(), found->second.end());
    };
    addFrom(m_byNote, stored.id);
    if (stored.kind == nostr::kinds::profile)
        addFrom(m_byPerson, stored.pubkey);
    if (stored.kind == nostr::kinds::note || stored.kind == nostr::kinds::comment) {
        if (const auto parent = nostr::threadPositionOf(stored).parent.id)
            addFrom(m_byNote, *parent);
    }
    std::sort(watches.begin(), watches.end());
    watches.erase(std::unique(watches.begin(), watches.end()), watches.end());
    return watches;
}

std::vector<WatchNumber> WatchIndex::showing(const base::EventId& note) const
{
    const auto found = m_byNote.find(note);
    return found == m_byNote.end() ? std::vector<WatchNumber>() : found->second;
}

template <typename Map, typename Key>
void WatchIndex::add(Map& map, WatchNumber watch, const Key& key)
{
    std::vector<WatchNumber>& watches = map[key];
    const auto at = std::lower_bound(watches.begin(), watches.end(), watch);
    if (at == watches.end() || *at != watch)
        watches.insert(at, watch);
}

template <typename Map, typename Key>
void WatchIndex::remove(Map& map, WatchNumber watch, const Key& key)
{
    const auto found = map.find(key);
    if (found == map.end())
        return;
    std::erase(found->second, watch);
    if (found->second.empty())
        map.erase(found);
}

template void WatchIndex::add(decltype(m_byNote)&, WatchNumber, const base::EventId&);
template void WatchIndex::add(decltype(m_byPerson)&, WatchNumber, const base::PubKey&);
template void WatchIndex::remove(decltype(m_byNote)&, WatchNumber, const base::EventId&);
template void WatchIndex::remove(decltype(m_byPerson)&, WatchNumber, const base::PubKey&);

} // namespace nandu::store
