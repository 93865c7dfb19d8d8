// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The profile in the content of a kind 0, NIP-01 and NIP-24. Tolerant: a field of the wrong type is empty, text that is not an
// object gives none. Plain value, any thread; strings are UTF-8 from strangers, shown as plain text only.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nandu::nostr {

struct Profile {
    std::string name;
    std::string displayName;
    std::string about;
    std::string picture; // http(s) URL or empty
    std::string banner;  // http(s) URL or empty
    std::string website;
    std::string nip05;
    std::string lud16;
    bool bot = false;
    bool operator==(const Profile&) const = default;
};

std::optional<Profile> parseProfile(std::string_view content);

} // namespace nandu::nostr
