// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writes a JSON string: quotes, the seven short escapes of NIP-01, other control characters as \u00xx, all else verbatim.
// Pure functions, any thread. The text must be UTF-8.
#pragma once

#include <string>
#include <string_view>

namespace nandu::nostr {

void appendJsonString(std::string& out, std::string_view text);
void appendNumber(std::string& out, std::int64_t number);
// Lower-case hexadecimal digits between quotes.
void appendHexString(std::string& out, const std::uint8_t* bytes, std::size_t count);

// The same into memory where there is room for it: they give the end of what they wrote.
constexpr std::size_t jsonStringBytesMax(std::size_t textBytes) { return 6 * textBytes + 2; }
constexpr std::size_t canonicalStringBytesMax(std::size_t textBytes) { return 2 * textBytes + 2; }
constexpr std::size_t numberBytesMax = 20;
char* writeJsonString(char* to, std::string_view text);
// As NIP-01 hashes it: other control characters stand verbatim, which is no valid JSON.
char* writeCanonicalString(char* to, std::string_view text);
char* writeNumber(char* to, std::int64_t number);
char* writeHexString(char* to, const std::uint8_t* bytes, std::size_t count);

// Valid UTF-8, no surrogates, no overlong forms.
bool isUtf8(std::string_view text);

} // namespace nandu::nostr
