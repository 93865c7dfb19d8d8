// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/interaction.h"

#include "engine/crypto/schnorr.h"
#include "engine/nostr/address.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/reaction_emoji.h"
#include "engine/nostr/thread_position.h"
#include "engine/nostr/zap_receipt.h"

#include <algorithm>
#include <optional>

namespace nandu::nostr {

namespace {

using Interactions = std::vector<Interaction>;

void addReply(Interactions& interactions, const Event& event);
void addQuotes(Interactions& interactions, const Event& event);
void addOnLastTag(Interactions& interactions, const Event& event, InteractionType type);
void addZap(Interactions& interactions, const Event& event);

} // namespace

std::vector<Interaction> interactionsOf(const Event& event)
{
    Interactions interactions;
    switch (event.kind) {
    case kinds::note:
    case kinds::comment:
        addReply(interactions, event);
        addQuotes(interactions, event);
        break;
    case kinds::repost:
    case kinds::genericRepost:
        addOnLastTag(interactions, event, InteractionType::Repost);
        break;
    case kinds::reaction:
        addOnLastTag(interactions, event, InteractionType::Reaction);
        break;
    case kinds::zapReceipt:
        addZap(interactions, event);
        break;
    case 20:    // pictures
    case 21:    // films
    case 22:
    case 9802:  // highlights
    case kinds::longForm:
        addQuotes(interactions, event);
        break;
    default:
        break;
    }
    return interactions;
}

namespace {

// An id names its target; the address only where there is no id.
void setTarget(Interaction& interaction, const std::optional<EventId>& id, std::string address)
{
    if (id)
        interaction.target = *id;
    else
        interaction.targetAddress = std::move(address);
}

void addReply(Interactions& interactions, const Event& event)
{
    ThreadPlace parent = threadPositionOf(event).parent;
    if (!parent.isSet())
        return;
    Interaction reply;
    reply.type = InteractionType::Reply;
    reply.author = event.pubkey;
    setTarget(reply, parent.id, std::move(parent.address));
    interactions.push_back(std::move(reply));
}

void addQuotes(Interactions& interactions, const Event& event)
{
    const std::size_t before = interactions.size();
    for (const auto tag : event.tags) {
        if (tag.name() != "q")
            continue;
        const auto id = EventId::fromHex(tag.value());
        const auto address = id ? std::nullopt : Address::parse(tag.value());
        if (!id && !address)
            continue;
        Interaction quote;
        quote.type = InteractionType::Quote;
        quote.author = event.pubkey;
        setTarget(quote, id, address ? address->text() : std::string());
        if (std::find(interactions.begin() + static_cast<std::ptrdiff_t>(before), interactions.end(), quote) == interactions.end())
            interactions.push_back(std::move(quote));
    }
}

// NIP-25: where there are several, the target is the last e tag; reposts (NIP-18) have only one.
void addOnLastTag(Interactions& interactions, const Event& event, InteractionType type)
{
    std::optional<EventId> id;
    std::string address;
    for (const auto tag : event.tags) {
        if (tag.name() == "e") {
            if (const auto named = EventId::fromHex(tag.value()))
                id = named;
        } else if (tag.name() == "a") {
            if (const auto named = Address::parse(tag.value()))
                address = named->text();
        }
    }
    if (!id && address.empty())
        return;
    Interaction interaction;
    interaction.type = type;
    interaction.author = event.pubkey;
    if (type == InteractionType::Reaction)
        interaction.emoji = reactionEmoji(event.content);
    setTarget(interaction, id, std::move(address));
    interactions.push_back(std::move(interaction));
}

void addZap(Interactions& interactions, const Event& event)
{
    thread_local crypto::SchnorrVerifier verifier; // for the request inside: senders repeat, and each worker has its own
    auto receipt = parseZapReceipt(event, verifier);
    if (!receipt || (!receipt->target && receipt->targetAddress.empty()))
        return;
    Interaction zap;
    zap.type = InteractionType::Zap;
    zap.author = receipt->sender;
    zap.recipient = receipt->recipient;
    zap.zapProvider = receipt->provider;
    zap.millisats = receipt->millisats;
    setTarget(zap, receipt->target, std::move(receipt->targetAddress));
    interactions.push_back(std::move(zap));
}

} // namespace

} // namespace nandu::nostr
