// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a JSON string: quotes, the seven short escapes of NIP-01, other control characters as \u00xx, all else verbatim.
// Pure functions, any thread. The text must be UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace nandu::nostr {

void appendJsonString(std::string& out, std::string_view text);
// As NIP-01 hashes it: other control characters stand verbatim, which is no valid JSON.
void appendCanonicalString(std::string& out, std::string_view text);

void appendNumber(std::string& out, std::int64_t number);
// Lower-case hexadecimal digits between quotes.
void appendHexString(std::string& out, const std::uint8_t* bytes, std::size_t count);

// Valid UTF-8, no surrogates, no overlong forms.
bool isUtf8(std::string_view text);

} // namespace nandu::nostr
