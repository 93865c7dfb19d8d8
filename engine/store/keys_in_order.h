// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys for one index table of several runs, lowest first. A copy goes on by itself from where it was taken. The runs must outlive it.
#pragma once

#include "engine/store/index_tail.h"

#include <cstddef>
#include <memory>
#include <span>
#include <vector>

namespace nandu::store {

template <typename Key>
class KeysInOrder {
public:
    KeysInOrder() = default;
    KeysInOrder(std::span<const std::shared_ptr<const IndexRun>> runs, std::vector<Key> IndexRun::* keys)
    {
        for (const auto& run : runs) {
            if (const std::vector<Key>& part = (*run).*keys; !part.empty())
                m_rests.push_back(part);
        }
    }

    bool isAtEnd() const { return m_rests.empty(); }
    std::size_t left() const
    {
        std::size_t keys = 0;
        for (const auto rest : m_rests)
            keys += rest.size();
        return keys;
    }
    // Not at the end.
    const Key& take()
    {
        auto lowest = m_rests.begin();
        for (auto rest = lowest + 1; rest != m_rests.end(); ++rest)
            lowest = rest->front() < lowest->front() ? rest : lowest;
        const Key& key = lowest->front();
        *lowest = lowest->subspan(1);
        if (lowest->empty())
            m_rests.erase(lowest);
        return key;
    }

private:
    std::vector<std::span<const Key>> m_rests;
};

} // namespace nandu::store
