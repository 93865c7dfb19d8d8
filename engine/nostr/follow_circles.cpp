// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/follow_circles.h"

#include <algorithm>
#include <cstring>
#include <unordered_set>

namespace nandu::nostr {

using base::PubKey;

namespace {

// How many lists name each key. Open addressing over the keys as they lie in the lists: a node-based map takes five times as long.
class Tally {
public:
    struct Place {
        const PubKey* key = nullptr;
        std::uint32_t count = 0;
        std::uint32_t lastList = 0; // a list that names somebody twice counts once
    };

    Tally() : m_places(1024) {}

    void add(const PubKey& key, std::uint32_t list)
    {
        Place& place = m_places[find(key)];
        if (!place.key) {
            place = {&key, 1, list};
            if (++m_count * 2 > m_places.size())
                grow();
            return;
        }
        if (place.lastList != list) {
            place.lastList = list;
            ++place.count;
        }
    }

    const std::vector<Place>& places() const { return m_places; }

private:
    static std::size_t hashOf(const PubKey& key)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, key.bytes.data(), sizeof word);
        return static_cast<std::size_t>(word * 0x9e3779b97f4a7c15 >> 16);
    }
    std::size_t find(const PubKey& key) const
    {
        std::size_t at = hashOf(key) & (m_places.size() - 1);
        while (m_places[at].key && !(*m_places[at].key == key))
            at = (at + 1) & (m_places.size() - 1);
        return at;
    }
    void grow()
    {
        std::vector<Place> old(m_places.size() * 4);
        old.swap(m_places);
        for (const Place& place : old) {
            if (place.key)
                m_places[find(*place.key)] = place;
        }
    }

    std::vector<Place> m_places; // a power of two
    std::size_t m_count = 0;
};

} // namespace

FollowCircles followCirclesOf(const PubKey& me, std::span<const PubKey> follows, std::span<const FollowList> lists)
{
    FollowCircles circles;
    std::unordered_set<PubKey> near = {me};
    for (const PubKey& key : follows) {
        if (near.insert(key).second)
            circles.following.push_back(key);
    }
    Tally tally;
    std::unordered_set<PubKey> back, counted;
    std::uint32_t number = 0;
    for (const FollowList& list : lists) {
        if (list.author == me || !near.contains(list.author) || !counted.insert(list.author).second)
            continue;
        ++number;
        for (const PubKey& key : list.follows) {
            if (key == me)
                back.insert(list.author);
            else
                tally.add(key, number);
        }
    }
    std::ranges::copy_if(circles.following, std::back_inserter(circles.mutual), [&](const PubKey& key) { return back.contains(key); });
    std::vector<Tally::Place> friends;
    for (const Tally::Place& place : tally.places()) {
        if (place.key && !near.contains(*place.key))
            friends.push_back(place);
    }
    std::ranges::sort(friends, [](const Tally::Place& a, const Tally::Place& b) { return a.count != b.count ? a.count > b.count : *a.key < *b.key; });
    circles.friends.reserve(friends.size());
    for (const Tally::Place& place : friends)
        circles.friends.push_back(*place.key);
    return circles;
}

} // namespace nandu::nostr
