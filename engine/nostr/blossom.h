// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Files on Blossom servers: whom one trusts with them (BUD-03, kind 10063), the permission to store one (BUD-11, kind 24242), what
// the server says of it (BUD-02), and how a note tells of it (NIP-92). Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/event.h"
#include "engine/nostr/event_builder.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

inline constexpr std::size_t mediaServersMax = 10; // of one list

// "https://host[:port]" in small letters, without path and slash, as lists write it. InvalidInput: the detail is a sentence. Without
// encryption only this machine is spoken to.
base::Result<std::string> parseMediaServer(std::string_view text);
std::vector<std::string> mediaServersOf(const TagList& tags); // of a kind 10063, the preferred one first

// For this file and this server, for a few minutes.
EventTemplate uploadPermission(std::string_view server, std::string_view sha256, std::int64_t now);
std::string authorizationOf(const Event& permission); // the value of the HTTP header

// The address in the server's answer. Refused: it is another file that it has; InvalidInput: no address for the web. Sentences.
base::Result<std::string> addressInAnswer(std::string_view json, std::string_view sha256, std::uint64_t bytes);

struct MediaTag {
    std::string url, type, sha256, alt;
    std::uint32_t width = 0, height = 0;
    std::uint64_t bytes = 0;
    bool operator==(const MediaTag&) const = default;
};
void addMedia(TagList& tags, const MediaTag& media);
std::vector<MediaTag> mediaOf(const TagList& tags); // with an address

} // namespace nandu::nostr
