// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/zap_receipt.h"

#include "engine/crypto/sha256.h"
#include "engine/nostr/address.h"
#include "engine/nostr/bolt11.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/verified_event.h"

#include <charconv>
#include <string_view>

namespace nandu::nostr {

namespace {

using base::ErrorCode;
using base::fail;

// What a zap is for, as the receipt and the request each say it.
struct Aim {
    std::size_t people = 0, events = 0, addresses = 0; // how many tags
    std::optional<PubKey> person;
    std::optional<EventId> event;
    std::string address;
};

Aim aimOf(const TagList& tags)
{
    Aim aim;
    for (const auto tag : tags) {
        if (tag.name() == "p") {
            ++aim.people;
            aim.person = PubKey::fromHex(tag.value());
        } else if (tag.name() == "e") {
            ++aim.events;
            aim.event = EventId::fromHex(tag.value());
        } else if (tag.name() == "a") {
            ++aim.addresses;
            const auto address = Address::parse(tag.value());
            aim.address = address ? address->text() : std::string();
        }
    }
    return aim;
}

// Exactly one person, at most one note and address, all readable.
bool isClear(const Aim& aim)
{
    return aim.people == 1 && aim.person && aim.events <= 1 && aim.addresses <= 1 && (aim.events == 0 || aim.event)
        && (aim.addresses == 0 || !aim.address.empty());
}

std::optional<std::uint64_t> readMillisats(std::string_view text)
{
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    return !text.empty() && problem == std::errc() && end == text.data() + text.size() ? std::optional(value) : std::nullopt;
}

// The whole invoice says what it is for; where it cannot be read its amount still counts. That gives nothing away: whoever can
// forge a receipt can also make a flawless invoice that nobody pays. What holds is the provider's key.
ZapReceipt::DescriptionHash compareHash(std::string_view invoice, std::string_view description)
{
    const auto read = parseBolt11(invoice);
    if (!read || !read->descriptionHash)
        return ZapReceipt::DescriptionHash::Absent;
    crypto::Sha256 sha;
    return sha.digest(description) == *read->descriptionHash ? ZapReceipt::DescriptionHash::Matches : ZapReceipt::DescriptionHash::Differs;
}

} // namespace

base::Result<ZapReceipt> parseZapReceipt(const Event& receipt, crypto::SchnorrVerifier& verifier)
{
    if (receipt.kind != kinds::zapReceipt)
        return fail(ErrorCode::Refused, "not a receipt");
    const std::string_view invoice = receipt.tags.first("bolt11");
    const std::string_view description = receipt.tags.first("description");
    const auto head = readBolt11Head(invoice);
    if (!head || !head->millisats || head->network != Bolt11::Network::Main)
        return fail(ErrorCode::Refused, "no invoice with an amount of real bitcoin");
    const Aim aim = aimOf(receipt.tags);
    if (!isClear(aim))
        return fail(ErrorCode::Refused, "receipt names no or several targets");

    ParsedEvent parsed = parseEvent(description);
    if (!parsed.ok())
        return fail(ErrorCode::Refused, "no request inside");
    if (parsed.event.kind != kinds::zapRequest)
        return fail(ErrorCode::Refused, "what is inside is not a request");
    const Aim wanted = aimOf(parsed.event.tags);
    if (!isClear(wanted) || wanted.person != aim.person || wanted.event != aim.event || wanted.address != aim.address)
        return fail(ErrorCode::Refused, "receipt and request name different targets");
    const std::string_view amount = parsed.event.tags.first("amount");
    if (!amount.empty() && readMillisats(amount) != head->millisats)
        return fail(ErrorCode::Refused, "invoice and request name different amounts");
    auto request = verify(std::move(parsed.event), verifier);
    if (!request)
        return fail(ErrorCode::Refused, "request: " + request.error().detail);

    ZapReceipt zap;
    zap.sender = request->event().pubkey;
    zap.recipient = *aim.person;
    zap.provider = receipt.pubkey;
    zap.target = aim.event;
    zap.targetAddress = aim.address;
    zap.millisats = *head->millisats;
    zap.comment = request->event().content;
    zap.descriptionHash = compareHash(invoice, description);
    for (const auto tag : request->event().tags)
        zap.isAnonymous |= tag.name() == "anon";
    return zap;
}

} // namespace nandu::nostr
