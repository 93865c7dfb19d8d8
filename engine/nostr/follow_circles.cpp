// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/follow_circles.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <unordered_set>

namespace nandu::nostr {

using base::PubKey;

namespace {

// How many lists name each key. Open addressing, and the keys told apart by their first half, which lies in the place itself: a
// node-based map takes five times as long, and a look at the keys in their lists is one more miss of the cache for each of millions.
class Tally {
public:
    struct Place {
        std::uint64_t first = 0, second = 0; // of the key, in its order
        const PubKey* key = nullptr;
        std::uint32_t count = 0;
        std::uint32_t lastList = 0; // a list that names somebody twice counts once
        bool isLess(const Place& other) const { return first != other.first ? first < other.first : second < other.second; }
    };

    Tally() : m_places(1 << 16) {}

    void add(std::span<const PubKey> keys, const PubKey& but, std::uint32_t list)
    {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i + preparedAhead < keys.size())
                __builtin_prefetch(&m_places[placeOf(wordOf(keys[i + preparedAhead], 0))]);
            if (!(keys[i] == but))
                add(keys[i], list);
        }
    }

    const std::vector<Place>& places() const { return m_places; }

private:
    static constexpr std::size_t preparedAhead = 8;

    static std::uint64_t wordOf(const PubKey& key, std::size_t from)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, key.bytes.data() + from, sizeof word);
        return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
    }
    std::size_t placeOf(std::uint64_t first) const
    {
        return static_cast<std::size_t>((first ^ first >> 32) * 0x9e3779b97f4a7c15 >> 20) & (m_places.size() - 1);
    }
    std::size_t find(std::uint64_t first, std::uint64_t second) const
    {
        std::size_t at = placeOf(first);
        while (m_places[at].key && (m_places[at].first != first || m_places[at].second != second))
            at = (at + 1) & (m_places.size() - 1);
        return at;
    }
    void add(const PubKey& key, std::uint32_t list)
    {
        const std::uint64_t first = wordOf(key, 0), second = wordOf(key, sizeof first);
        Place& place = m_places[find(first, second)];
        if (!place.key) {
            place = {first, second, &key, 1, list};
            if (++m_count * 2 > m_places.size())
                grow();
        } else if (place.lastList != list) {
            place.lastList = list;
            ++place.count;
        }
    }
    void grow()
    {
        std::vector<Place> old(m_places.size() * 4);
        old.swap(m_places);
        for (const Place& place : old) {
            if (place.key)
                m_places[find(place.first, place.second)] = place;
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
        if (std::ranges::find(list.follows, me) != list.follows.end())
            back.insert(list.author);
        tally.add(list.follows, me, number);
    }
    std::ranges::copy_if(circles.following, std::back_inserter(circles.mutual), [&](const PubKey& key) { return back.contains(key); });
    std::vector<Tally::Place> friends;
    for (const Tally::Place& place : tally.places()) {
        if (place.key && !near.contains(*place.key))
            friends.push_back(place);
    }
    std::ranges::sort(friends, [](const Tally::Place& a, const Tally::Place& b) { return a.count != b.count ? a.count > b.count : a.isLess(b); });
    circles.friends.reserve(friends.size());
    for (const Tally::Place& place : friends)
        circles.friends.push_back(*place.key);
    return circles;
}

} // namespace nandu::nostr
