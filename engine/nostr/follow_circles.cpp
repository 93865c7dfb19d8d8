// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/follow_circles.h"

#include "engine/base/prefetch.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <iterator>
#include <unordered_set>

namespace nandu::nostr {

using base::PubKey;

namespace {

constexpr std::size_t preparedAhead = 8; // memory asked for before it is needed

// A key as numbers in the key's order; the half of it tells keys apart.
struct Half {
    std::uint64_t first = 0, second = 0;
    auto operator<=>(const Half&) const = default;

    static Half of(const PubKey& key) { return {wordOf(key, 0), wordOf(key, 1)}; }
    static std::uint64_t wordOf(const PubKey& key, std::size_t index)
    {
        std::uint64_t word = 0;
        std::memcpy(&word, key.bytes.data() + index * sizeof word, sizeof word);
        return std::endian::native == std::endian::little ? __builtin_bswap64(word) : word;
    }
};

// How many lists name each key. Open addressing, and the keys told apart by their first half, which lies in the place itself: a
// node-based map takes five times as long, and a look at the keys in their lists is one more miss of the cache for each of millions.
class Tally {
public:
    struct alignas(32) Place { // two in a line of the cache, none across two
        Half half;
        const PubKey* key = nullptr;
        std::uint32_t count = 0; // 0: left out
        std::uint32_t lastList = 0; // a list that names somebody twice counts once
    };

    Tally() : m_places(1 << 16) {}

    void add(std::span<const PubKey> keys, std::uint32_t list)
    {
        for (std::size_t i = 0; i < keys.size(); ++i) {
            if (i + preparedAhead < keys.size())
                base::prefetch(&m_places[placeOf(Half::wordOf(keys[i + preparedAhead], 0))], sizeof(Place));
            add(keys[i], list);
        }
    }
    std::uint32_t lastListOf(const PubKey& key) const { return m_places[find(Half::of(key))].lastList; }
    void leaveOut(const PubKey& key) { m_places[find(Half::of(key))].count = 0; }

    std::vector<Place> take()
    {
        std::erase_if(m_places, [](const Place& place) { return place.count == 0; });
        return std::move(m_places);
    }

private:
    std::size_t placeOf(std::uint64_t first) const
    {
        return static_cast<std::size_t>((first ^ first >> 32) * 0x9e3779b97f4a7c15 >> 20) & (m_places.size() - 1);
    }
    std::size_t find(const Half& half) const
    {
        std::size_t at = placeOf(half.first);
        while (m_places[at].key && m_places[at].half != half)
            at = (at + 1) & (m_places.size() - 1);
        return at;
    }
    void add(const PubKey& key, std::uint32_t list)
    {
        const Half half = Half::of(key);
        Place& place = m_places[find(half)];
        if (!place.key) {
            place = {half, &key, 1, list};
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
                m_places[find(place.half)] = place;
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
        tally.add(list.follows, ++number);
        if (tally.lastListOf(me) == number)
            back.insert(list.author);
    }
    std::ranges::copy_if(circles.following, std::back_inserter(circles.mutual), [&](const PubKey& key) { return back.contains(key); });
    for (const PubKey& key : near)
        tally.leaveOut(key);
    std::vector<Tally::Place> friends = tally.take();
    std::ranges::sort(friends, [](const Tally::Place& a, const Tally::Place& b) { return a.count != b.count ? a.count > b.count : a.half < b.half; });
    circles.friends.reserve(friends.size());
    for (std::size_t i = 0; i < friends.size(); ++i) {
        if (i + preparedAhead < friends.size())
            base::prefetch(friends[i + preparedAhead].key, sizeof(PubKey));
        circles.friends.push_back(*friends[i].key);
    }
    return circles;
}

} // namespace nandu::nostr
