// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/secret_leak.h"

#include "engine/base/bytes.h"
#include "engine/nostr/bech32.h"
#include "engine/nostr/entity.h"

#include <algorithm>
#include <string>

namespace nandu::nostr {

namespace {

constexpr std::size_t nsecChars = 63;
constexpr std::size_t ncryptsecChars = 162;

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// Does `head` start something of this length with a valid checksum anywhere, also in the middle of a word?
bool holds(std::string_view text, std::string_view head, std::size_t length)
{
    for (std::size_t at = text.find(head); at != std::string_view::npos; at = text.find(head, at + 1)) {
        if (text.size() - at >= length && decodeBech32(text.substr(at, length)))
            return true;
    }
    return false;
}

void wipeText(std::string& text)
{
    base::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
}

} // namespace

Leak secretLeakIn(std::string_view text, const base::Secret* own)
{
    std::string low = lowered(text);
    std::string hex = own && !own->empty() ? base::toHex(own->bytes()) : std::string();
    Leak leak = Leak::None;
    if (holds(low, "nsec1", nsecChars))
        leak = Leak::SecretKey;
    else if (holds(low, "ncryptsec1", ncryptsecChars))
        leak = Leak::EncryptedKey;
    else if (!hex.empty() && low.find(hex) != std::string::npos)
        leak = Leak::OwnKey;
    wipeText(low);
    wipeText(hex);
    return leak;
}

} // namespace nandu::nostr
