// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/contact_list.h"

#include <unordered_set>

namespace nandu::nostr {

namespace {

bool names(const TagList::Tag& tag, const PubKey& key)
{
    return tag.name() == "p" && PubKey::fromHex(tag.value()) == key;
}

} // namespace

std::vector<PubKey> followsOf(const TagList& tags)
{
    std::vector<PubKey> follows;
    std::unordered_set<PubKey> seen;
    for (const auto tag : tags) {
        const auto key = tag.name() == "p" ? PubKey::fromHex(tag.value()) : std::nullopt;
        if (key && seen.insert(*key).second)
            follows.push_back(*key);
    }
    return follows;
}

TagList withFollow(const TagList& tags, const PubKey& key, std::string_view relayHint)
{
    TagList result = tags;
    for (const auto tag : tags) {
        if (names(tag, key))
            return result;
    }
    result.appendValue("p");
    result.appendValue(key.hex());
    if (!relayHint.empty())
        result.appendValue(relayHint);
    result.endTag();
    return result;
}

TagList withoutFollow(const TagList& tags, const PubKey& key)
{
    TagList result;
    for (const auto tag : tags) {
        if (!names(tag, key))
            result.add(tag);
    }
    return result;
}

} // namespace nandu::nostr
