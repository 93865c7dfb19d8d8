// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/signer_address.h"

#include "engine/base/sentence.h"
#include "engine/nostr/kinds.h"

#include <algorithm>
#include <array>
#include <optional>

namespace nandu::accounts {

namespace {

using base::ErrorCode;
using base::fail;
namespace kinds = nostr::kinds;

constexpr std::size_t uriBytesMax = 4096;

int digit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

std::string decoded(std::string_view text)
{
    std::string out;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? digit(text[i + 1]) : -1;
        const int low = high >= 0 ? digit(text[i + 2]) : -1;
        out.push_back(low >= 0 ? static_cast<char>(high * 16 + low) : text[i]);
        if (low >= 0)
            i += 2;
    }
    return out;
}

std::string encoded(std::string_view text)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    std::string out;
    for (const char c : text) {
        const bool isPlain = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~';
        if (isPlain) {
            out.push_back(c);
        } else {
            const auto byte = static_cast<unsigned char>(c);
            out += {'%', digits[byte / 16], digits[byte % 16]};
        }
    }
    return out;
}

bool startsWithIgnoringCase(std::string_view text, std::string_view head)
{
    return text.size() >= head.size()
        && std::equal(head.begin(), head.end(), text.begin(), [](char a, char b) { return a == (b >= 'A' && b <= 'Z' ? static_cast<char>(b - 'A' + 'a') : b); });
}

} // namespace

base::Result<BunkerAddress> parseBunker(std::string_view uri)
{
    constexpr std::string_view head = "bunker://";
    if (!startsWithIgnoringCase(uri, head) || uri.size() > uriBytesMax)
        //: Error: what was typed is no address of a signer; bunker:// stays
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "The address of a signer starts with bunker://. Copy it whole from your signer."));
    uri.remove_prefix(head.size());
    const std::size_t question = std::min(uri.find('?'), uri.size());
    const std::string_view host = uri.substr(0, question);
    const auto signer = base::PubKey::fromHex(host.ends_with('/') ? host.substr(0, host.size() - 1) : host);
    if (!signer)
        //: Error: what was typed is no address of a signer; bunker:// stays
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This address does not name a signer. Copy it whole from your signer."));
    BunkerAddress address{*signer, {}, {}};
    std::string_view query = uri.substr(std::min(question + 1, uri.size()));
    while (!query.empty()) {
        const std::size_t end = std::min(query.find('&'), query.size());
        const std::string_view pair = query.substr(0, end);
        query.remove_prefix(std::min(end + 1, query.size()));
        const auto equals = static_cast<std::size_t>(std::find(pair.begin(), pair.end(), '=') - pair.begin()); // find() warns at -O2
        std::string value = decoded(pair.substr(std::min(equals + 1, pair.size())));
        if (pair.substr(0, equals) == "relay") {
            const auto relay = base::RelayUrl::parse(value);
            const bool isNew = relay && std::find(address.relays.begin(), address.relays.end(), *relay) == address.relays.end();
            if (isNew && address.relays.size() < signerRelaysMax)
                address.relays.push_back(*relay);
        } else if (pair.substr(0, equals) == "secret") {
            address.secret = base::Secret::copyOf(value);
            base::wipe({reinterpret_cast<std::uint8_t*>(value.data()), value.size()});
        }
    }
    if (address.relays.empty())
        //: Error: what was typed is no address of a signer; bunker:// stays
        return fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This address names no relay over which the signer could be reached. Copy it whole from your signer."));
    return address;
}

std::string nostrConnectUri(const base::PubKey& client, const std::vector<base::RelayUrl>& relays, std::string_view secret)
{
    std::string uri = "nostrconnect://" + client.hex();
    char mark = '?';
    for (const base::RelayUrl& relay : relays) {
        uri += mark + ("relay=" + encoded(relay.text()));
        mark = '&';
    }
    uri += mark + ("secret=" + encoded(secret));
    return uri + "&perms=" + encoded(signerPermissions()) + "&name=Nandu";
}

std::string signerPermissions()
{
    constexpr std::array signedKinds{kinds::profile, kinds::note, kinds::contacts, kinds::deletion, kinds::repost, kinds::reaction, kinds::genericRepost,
                                     kinds::comment, kinds::muteList, kinds::relayList, kinds::bookmarks, kinds::peopleList};
    std::string all = "nip44_encrypt,nip44_decrypt,nip04_decrypt";
    for (const std::uint16_t kind : signedKinds)
        all += ",sign_event:" + std::to_string(kind);
    return all;
}

std::string signerMetadata()
{
    return R"({"name":"Nandu"})";
}

} // namespace nandu::accounts
