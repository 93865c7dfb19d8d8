// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What somebody typed or pasted into the search field, read into its parts: words, "phrases", -not, #hashtag, from:, since:,
// until:, kind:, has:, or one name that is opened (NIP-19, NIP-21, NIP-05). Never fails: what cannot be read is named in
// `faults`. Pure function, any thread; bounded.
#pragma once

#include "engine/nostr/entity.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

inline constexpr std::size_t searchBytesMax = 1'000;
inline constexpr std::size_t searchTermsMax = 32;

struct SearchQuery {
    enum class Has : std::uint8_t { Image, Link, Video, Zap };
    struct Person {
        std::optional<PubKey> key;
        bool isMe = false;
        std::string name; // a name or a NIP-05 address, when neither of the above
        bool operator==(const Person&) const = default;
    };
    struct Fault {
        enum class Kind : std::uint8_t { BadPerson, BadDate, BadKind, BadHas, CannotExclude, TooLong, SecretKey };
        Kind kind = Kind::BadDate;
        std::string text; // as typed; empty for a secret key
        bool operator==(const Fault&) const = default;
    };

    std::vector<std::string> words; // all of them; one with blanks is a phrase
    std::vector<std::string> excludedWords;
    std::vector<std::string> hashtags; // all of them; without the #, lower case
    std::vector<std::string> excludedHashtags;
    std::vector<Person> from;          // any of them
    std::optional<std::int64_t> since; // inclusive, days are those of UTC
    std::optional<std::int64_t> until; // inclusive: the last second of the day
    std::vector<std::uint16_t> kinds;  // any of them
    std::vector<Has> has;              // all of them
    std::vector<Fault> faults;

    // The whole text names one thing to be opened.
    std::optional<Entity> entity;   // npub, nprofile, note, nevent, naddr, with or without nostr:
    std::optional<EventId> hex;     // 64 digits: an id or a key
    std::string personName;         // @name, name@example.org

    bool opensSomething() const { return entity || hex || !personName.empty(); }
    // Nothing that notes could be looked for by.
    bool isEmpty() const;
    bool operator==(const SearchQuery&) const = default;
};

SearchQuery parseSearch(std::string_view text);

// As hashtags are compared: without the #, ASCII letters small.
std::string normalHashtag(std::string_view tag);

} // namespace nandu::nostr
