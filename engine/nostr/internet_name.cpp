// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/internet_name.h"

#include "engine/base/relay_url.h"
#include "engine/base/sentence.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace nandu::nostr {

using base::ErrorCode;
using base::fail;
using nlohmann::json;

base::Result<InternetName> parseInternetName(std::string_view text)
{
    constexpr std::size_t charsMax = 320;
    //: Error about a name such as ana@example.com; npub stays
    const auto wrong = fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This is not a name on Nostr. Such a name looks like ana@example.com."));
    const std::size_t at = text.find('@');
    if (at == 0 || at == std::string_view::npos || text.size() > charsMax)
        return wrong;
    std::string local(text.substr(0, at));
    std::transform(local.begin(), local.end(), local.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    const std::string_view domain = text.substr(at + 1);
    const bool isPlain = local.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789-_.") == std::string::npos;
    if (!isPlain || domain.empty() || domain.find_first_of("/?#@% \\") != std::string_view::npos)
        return wrong;
    // The same host names are good for a relay.
    const auto host = base::RelayUrl::parse("wss://" + std::string(domain));
    if (!host || !host->isDialableFromHint())
        return wrong;
    return InternetName{local, "https" + host->text().substr(3) + ".well-known/nostr.json?name=" + local};
}

base::Result<base::PubKey> keyInAnswer(std::string_view text, std::string_view local)
{
    const json answer = json::parse(text.begin(), text.end(), nullptr, false);
    //: Error about a name such as ana@example.com; npub stays
    const auto missing = fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "Nobody has this name there. Check its spelling, or use the npub."));
    if (!answer.is_object() || !answer.contains("names") || !answer["names"].is_object())
        return missing;
    const auto name = answer["names"].find(std::string(local));
    const auto key = name != answer["names"].end() && name->is_string() ? base::PubKey::fromHex(name->get<std::string>()) : std::nullopt;
    if (!key)
        return missing;
    return *key;
}

} // namespace nandu::nostr
