// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/blossom.h"

#include "engine/base/relay_url.h"
#include "engine/base/sentence.h"
#include "engine/base/web_link.h"
#include "engine/crypto/base64.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

namespace nandu::nostr {

using base::ErrorCode;
using base::fail;

namespace {

constexpr std::int64_t permissionLastsS = 10 * 60; // a large picture over a slow line
constexpr std::size_t addressCharsMax = 2'048;

template <typename Number>
void readNumber(std::string_view text, Number& number)
{
    (void)std::from_chars(text.data(), text.data() + text.size(), number);
}

} // namespace

base::Result<std::string> parseMediaServer(std::string_view text)
{
    //: Error about a server for pictures; "Settings, Posts" is a page of the settings; the example stays
    const auto wrong = fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This is not the address of a server for pictures. One looks like https://blossom.example.com."));
    while (text.ends_with('/'))
        text.remove_suffix(1);
    const bool isPlain = text.starts_with("http://");
    const std::string_view place = isPlain ? text.substr(7) : text.starts_with("https://") ? text.substr(8) : text;
    if (place.empty() || place.find_first_of("/?#@% \\") != std::string_view::npos || text.size() > addressCharsMax)
        return wrong;
    const auto host = base::RelayUrl::parse((isPlain ? "ws://" : "wss://") + std::string(place)); // the same hosts are good for a relay
    if (!host || (!isPlain && !host->isLocal() && !host->isDialableFromHint()))
        return wrong;
    if (isPlain && !host->isLocal())
        //: Error about a server for pictures; "Settings, Posts" is a page of the settings; the example stays
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This server is not encrypted. Use its address with https://."));
    std::string address = "http" + host->text().substr(2);
    while (address.ends_with('/'))
        address.pop_back();
    return address;
}

std::vector<std::string> mediaServersOf(const TagList& tags)
{
    std::vector<std::string> servers;
    for (const auto tag : tags) {
        const auto server = tag.name() == "server" ? parseMediaServer(tag.value()) : base::Result<std::string>(fail(ErrorCode::NotFound));
        if (server && servers.size() < mediaServersMax && std::find(servers.begin(), servers.end(), *server) == servers.end())
            servers.push_back(*server);
    }
    return servers;
}

EventTemplate uploadPermission(std::string_view server, std::string_view sha256, std::int64_t now)
{
    EventTemplate draft;
    draft.kind = kinds::mediaPermission;
    draft.createdAt = now;
    draft.content = "Upload a picture";
    draft.tags.add({"t", "upload"});
    draft.tags.add({"x", sha256});
    draft.tags.add({"expiration", std::to_string(now + permissionLastsS)});
    if (const auto host = base::webHost(server))
        draft.tags.add({"server", *host}); // no other server can use it
    return draft;
}

std::string authorizationOf(const Event& permission)
{
    const std::string json = eventToJson(permission);
    std::string text = crypto::toBase64({reinterpret_cast<const std::uint8_t*>(json.data()), json.size()});
    while (text.ends_with('='))
        text.pop_back();
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return "Nostr " + text;
}

base::Result<std::string> addressInAnswer(std::string_view text, std::string_view sha256, std::uint64_t bytes)
{
    const auto answer = nlohmann::json::parse(text.begin(), text.end(), nullptr, false);
    const auto textIn = [&](const char* name) { return answer.is_object() && answer.contains(name) && answer[name].is_string() ? answer[name].get<std::string>() : std::string(); };
    const std::string url = textIn("url");
    const bool isOther = textIn("sha256") != sha256 || (answer.contains("size") && answer["size"].is_number_unsigned() && answer["size"].get<std::uint64_t>() != bytes);
    if (url.empty())
        //: Error about a server for pictures; "Settings, Posts" is a page of the settings; the example stays
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "The server did not say where the picture is. Choose another server in Settings, Posts."));
    if (isOther)
        //: Error about a server for pictures; "Settings, Posts" is a page of the settings; the example stays
        return fail(ErrorCode::Refused, NANDU_SENTENCE("Engine", "The server has changed the picture, so it is not used. Choose another server in Settings, Posts."));
    const bool isPlain = url.find_first_of(" \t\r\n\"<>\\") == std::string::npos && url.size() <= addressCharsMax;
    if (!isPlain || !base::webHost(url))
        //: Error about a server for pictures; "Settings, Posts" is a page of the settings; the example stays
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "The server gave an address that cannot be used. Choose another server in Settings, Posts."));
    return url;
}

void addMedia(TagList& tags, const MediaTag& media)
{
    tags.appendValue("imeta");
    tags.appendValue("url " + media.url);
    tags.appendValue("m " + media.type);
    tags.appendValue("x " + media.sha256);
    if (media.width > 0 && media.height > 0)
        tags.appendValue("dim " + std::to_string(media.width) + "x" + std::to_string(media.height));
    if (media.bytes > 0)
        tags.appendValue("size " + std::to_string(media.bytes));
    if (!media.alt.empty())
        tags.appendValue("alt " + media.alt);
    tags.endTag();
}

std::vector<MediaTag> mediaOf(const TagList& tags)
{
    std::vector<MediaTag> all;
    for (const auto tag : tags) {
        MediaTag media;
        for (std::size_t i = 1; tag.name() == "imeta" && i < tag.size(); ++i) {
            const std::size_t blank = std::min(tag[i].find(' '), tag[i].size());
            const std::string_view name = tag[i].substr(0, blank), value = tag[i].substr(std::min(blank + 1, tag[i].size()));
            std::string* const text = name == "url" ? &media.url : name == "m" ? &media.type : name == "x" ? &media.sha256 : name == "alt" ? &media.alt : nullptr;
            if (text) {
                *text = value;
            } else if (name == "size") {
                readNumber(value, media.bytes);
            } else if (const std::size_t by = value.find('x'); name == "dim" && by != std::string_view::npos) {
                readNumber(value.substr(0, by), media.width);
                readNumber(value.substr(by + 1), media.height);
            }
        }
        if (!media.url.empty())
            all.push_back(std::move(media));
    }
    return all;
}

} // namespace nandu::nostr
