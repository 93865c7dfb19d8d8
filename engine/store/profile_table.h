// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Newest profiles and follow lists, parsed once and kept while they are the newest. Used on the thread of its ReadView, within
// one Reading.
#pragma once

#include "engine/store/note_record.h"
#include "engine/store/read_view.h"

#include <unordered_map>
#include <vector>

namespace nandu::store {

class ProfileTable {
public:
    explicit ProfileTable(ReadView& view) : m_view(view) {}

    ProfileRecord of(const base::PubKey& key);
    // With followCount, which means reading a follow list.
    ProfileRecord withFollowCount(const base::PubKey& key);
    // The newest kind 3 of `key`; empty when none is stored.
    const std::vector<base::PubKey>& followsOf(const base::PubKey& key);
    // Name or display name starts with `prefix`, any case; follows of `viewer` first, then people whose profile is newest.
    std::vector<ProfileRecord> byName(std::string_view prefix, const base::PubKey& viewer, std::size_t limit);

private:
    struct Cached {
        std::int64_t rid = 0; // 0: no profile is stored
        std::uint64_t lookedUpIn = 0; // ReadView::reading()
        ProfileRecord record;
    };
    ProfileRecord read(const base::PubKey& key, std::int64_t rid);

    ReadView& m_view;
    std::unordered_map<std::uint32_t, Cached> m_cache; // by pid
    base::PubKey m_followsOwner;
    std::int64_t m_followsRid = 0;
    std::vector<base::PubKey> m_follows;
};

} // namespace nandu::store
