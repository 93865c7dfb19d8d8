// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ids in the order in which they came, each found by its value: 40 to 48 bytes an id, all in two pieces of memory. Where an id
// is looked for depends on a random number, so that a stranger who chooses ids cannot make them collide. One thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/base/prefetch.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <random>
#include <vector>

namespace nandu::base {

template <typename Id>
class IdTable {
public:
    struct Placed {
        std::uint32_t place;
        bool isNew;
    };

    // Those there are count from 0.
    Placed insert(const Id& id)
    {
        if (2 * (m_ids.size() + 1) > m_slots.size())
            setSlots(std::max<std::size_t>(64, 2 * m_slots.size()));
        std::uint32_t& slot = m_slots[find(id)];
        const bool isNew = slot == free;
        if (isNew) {
            slot = static_cast<std::uint32_t>(m_ids.size());
            m_ids.push_back(id);
        }
        return {slot, isNew};
    }
    std::optional<std::uint32_t> placeOf(const Id& id) const
    {
        const std::uint32_t place = m_slots.empty() ? free : m_slots[find(id)];
        return place == free ? std::nullopt : std::optional(place);
    }
    const Id& operator[](std::uint32_t place) const { return m_ids[place]; }
    std::size_t size() const { return m_ids.size(); }
    // Forgets the newest.
    void shorten(std::size_t size)
    {
        if (size == m_ids.size())
            return;
        m_ids.resize(size);
        setSlots(m_slots.size());
    }
    void clear() { shorten(0); }
    // It is looked for soon.
    void prepare(const Id& id) const
    {
        const std::uint32_t place = m_slots.empty() ? free : m_slots[homeOf(id)];
        if (place != free)
            prefetch(&m_ids[place], sizeof(Id));
    }

private:
    static constexpr std::uint32_t free = UINT32_MAX;

    std::size_t homeOf(const Id& id) const { return (std::hash<Id>()(id) * m_factor >> 32) & (m_slots.size() - 1); }
    // The slot of `id`, or the free one where it belongs.
    std::size_t find(const Id& id) const
    {
        std::size_t at = homeOf(id);
        while (m_slots[at] != free && m_ids[m_slots[at]] != id)
            at = (at + 1) & (m_slots.size() - 1);
        return at;
    }
    void setSlots(std::size_t slots) // a power of two
    {
        m_slots.assign(slots, free);
        for (std::uint32_t place = 0; place < m_ids.size(); ++place)
            m_slots[find(m_ids[place])] = place;
    }

    static std::uint64_t randomFactor()
    {
        std::random_device random;
        return std::uint64_t{random()} << 32 | random() | 1;
    }

    std::uint64_t m_factor = randomFactor();
    std::vector<Id> m_ids;
    std::vector<std::uint32_t> m_slots; // a place, or free; at most half of them are taken
};

} // namespace nandu::base
