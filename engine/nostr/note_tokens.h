// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The text of a note as tokens (NIP-27, NIP-30, NIP-92): what is shown is built from these, so nothing a stranger wrote is
// ever passed on as markup. Joining every token's `text` gives the note back. Pure function, any thread; bounded.
#pragma once

#include "engine/nostr/entity.h"
#include "engine/nostr/event.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

struct NoteToken {
    enum class Type : std::uint8_t {
        Text,
        LineBreak,
        Link,      // http(s)
        Image,     // http(s) link to a picture, by its ending or an imeta tag
        Video,     // ... to a film
        Reference, // nostr:..., `entity`
        Hashtag,   // `value` without the #, as written
        Emoji,     // :shortcode: with an emoji tag; `value` is the shortcode, `url` its picture
        Invoice,   // a BOLT 11 invoice; `millisats` when it names an amount
    };
    Type type = Type::Text;
    std::string text;  // as written
    std::string value;
    std::string url;   // Link, Image, Video: as written; Emoji: the picture
    std::string host;  // Link, Image, Video: lower case, what a click really opens
    double aspect = 0; // Image, Video: width by height from imeta, 0 when unknown
    std::optional<Entity> entity;
    std::optional<std::uint64_t> millisats;
    bool operator==(const NoteToken&) const = default;
};

inline constexpr std::size_t noteTokensMax = 2'000; // the rest is one Text token

std::vector<NoteToken> tokensOf(std::string_view content, const TagList& tags);

} // namespace nandu::nostr
