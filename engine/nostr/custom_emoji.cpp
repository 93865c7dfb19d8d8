// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/custom_emoji.h"

#include "engine/base/web_link.h"
#include "engine/nostr/kinds.h"

#include <algorithm>
#include <set>

namespace nandu::nostr {

namespace {

constexpr std::size_t shortcodeCharsMax = 64;

bool isOfShortcode(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

bool isShortcode(std::string_view text)
{
    return !text.empty() && text.size() <= shortcodeCharsMax && std::all_of(text.begin(), text.end(), isOfShortcode);
}

} // namespace

std::vector<Address> emojiSetsNamedBy(const Event& list)
{
    std::vector<Address> sets;
    for (const auto tag : list.tags) {
        const auto address = tag.name() == "a" ? Address::parse(tag.value()) : std::nullopt;
        if (address && address->kind == kinds::emojiSet && sets.size() < emojiSetsMax && std::find(sets.begin(), sets.end(), *address) == sets.end())
            sets.push_back(*address);
    }
    return sets;
}

std::vector<CustomEmoji> emojiOf(std::span<const Event> listAndSets)
{
    std::vector<CustomEmoji> all;
    std::set<std::string_view> seen;
    for (const Event& event : listAndSets) {
        for (const auto tag : event.tags) {
            const bool isGood = tag.name() == "emoji" && isShortcode(tag.value()) && base::webHost(tag[2]);
            if (isGood && all.size() < emojiMax && seen.insert(tag.value()).second)
                all.push_back({std::string(tag.value()), std::string(tag[2])});
        }
    }
    return all;
}

void addEmoji(EventTemplate& draft, std::span<const CustomEmoji> known)
{
    std::set<std::string, std::less<>> tagged;
    for (const auto tag : draft.tags) {
        if (tag.name() == "emoji")
            tagged.emplace(tag.value());
    }
    const std::string_view text = draft.content;
    for (std::size_t from = text.find(':'); from != std::string_view::npos;) {
        const std::size_t to = text.find(':', from + 1);
        const std::string_view code = to == std::string_view::npos ? std::string_view() : text.substr(from + 1, to - from - 1);
        const auto found = std::find_if(known.begin(), known.end(), [&](const CustomEmoji& one) { return one.shortcode == code; });
        if (found != known.end() && tagged.emplace(code).second)
            draft.tags.add({"emoji", found->shortcode, found->url});
        from = found == known.end() || to == std::string_view::npos ? to : text.find(':', to + 1); // one colon ends one name only
    }
}

} // namespace nandu::nostr
