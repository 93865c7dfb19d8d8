// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/expiration.h"

#include <charconv>

namespace nandu::nostr {

std::optional<std::int64_t> expirationOf(const Event& event)
{
    const std::string_view text = event.tags.first("expiration");
    std::int64_t at = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), at);
    if (text.empty() || problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return at;
}

} // namespace nandu::nostr
