// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Signed events for tests in one line. Keys are numbered: key(7) is the same person in every test and run.
#pragma once

#include "engine/crypto/key_pair.h"
#include "engine/nostr/event.h"
#include "engine/nostr/verified_event.h"

#include <string>
#include <string_view>

namespace nandu::tests {

// Made on first use and kept while ten thousand others are made. Not thread-safe.
const crypto::KeyPair& key(unsigned number);
base::PubKey person(unsigned number);

struct Draft {
    unsigned author = 1;
    std::uint16_t kind = 1;
    std::int64_t createdAt = 1'750'000'000;
    nostr::TagList tags = {};
    std::string content = {};
};

// Deterministic: the same draft gives the same id and signature.
nostr::Event event(const Draft& draft);
nostr::VerifiedEvent verified(const Draft& draft);

nostr::Event note(unsigned author, std::string content, std::int64_t createdAt = 1'750'000'000);
nostr::Event reply(unsigned author, const nostr::Event& parent, std::string content, std::int64_t createdAt = 1'750'000'100);
nostr::Event reaction(unsigned author, const nostr::Event& target, std::string content = "+", std::int64_t createdAt = 1'750'000'200);
nostr::Event repost(unsigned author, const nostr::Event& target, std::int64_t createdAt = 1'750'000'300);
nostr::Event deletion(unsigned author, const nostr::Event& target, std::int64_t createdAt = 1'750'000'400);

nostr::VerifiedEvent verified(const nostr::Event& event);

} // namespace nandu::tests
