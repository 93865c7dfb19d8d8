// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_builder.h"

#include "engine/base/limits.h"
#include "engine/nostr/canonical_json.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/json_text.h"
#include "engine/nostr/trusted_row.h"

namespace nandu::nostr {

namespace {

bool hasOnlyUtf8(const Event& event)
{
    bool isValid = isUtf8(event.content);
    for (const TagList::Tag tag : event.tags) {
        for (std::size_t i = 0; i < tag.size(); ++i)
            isValid = isValid && isUtf8(tag[i]);
    }
    return isValid;
}

} // namespace

Event unsignedEvent(const EventTemplate& what, const PubKey& author)
{
    Event event;
    event.pubkey = author;
    event.createdAt = what.createdAt;
    event.kind = what.kind;
    event.tags = what.tags;
    event.content = what.content;
    event.id = EventHasher().id(event);
    return event;
}

base::Result<VerifiedEvent> signEvent(const EventTemplate& what, const crypto::KeyPair& keys)
{
    Event event = unsignedEvent(what, keys.publicKey());
    if (event.createdAt < 0)
        return base::fail(base::ErrorCode::InvalidInput, "the date is before 1970");
    if (!hasOnlyUtf8(event))
        return base::fail(base::ErrorCode::InvalidInput, "the text is not valid UTF-8");
    if (!hasOneCanonicalForm(event))
        return base::fail(base::ErrorCode::InvalidInput, "the text holds control characters");
    if (event.tags.size() > base::limits::eventTagsMax || eventToJson(event).size() > base::limits::eventBytesMax)
        return base::fail(base::ErrorCode::TooLarge, "the event is too large");
    event.sig = keys.sign(event.id.bytes);
    return TrustedRow::verified(std::move(event));
}

std::string withoutControlCharacters(std::string_view text)
{
    std::string kept;
    kept.reserve(text.size());
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte >= 0x20 || c == '\n' || c == '\r' || c == '\t')
            kept.push_back(c);
    }
    return kept;
}

} // namespace nandu::nostr
