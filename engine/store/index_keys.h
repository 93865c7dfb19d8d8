// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The keys of the index tables, sorted as SQLite sorts them, so that a run in memory merges into a table in order.
// Plain values, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/tag_list.h"

#include <bit>
#include <compare>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace nandu::store {

struct IdKey { // ix_id
    base::EventId id;
    std::int64_t rid = 0;
    bool operator==(const IdKey&) const = default;
    // The first eight bytes decide nearly always: no call for each comparison of a sort.
    std::strong_ordering operator<=>(const IdKey& other) const
    {
        if (const auto order = first() <=> other.first(); order != 0)
            return order;
        const auto order = id <=> other.id;
        return order != 0 ? order : rid <=> other.rid;
    }
    // Comes first in the order, and is as good as random.
    std::uint64_t first() const
    {
        std::uint64_t number;
        std::memcpy(&number, id.bytes.data(), sizeof number);
        return std::endian::native == std::endian::little ? __builtin_bswap64(number) : number;
    }
};

struct AuthorKey { // ix_author
    std::uint32_t pid = 0;
    std::uint16_t kind = 0;
    std::int64_t createdAt = 0;
    std::int64_t rid = 0;
    auto operator<=>(const AuthorKey&) const = default;
};

struct KindKey { // ix_kind
    std::uint16_t kind = 0;
    std::uint32_t pid = 0; // carried along, not part of the order: a rid has one author
    std::int64_t createdAt = 0;
    std::int64_t rid = 0;
    bool operator==(const KindKey&) const = default;
    std::strong_ordering operator<=>(const KindKey& other) const
    {
        if (kind != other.kind)
            return kind <=> other.kind;
        if (createdAt != other.createdAt)
            return createdAt <=> other.createdAt;
        return rid <=> other.rid;
    }
};

struct TagKey { // ix_tag
    std::int64_t k = 0; // tagKey(): readers check the value itself
    std::int64_t createdAt = 0;
    std::int64_t rid = 0;
    auto operator<=>(const TagKey&) const = default;
    std::uint64_t first() const { return static_cast<std::uint64_t>(k) ^ std::uint64_t{1} << 63; } // negative ones before the others
};

// Is this tag in ix_tag? Single letters with a value (NIP-01), except the `p` tags of follow lists: they would be half of the
// index, so who follows whom is found by reading the kind 3 events.
inline bool isIndexedTag(std::uint16_t kind, const nostr::TagList::Tag& tag)
{
    const std::string_view name = tag.name();
    if (name.size() != 1 || tag.size() < 2)
        return false;
    const char lower = static_cast<char>(name[0] | 0x20);
    return lower >= 'a' && lower <= 'z' && !(kind == 3 && name[0] == 'p');
}

// Stored in the database, so it never changes.
std::int64_t tagKey(char letter, std::string_view value);

} // namespace nandu::store
