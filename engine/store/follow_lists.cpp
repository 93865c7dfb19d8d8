// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/follow_lists.h"

#include "engine/nostr/contact_list.h"
#include "engine/nostr/kinds.h"

#include <optional>
#include <utility>

namespace nandu::store {

using base::PubKey;
using base::Result;

namespace {

std::optional<std::vector<PubKey>> listOf(ReadView& view, const PubKey& author)
{
    const auto pid = view.pidOf(author);
    const std::int64_t rid = pid ? view.newestRid(*pid, nostr::kinds::contacts, {}) : 0;
    const auto row = rid != 0 ? view.row(rid) : std::nullopt;
    return row ? std::optional(nostr::followsOf(row->event.tags)) : std::nullopt;
}

} // namespace

Result<FollowLists> readFollowLists(ReadView& view, const PubKey& me)
{
    auto reading = view.begin();
    if (!reading)
        return reading.error();
    FollowLists lists;
    lists.own = listOf(view, me).value_or(std::vector<PubKey>());
    for (const PubKey& person : lists.own) {
        if (auto list = listOf(view, person))
            lists.others.push_back({person, std::move(*list)});
        else if (person != me)
            lists.missing.push_back(person);
    }
    if (auto read = reading->outcome(); !read)
        return read.error();
    return lists;
}

} // namespace nandu::store
