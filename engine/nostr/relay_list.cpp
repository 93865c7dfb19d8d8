// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/relay_list.h"

#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::nostr {

std::vector<RelayListEntry> relayListOf(const Event& event)
{
    std::vector<RelayListEntry> entries;
    if (event.kind != kinds::relayList)
        return entries;
    for (const auto tag : event.tags) {
        if (entries.size() == relayListEntriesMax)
            break;
        const std::string_view marker = tag[2];
        if (tag.name() != "r" || (!marker.empty() && marker != "read" && marker != "write"))
            continue;
        const auto url = base::RelayUrl::parse(tag.value());
        if (!url)
            continue;
        const bool read = marker != "write";
        const bool write = marker != "read";
        const auto known = std::find_if(entries.begin(), entries.end(), [&](const auto& entry) { return entry.url == *url; });
        if (known == entries.end()) {
            entries.push_back({*url, read, write});
        } else {
            known->read |= read; // some clients write one tag a role
            known->write |= write;
        }
    }
    return entries;
}

TagList relayListTags(std::span<const RelayListEntry> entries)
{
    TagList tags;
    for (const RelayListEntry& entry : entries) {
        if (entry.read && entry.write)
            tags.add({"r", entry.url.text()});
        else if (entry.read || entry.write)
            tags.add({"r", entry.url.text(), entry.read ? "read" : "write"});
    }
    return tags;
}

} // namespace nandu::nostr
