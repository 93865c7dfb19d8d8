// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which open feeds and threads an event may touch, without asking each: by what they ask for, by the notes they show or name,
// by the people they show. Gives candidates; LiveWatch decides. Lives on the Feeds lane of ReadPool.
#pragma once

#include "engine/nostr/filter_index.h"

#include <cstdint>
#include <unordered_map>
#include <vector>

namespace nandu::store {

using WatchNumber = std::uint64_t;

class WatchIndex {
public:
    // What may join the feed by itself.
    void setFilters(WatchNumber watch, std::vector<nostr::Filter> filters) { m_filters.set(watch, std::move(filters)); }
    void removeFilters(WatchNumber watch) { m_filters.remove(watch); }

    void add(WatchNumber watch, const base::EventId& note) { add(m_byNote, watch, note); }
    void add(WatchNumber watch, const base::PubKey& person) { add(m_byPerson, watch, person); }
    void remove(WatchNumber watch, const base::EventId& note) { remove(m_byNote, watch, note); }
    void remove(WatchNumber watch, const base::PubKey& person) { remove(m_byPerson, watch, person); }

    // Ascending, each once.
    std::vector<WatchNumber> touchedBy(const nostr::Event& stored) const;
    std::vector<WatchNumber> showing(const base::EventId& note) const;
    bool isShown(const base::EventId& note) const { return m_byNote.contains(note); }

private:
    template <typename Map, typename Key>
    static void add(Map& map, WatchNumber watch, const Key& key);
    template <typename Map, typename Key>
    static void remove(Map& map, WatchNumber watch, const Key& key);

    nostr::FilterIndex m_filters;
    std::unordered_map<base::EventId, std::vector<WatchNumber>> m_byNote;
    std::unordered_map<base::PubKey, std::vector<WatchNumber>> m_byPerson;
};

} // namespace nandu::store
