// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/deletion.h"

#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::nostr {

Deletion deletionOf(const Event& event)
{
    Deletion deletion;
    if (event.kind != kinds::deletion)
        return deletion;
    for (const auto tag : event.tags) {
        if (tag.name() == "e") {
            if (const auto id = EventId::fromHex(tag.value()))
                deletion.ids.push_back(*id);
        } else if (tag.name() == "a") {
            auto address = Address::parse(tag.value());
            if (address && address->author == event.pubkey)
                deletion.addresses.push_back(*std::move(address));
        }
    }
    return deletion;
}

bool deletes(const Event& deletion, const Event& event)
{
    if (deletion.pubkey != event.pubkey || event.kind == kinds::deletion)
        return false;
    const Deletion named = deletionOf(deletion);
    if (std::find(named.ids.begin(), named.ids.end(), event.id) != named.ids.end())
        return true;
    const auto address = addressOf(event);
    return address && event.createdAt <= deletion.createdAt
        && std::find(named.addresses.begin(), named.addresses.end(), *address) != named.addresses.end();
}

} // namespace nandu::nostr
