// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/profile.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace nandu::nostr {

namespace {

constexpr std::size_t contentBytesMax = 128 * 1024;
constexpr std::size_t fieldBytesMax = 4'096; // "about" texts reach this; longer ones are cut for the screen anyway
constexpr int depthMax = 16;

std::string cut(std::string text)
{
    if (text.size() <= fieldBytesMax)
        return text;
    std::size_t end = fieldBytesMax;
    while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0) == 0x80)
        --end; // never inside a character
    text.resize(end);
    return text;
}

std::string field(const nlohmann::json& object, const char* key)
{
    const auto found = object.find(key);
    return found != object.end() && found->is_string() ? cut(found->get<std::string>()) : std::string();
}

// A web address without blanks and controls, else nothing: it will be fetched or opened.
std::string webAddress(std::string text)
{
    const bool clean = std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) <= ' ' || c == 0x7f; });
    return clean && (text.starts_with("https://") || text.starts_with("http://")) ? text : std::string();
}

} // namespace

std::optional<Profile> parseProfile(std::string_view content)
{
    if (content.size() > contentBytesMax)
        return std::nullopt;
    const auto refuseDepth = [](int depth, nlohmann::json::parse_event_t, nlohmann::json&) { return depth < depthMax; };
    const nlohmann::json object = nlohmann::json::parse(content, refuseDepth, false);
    if (!object.is_object())
        return std::nullopt;
    Profile profile;
    profile.name = field(object, "name");
    profile.displayName = field(object, "display_name");
    if (profile.displayName.empty())
        profile.displayName = field(object, "displayName"); // deprecated spelling, NIP-24
    if (profile.name.empty())
        profile.name = field(object, "username"); // likewise
    profile.about = field(object, "about");
    profile.picture = webAddress(field(object, "picture"));
    profile.banner = webAddress(field(object, "banner"));
    profile.website = field(object, "website");
    profile.nip05 = field(object, "nip05");
    profile.lud16 = field(object, "lud16");
    const auto bot = object.find("bot");
    profile.bot = bot != object.end() && bot->is_boolean() && bot->get<bool>();
    return profile;
}

} // namespace nandu::nostr
