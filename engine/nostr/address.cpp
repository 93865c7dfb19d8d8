// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/address.h"

#include "engine/nostr/kinds.h"

#include <charconv>

namespace nandu::nostr {

std::optional<Address> Address::parse(std::string_view text)
{
    const std::size_t first = text.find(':');
    if (first == std::string_view::npos || first == 0 || (text[0] == '0' && first > 1))
        return std::nullopt;
    Address address;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + first, address.kind);
    if (problem != std::errc() || end != text.data() + first)
        return std::nullopt;
    const std::size_t second = text.find(':', first + 1);
    if (second == std::string_view::npos)
        return std::nullopt;
    const auto author = PubKey::fromHex(text.substr(first + 1, second - first - 1));
    if (!author)
        return std::nullopt;
    address.author = *author;
    address.d = text.substr(second + 1);
    return address;
}

std::string Address::text() const
{
    return std::to_string(kind) + ":" + author.hex() + ":" + d;
}

std::optional<Address> addressOf(const Event& event)
{
    if (kinds::isReplaceable(event.kind))
        return Address{event.kind, event.pubkey, {}};
    if (kinds::isAddressable(event.kind))
        return Address{event.kind, event.pubkey, std::string(event.tags.first("d"))};
    return std::nullopt;
}

} // namespace nandu::nostr
