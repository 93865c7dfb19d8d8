// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An endless row of made-up events, each known by its number, for tests that are killed and have to find out what must be there.
#pragma once

#include "engine/nostr/event_builder.h"
#include "tests/support/zap_factory.h"

#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>

namespace nandu::tests {

inline base::PubKey madeAuthor(std::uint32_t number)
{
    base::PubKey key;
    std::memcpy(key.bytes.data(), &number, sizeof number);
    key.bytes[31] = 1;
    return key;
}

// Profiles replace one another, every tenth event deletes the like before it; notes, replies and zaps stay for ever.
inline nostr::Event made(std::uint32_t i)
{
    const std::uint32_t step = i % 10;
    const auto noteId = [i, step] { return made(i - step + 1).id.hex(); };
    const std::int64_t at = 1'700'000'000 + i;
    if (step == 0)
        return nostr::unsignedEvent({0, at, {}, std::to_string(i)}, madeAuthor(i % 7));
    if (step <= 4)
        return nostr::unsignedEvent({1, at, {{"t", "topic"}}, "note " + std::to_string(i)}, madeAuthor(i % 50));
    if (step == 6) {
        const nostr::Event zapped = made(i - 5);
        return zapReceipt({.sender = i % 20, .recipient = zapped.pubkey, .sats = 1 + i % 9, .createdAt = at}, zapped.id);
    }
    if (step <= 7)
        return nostr::unsignedEvent({7, at, {{"e", noteId()}}, "+"}, madeAuthor(i % 20));
    if (step == 8)
        return nostr::unsignedEvent({5, at, {{"e", made(i - 1).id.hex()}}, ""}, madeAuthor((i - 1) % 20));
    return nostr::unsignedEvent({1, at, {{"e", noteId(), "", "root"}}, "reply " + std::to_string(i)}, madeAuthor(i % 50));
}

inline bool staysForEver(std::uint32_t i) { return i % 10 != 0 && i % 10 != 7; }

// How often to kill, unless NANDU_KILLS says otherwise.
inline int killsWanted(int otherwise)
{
    const char* wanted = std::getenv("NANDU_KILLS");
    return wanted && std::atoi(wanted) > 0 ? std::atoi(wanted) : otherwise;
}

} // namespace nandu::tests
