// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Which relays were seen to have an event, of the last hundred thousand events of this run: one fixed table in memory, since a
// row on disk for each copy would cost more than the copy itself. A newer event may take the place of an older one. Any thread.
#pragma once

#include "engine/base/ids.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <mutex>
#include <vector>

namespace nandu::base {

class SeenOn {
public:
    static constexpr std::size_t relaysMax = 12; // of one event

    SeenOn() : m_places(placeCount) {}

    void note(const EventId& id, RelayRef relay)
    {
        if (relay.number == 0 || relay.number > UINT16_MAX)
            return;
        const std::uint64_t key = keyOf(id);
        std::lock_guard lock(lockOf(key));
        Place& place = m_places[key % placeCount];
        if (place.key != key)
            place = {.key = key, .relays = {}};
        for (std::uint16_t& known : place.relays) {
            if (known == relay.number)
                return;
            if (known == 0) {
                known = static_cast<std::uint16_t>(relay.number);
                return;
            }
        }
    }

    std::vector<RelayRef> of(const EventId& id) const
    {
        std::vector<RelayRef> relays;
        const std::uint64_t key = keyOf(id);
        std::lock_guard lock(lockOf(key));
        const Place& place = m_places[key % placeCount];
        for (std::size_t i = 0; place.key == key && i < relaysMax && place.relays[i] != 0; ++i)
            relays.push_back({place.relays[i]});
        return relays;
    }

private:
    static constexpr std::size_t placeCount = 100'003; // 3.2 MB
    struct Place {
        std::uint64_t key = 0;
        std::array<std::uint16_t, relaysMax> relays{};
    };
    static std::uint64_t keyOf(const EventId& id)
    {
        std::uint64_t key;
        std::memcpy(&key, id.bytes.data() + 8, sizeof key); // other bytes than the hash of a table, so that the two do not collide together
        return key;
    }
    std::mutex& lockOf(std::uint64_t key) const { return m_locks[key % placeCount % m_locks.size()]; }

    std::vector<Place> m_places;
    mutable std::array<std::mutex, 64> m_locks;
};

} // namespace nandu::base
