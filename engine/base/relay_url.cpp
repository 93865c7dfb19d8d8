// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/base/relay_url.h"

#include "engine/base/punycode.h"

#include <algorithm>
#include <arpa/inet.h>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <vector>

namespace nandu::base {

namespace {

constexpr std::size_t urlBytesMax = 512; // real ones stay under 200; longer ones only waste memory
constexpr std::size_t hostBytesMax = 253; // DNS

struct Host {
    std::string text;
    bool isLocal = false;
    bool isLoopback = false;
    bool isOnion = false;
};

std::optional<Host> readHost(std::string_view text);
std::optional<Host> readIpv6(std::string_view text);
std::optional<Host> readName(std::string_view text);
bool isPlainPath(std::string_view path);
bool holdsKey(std::string_view path);

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }

bool takeScheme(std::string_view& rest, std::string_view scheme)
{
    if (rest.size() < scheme.size() || !std::equal(scheme.begin(), scheme.end(), rest.begin(), [](char a, char b) { return a == lower(b); }))
        return false;
    rest.remove_prefix(scheme.size());
    return true;
}

} // namespace

Result<RelayUrl> RelayUrl::parse(std::string_view text)
{
    if (text.size() > urlBytesMax)
        return fail(ErrorCode::InvalidInput, "longer than a relay address can be");
    std::string_view rest = text;
    RelayUrl url;
    url.m_isEncrypted = takeScheme(rest, "wss://");
    if (!url.m_isEncrypted && !takeScheme(rest, "ws://"))
        return fail(ErrorCode::InvalidInput, "does not start with wss:// or ws://");
    rest = rest.substr(0, rest.find('#'));
    const std::size_t authorityEnd = std::min(rest.find_first_of("/?"), rest.size());
    const std::string_view authority = rest.substr(0, authorityEnd);
    const std::string_view path = rest.substr(authorityEnd);
    if (authority.find('@') != std::string_view::npos)
        return fail(ErrorCode::InvalidInput, "holds a user name or a password");
    const std::size_t bracket = authority.find(']');
    const std::size_t colon = authority.find(':', bracket == std::string_view::npos ? 0 : bracket);
    const auto host = readHost(authority.substr(0, colon));
    if (!host)
        return fail(ErrorCode::InvalidInput, "has no valid host name");
    unsigned port = url.m_isEncrypted ? 443 : 80;
    const unsigned usualPort = port;
    if (colon != std::string_view::npos) {
        const std::string_view digits = authority.substr(colon + 1);
        const auto [end, problem] = std::from_chars(digits.data(), digits.data() + digits.size(), port);
        if (problem != std::errc() || end != digits.data() + digits.size() || port == 0 || port > 65535)
            return fail(ErrorCode::InvalidInput, "has no valid port");
    }
    if (!isPlainPath(path))
        return fail(ErrorCode::InvalidInput, "holds characters that an address cannot have");
    url.m_host = host->text;
    url.m_isLocal = host->isLocal;
    url.m_isLoopback = host->isLoopback;
    url.m_isOnion = host->isOnion;
    url.m_namesPerson = holdsKey(path);
    url.m_text = (url.m_isEncrypted ? "wss://" : "ws://") + host->text;
    if (port != usualPort)
        url.m_text += ":" + std::to_string(port);
    if (!path.starts_with('/'))
        url.m_text += '/';
    url.m_text += path;
    return url;
}

namespace {

bool isPlainPath(std::string_view path)
{
    return std::all_of(path.begin(), path.end(), [](char c) {
        return c > ' ' && c < 0x7f && std::string_view("\"<>\\^`{|}").find(c) == std::string_view::npos;
    });
}

// npub1..., nprofile1..., or 64 hexadecimal digits.
bool holdsKey(std::string_view path)
{
    std::string small(path);
    std::transform(small.begin(), small.end(), small.begin(), lower);
    if (small.find("npub1") != std::string::npos || small.find("nprofile1") != std::string::npos)
        return true;
    constexpr std::size_t keyDigits = 64;
    std::size_t digits = 0;
    for (const char c : small) {
        digits = isDigit(c) || (c >= 'a' && c <= 'f') ? digits + 1 : 0;
        if (digits == keyDigits)
            return true;
    }
    return false;
}

struct Range4 {
    std::uint32_t first;
    unsigned bits;
};

// Everything that is not an address of the open internet (RFC 6890).
constexpr std::array<Range4, 14> closedRanges{{{0x00000000, 8}, {0x0a000000, 8}, {0x64400000, 10}, {0x7f000000, 8}, {0xa9fe0000, 16},
    {0xac100000, 12}, {0xc0000000, 24}, {0xc0000200, 24}, {0xc0a80000, 16}, {0xc6120000, 15}, {0xc6336400, 24}, {0xcb007100, 24},
    {0xe0000000, 4}, {0xf0000000, 4}}};

Host hostOf(std::uint32_t ipv4)
{
    Host host;
    host.text = std::to_string(ipv4 >> 24) + "." + std::to_string(ipv4 >> 16 & 255) + "." + std::to_string(ipv4 >> 8 & 255) + "."
        + std::to_string(ipv4 & 255);
    host.isLocal = std::any_of(closedRanges.begin(), closedRanges.end(),
                               [&](const Range4& range) { return (ipv4 ^ range.first) >> (32 - range.bits) == 0; });
    host.isLoopback = ipv4 >> 24 == 127 || ipv4 == 0;
    return host;
}

// One number of an IPv4 address as the resolver reads it: decimal, 0x.., 0...
std::optional<std::uint64_t> readNumber(std::string_view text)
{
    int base = 10;
    if (text.size() > 1 && text[0] == '0') {
        const bool isHexadecimal = text[1] == 'x';
        base = isHexadecimal ? 16 : 8;
        text.remove_prefix(isHexadecimal ? 2 : 1);
        if (text.empty())
            return 0;
    }
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value, base);
    if (problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

// All the spellings that reach an address: 127.0.0.1, 127.1, 2130706433, 0x7f000001.
std::optional<Host> readIpv4(const std::vector<std::string>& labels)
{
    if (labels.size() > 4)
        return std::nullopt;
    std::uint64_t address = 0;
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto number = readNumber(labels[i]);
        const bool isLast = i + 1 == labels.size();
        const unsigned bits = isLast ? 8 * static_cast<unsigned>(5 - labels.size()) : 8;
        if (!number || *number >> bits != 0)
            return std::nullopt;
        address = address << bits | *number;
    }
    return hostOf(static_cast<std::uint32_t>(address));
}

std::optional<Host> readHost(std::string_view text)
{
    if (text.starts_with('[') && text.ends_with(']'))
        return readIpv6(text.substr(1, text.size() - 2));
    return readName(text);
}

std::optional<Host> readIpv6(std::string_view text)
{
    std::array<std::uint8_t, 16> bytes{};
    if (inet_pton(AF_INET6, std::string(text).c_str(), bytes.data()) != 1)
        return std::nullopt;
    std::array<char, INET6_ADDRSTRLEN> shown{};
    inet_ntop(AF_INET6, bytes.data(), shown.data(), shown.size());
    const auto startsWith = [&](std::initializer_list<std::uint8_t> prefix) { return std::equal(prefix.begin(), prefix.end(), bytes.begin()); };
    const auto ipv4At = [&](std::size_t at) {
        return hostOf(static_cast<std::uint32_t>(bytes[at] << 24 | bytes[at + 1] << 16 | bytes[at + 2] << 8 | bytes[at + 3]));
    };
    Host host;
    host.text = "[" + std::string(shown.data()) + "]";
    host.isLocal = (bytes[0] & 0xfe) == 0xfc || (bytes[0] == 0xfe && bytes[1] >= 0x80) || bytes[0] == 0xff || startsWith({0x20, 0x01, 0x0d, 0xb8});
    const bool isMapped = startsWith({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0xff, 0xff});
    const bool isCompatible = startsWith({0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0});
    if (isMapped || isCompatible || startsWith({0, 0x64, 0xff, 0x9b})) { // the last: NAT64
        const Host inner = ipv4At(12);
        host.isLocal |= inner.isLocal; // "::" and "::1" are 0.0.0.0 and 0.0.0.1 here
        host.isLoopback = inner.isLoopback || (isCompatible && bytes[12] == 0);
    } else if (startsWith({0x20, 0x02})) { // 6to4
        host.isLocal |= ipv4At(2).isLocal;
    }
    return host;
}

bool hasEnding(std::string_view name, std::string_view ending)
{
    return name == ending.substr(1) || name.ends_with(ending);
}

std::optional<Host> readName(std::string_view text)
{
    if (text.ends_with('.'))
        text.remove_suffix(1);
    std::vector<std::string> labels;
    for (std::size_t from = 0; from <= text.size();) {
        const std::size_t end = std::min(text.find('.', from), text.size());
        const auto label = asciiLabel(text.substr(from, end - from));
        const bool clean = label && label->front() != '-' && label->back() != '-' && std::all_of(label->begin(), label->end(), [](char c) {
            return (c >= 'a' && c <= 'z') || isDigit(c) || c == '-' || c == '_';
        });
        if (!clean)
            return std::nullopt;
        labels.push_back(*label);
        from = end + 1;
    }
    const std::string& last = labels.back();
    if (std::all_of(last.begin(), last.end(), isDigit) || (last.starts_with("0x") && readNumber(last)))
        return readIpv4(labels);
    Host host;
    for (const std::string& label : labels)
        host.text += (host.text.empty() ? "" : ".") + label;
    if (host.text.size() > hostBytesMax)
        return std::nullopt;
    host.isLoopback = hasEnding(host.text, ".localhost") || host.text == "localhost.localdomain";
    host.isOnion = labels.size() > 1 && last == "onion";
    constexpr std::array<std::string_view, 6> localEndings{".local", ".internal", ".lan", ".home.arpa", ".localdomain", ".intranet"};
    host.isLocal = host.isLoopback || labels.size() == 1
        || std::any_of(localEndings.begin(), localEndings.end(), [&](std::string_view ending) { return hasEnding(host.text, ending); });
    return host;
}

} // namespace

} // namespace nandu::base
