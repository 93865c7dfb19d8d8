// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/entity.h"

#include "engine/base/utf8.h"
#include "engine/nostr/bech32.h"

#include <algorithm>
#include <array>
#include <span>

namespace nandu::nostr {

namespace {

using base::ErrorCode;
using base::fail;
using Bytes = std::vector<std::uint8_t>;

// The types of NIP-19's type-length-value lists.
enum Tlv : std::uint8_t { Special = 0, Relay = 1, Author = 2, Kind = 3 };

constexpr std::size_t relayHintsMax = 32; // real entities hold up to 20

base::Result<Entity> readList(Entity::Type type, const Bytes& bytes);
bool takeEntry(Entity& entity, std::uint8_t tlv, std::span<const std::uint8_t> value);

template <typename Id>
std::optional<Id> asId(std::span<const std::uint8_t> bytes)
{
    Id id;
    if (bytes.size() != id.bytes.size())
        return std::nullopt;
    std::copy(bytes.begin(), bytes.end(), id.bytes.begin());
    return id;
}

std::string asText(std::span<const std::uint8_t> bytes)
{
    return {bytes.begin(), bytes.end()};
}

void appendEntry(Bytes& bytes, std::uint8_t tlv, std::span<const std::uint8_t> value)
{
    if (value.size() > 255)
        return; // a hint that does not fit is left out; identifiers are checked by the caller
    bytes.push_back(tlv);
    bytes.push_back(static_cast<std::uint8_t>(value.size()));
    bytes.insert(bytes.end(), value.begin(), value.end());
}

std::span<const std::uint8_t> asBytes(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

} // namespace

base::Result<Entity> parseEntity(std::string_view text)
{
    const std::string_view head = text.substr(0, 9);
    if (head.starts_with("nsec1") || head.starts_with("NSEC1") || head == "ncryptsec")
        return fail(ErrorCode::Refused, "a secret key");
    const auto decoded = decodeBech32(text);
    if (!decoded)
        return fail(ErrorCode::InvalidInput, "not bech32");
    const auto bytes = bytesOfWords(decoded->words);
    if (!bytes)
        return fail(ErrorCode::InvalidInput, "bad padding");
    Entity entity;
    if (decoded->prefix == "npub") {
        entity.type = Entity::Type::Npub;
        entity.author = asId<PubKey>(*bytes);
        return entity.author ? base::Result<Entity>(entity) : fail(ErrorCode::InvalidInput, "not 32 bytes");
    }
    if (decoded->prefix == "note") {
        entity.type = Entity::Type::Note;
        entity.eventId = asId<EventId>(*bytes);
        return entity.eventId ? base::Result<Entity>(entity) : fail(ErrorCode::InvalidInput, "not 32 bytes");
    }
    if (decoded->prefix == "nprofile")
        return readList(Entity::Type::Nprofile, *bytes);
    if (decoded->prefix == "nevent")
        return readList(Entity::Type::Nevent, *bytes);
    if (decoded->prefix == "naddr")
        return readList(Entity::Type::Naddr, *bytes);
    return fail(ErrorCode::InvalidInput, "unknown prefix");
}

base::Result<Entity> parseNostrUri(std::string_view uri)
{
    constexpr std::string_view scheme = "nostr:";
    const bool matches = uri.size() > scheme.size() && std::equal(scheme.begin(), scheme.end(), uri.begin(), [](char a, char b) {
        return a == b || (b >= 'A' && b <= 'Z' && a == b - 'A' + 'a');
    });
    if (!matches)
        return fail(ErrorCode::InvalidInput, "not a nostr: URI");
    return parseEntity(uri.substr(scheme.size()));
}

std::string toBech32(const Entity& entity)
{
    switch (entity.type) {
    case Entity::Type::Npub:
        return npubOf(entity.author.value_or(PubKey{}));
    case Entity::Type::Note:
        return noteOf(entity.eventId.value_or(EventId{}));
    case Entity::Type::Nprofile:
    case Entity::Type::Nevent:
    case Entity::Type::Naddr:
        break;
    }
    Bytes bytes;
    if (entity.type == Entity::Type::Nprofile)
        appendEntry(bytes, Special, entity.author.value_or(PubKey{}).bytes);
    else if (entity.type == Entity::Type::Nevent)
        appendEntry(bytes, Special, entity.eventId.value_or(EventId{}).bytes);
    else
        appendEntry(bytes, Special, asBytes(entity.identifier));
    for (const std::string& relay : entity.relays)
        appendEntry(bytes, Relay, asBytes(relay));
    if (entity.type != Entity::Type::Nprofile && entity.author)
        appendEntry(bytes, Author, entity.author->bytes);
    if (entity.kind) {
        const std::array<std::uint8_t, 4> kind{0, 0, static_cast<std::uint8_t>(*entity.kind >> 8), static_cast<std::uint8_t>(*entity.kind & 0xff)};
        appendEntry(bytes, Kind, kind);
    }
    const std::string_view prefix = entity.type == Entity::Type::Nprofile ? "nprofile" : entity.type == Entity::Type::Nevent ? "nevent" : "naddr";
    return encodeBech32(prefix, bytes);
}

std::string npubOf(const PubKey& key)
{
    return encodeBech32("npub", key.bytes);
}

std::string noteOf(const EventId& id)
{
    return encodeBech32("note", id.bytes);
}

std::string neventOf(const EventId& id, const PubKey& author, std::uint16_t kind, std::string_view relayHint)
{
    Entity entity{.type = Entity::Type::Nevent, .author = author, .eventId = id, .identifier = {}, .kind = kind, .relays = {}};
    if (!relayHint.empty())
        entity.relays.emplace_back(relayHint);
    return toBech32(entity);
}

base::Result<base::Secret> parseNsec(std::string_view nsec)
{
    // The order of secp256k1: a key is 1 to order - 1.
    constexpr std::array<std::uint8_t, 32> order{0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xfe,
                                                 0xba, 0xae, 0xdc, 0xe6, 0xaf, 0x48, 0xa0, 0x3b, 0xbf, 0xd2, 0x5e, 0x8c, 0xd0, 0x36, 0x41, 0x41};
    auto decoded = decodeBech32(nsec, 128);
    if (!decoded || decoded->prefix != "nsec")
        return fail(ErrorCode::InvalidInput, "not an nsec");
    auto bytes = bytesOfWords(decoded->words);
    base::wipe(decoded->words);
    if (!bytes)
        return fail(ErrorCode::InvalidInput, "not an nsec");
    base::Secret key = base::Secret::copyOf(*bytes);
    base::wipe(*bytes);
    const auto held = key.bytes();
    const bool isZero = std::all_of(held.begin(), held.end(), [](std::uint8_t byte) { return byte == 0; });
    if (held.size() != order.size() || isZero || !std::lexicographical_compare(held.begin(), held.end(), order.begin(), order.end()))
        return fail(ErrorCode::InvalidInput, "not a valid secret key");
    return key;
}

base::Secret nsecOf(const base::Secret& key)
{
    std::string text = encodeBech32("nsec", key.bytes());
    base::Secret nsec = base::Secret::copyOf(text);
    base::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
    return nsec;
}

namespace {

base::Result<Entity> readList(Entity::Type type, const Bytes& bytes)
{
    Entity entity;
    entity.type = type;
    bool hasSpecial = false;
    std::span<const std::uint8_t> rest(bytes);
    while (!rest.empty()) {
        if (rest.size() < 2 || rest.size() - 2 < rest[1])
            return fail(ErrorCode::InvalidInput, "cut off");
        const std::uint8_t tlv = rest[0];
        const auto value = rest.subspan(2, rest[1]);
        rest = rest.subspan(2 + value.size());
        if (tlv == Special && hasSpecial)
            continue; // the first one counts
        hasSpecial |= tlv == Special;
        if (!takeEntry(entity, tlv, value))
            return fail(ErrorCode::InvalidInput, "a field of the wrong size");
    }
    const bool complete = type == Entity::Type::Naddr ? hasSpecial && entity.author && entity.kind : hasSpecial;
    return complete ? base::Result<Entity>(std::move(entity)) : fail(ErrorCode::InvalidInput, "incomplete");
}

// False refuses the entity; unknown types are ignored, as NIP-19 asks.
bool takeEntry(Entity& entity, std::uint8_t tlv, std::span<const std::uint8_t> value)
{
    switch (tlv) {
    case Special:
        if (entity.type == Entity::Type::Nprofile)
            return (entity.author = asId<PubKey>(value)).has_value();
        if (entity.type == Entity::Type::Nevent)
            return (entity.eventId = asId<EventId>(value)).has_value();
        entity.identifier = asText(value);
        return base::isUtf8(entity.identifier);
    case Relay: {
        std::string relay = asText(value);
        const bool isRelay = relay.starts_with("wss://") || relay.starts_with("ws://");
        if (isRelay && entity.relays.size() < relayHintsMax && base::isUtf8(relay))
            entity.relays.push_back(std::move(relay));
        return true;
    }
    case Author:
        if (entity.type == Entity::Type::Nprofile)
            return true;
        return (entity.author = asId<PubKey>(value)).has_value();
    case Kind: {
        if (value.size() != 4 || value[0] != 0 || value[1] != 0)
            return false;
        entity.kind = static_cast<std::uint16_t>(value[2] << 8 | value[3]);
        return true;
    }
    default:
        return true;
    }
}

} // namespace

} // namespace nandu::nostr
