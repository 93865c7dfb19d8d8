// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/event_factory.h"

#include "engine/base/ensure.h"
#include "engine/crypto/schnorr.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/kinds.h"

#include <map>

namespace nandu::tests {

namespace {
constexpr std::size_t keysKept = 10'000;
}

const crypto::KeyPair& key(unsigned number)
{
    static std::map<unsigned, crypto::KeyPair> keys;
    const auto known = keys.find(number);
    if (known != keys.end())
        return known->second;
    if (keys.size() >= keysKept)
        keys.clear(); // each lies in locked pages of its own, and a process may have only so many
    base::Secret secret(32);
    secret.bytes()[0] = 0x4e; // far from the toy keys 1, 2, 3 that others use
    for (unsigned i = 0; i < 4; ++i)
        secret.bytes()[31 - i] = static_cast<std::uint8_t>(number >> (8 * i));
    auto pair = crypto::KeyPair::fromSecret(secret);
    base::ensure(pair.ok(), "a numbered key is a key");
    return keys.emplace(number, std::move(pair).value()).first->second;
}

base::PubKey person(unsigned number)
{
    return key(number).publicKey();
}

nostr::Event event(const Draft& draft)
{
    nostr::Event event;
    event.pubkey = person(draft.author);
    event.kind = draft.kind;
    event.createdAt = draft.createdAt;
    event.tags = draft.tags;
    event.content = draft.content;
    event.id = nostr::EventHasher().id(event);
    event.sig = key(draft.author).sign(event.id.bytes, {});
    return event;
}

nostr::VerifiedEvent verified(const nostr::Event& event)
{
    static crypto::SchnorrVerifier verifier;
    auto checked = nostr::verify(event, verifier);
    base::ensure(checked.ok(), "a made event verifies");
    return std::move(checked).value();
}

nostr::VerifiedEvent verified(const Draft& draft)
{
    return verified(event(draft));
}

nostr::Event note(unsigned author, std::string content, std::int64_t createdAt)
{
    return event({.author = author, .kind = nostr::kinds::note, .createdAt = createdAt, .tags = {}, .content = std::move(content)});
}

nostr::Event reply(unsigned author, const nostr::Event& parent, std::string content, std::int64_t createdAt)
{
    // NIP-10: the root is that of the parent, or the parent itself.
    nostr::TagList tags;
    std::string root;
    for (const auto tag : parent.tags) {
        if (tag.name() == "e" && tag[3] == "root")
            root = tag.value();
    }
    const std::string parentId = parent.id.hex();
    if (root.empty()) {
        tags.add({"e", parentId, "", "root"});
    } else {
        tags.add({"e", root, "", "root"});
        tags.add({"e", parentId, "", "reply"});
    }
    tags.add({"p", parent.pubkey.hex()});
    return event(
        {.author = author, .kind = nostr::kinds::note, .createdAt = createdAt, .tags = tags, .content = std::move(content)});
}

nostr::Event reaction(unsigned author, const nostr::Event& target, std::string content, std::int64_t createdAt)
{
    nostr::TagList tags;
    tags.add({"e", target.id.hex()});
    tags.add({"p", target.pubkey.hex()});
    tags.add({"k", std::to_string(target.kind)});
    return event(
        {.author = author, .kind = nostr::kinds::reaction, .createdAt = createdAt, .tags = tags, .content = std::move(content)});
}

nostr::Event repost(unsigned author, const nostr::Event& target, std::int64_t createdAt)
{
    nostr::TagList tags;
    tags.add({"e", target.id.hex(), ""});
    tags.add({"p", target.pubkey.hex()});
    return event({.author = author, .kind = nostr::kinds::repost, .createdAt = createdAt, .tags = tags, .content = {}});
}

nostr::Event deletion(unsigned author, const nostr::Event& target, std::int64_t createdAt)
{
    nostr::TagList tags;
    tags.add({"e", target.id.hex()});
    tags.add({"k", std::to_string(target.kind)});
    return event({.author = author, .kind = nostr::kinds::deletion, .createdAt = createdAt, .tags = tags, .content = {}});
}

} // namespace nandu::tests
