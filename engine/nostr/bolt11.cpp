// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/bolt11.h"

#include "engine/crypto/ecdsa_recovery.h"
#include "engine/crypto/sha256.h"
#include "engine/nostr/bech32.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <span>
#include <string>
#include <vector>

namespace nandu::nostr {

namespace {

using base::ErrorCode;
using base::fail;
using Words = std::span<const std::uint8_t>;

constexpr std::size_t timestampWords = 7;
constexpr std::size_t signatureWords = 104; // 512 bits and the recovery number
constexpr std::size_t hashWords = 52;
constexpr std::size_t amountCharsMax = 24;

struct Seen {
    bool paymentHash = false;
    bool secret = false;
    bool description = false;
};

std::optional<Bolt11Head> readPrefix(std::string_view prefix);
std::size_t prefixLength(std::string_view invoice);
std::uint64_t number(Words words);
bool readFields(Bolt11& invoice, Seen& seen, Words words);
bool signatureHolds(std::string_view prefix, Words words);

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

} // namespace

std::optional<Bolt11Head> readBolt11Head(std::string_view invoice)
{
    const std::string start = lowered(invoice.substr(0, amountCharsMax + 8));
    return readPrefix(std::string_view(start).substr(0, prefixLength(start)));
}

base::Result<Bolt11> parseBolt11(std::string_view text)
{
    const auto decoded = decodeBech32(text);
    if (!decoded)
        return fail(ErrorCode::InvalidInput, "not bech32");
    const auto head = readPrefix(decoded->prefix);
    if (!head)
        return fail(ErrorCode::InvalidInput, "no valid network and amount");
    const Words words(decoded->words);
    if (words.size() < timestampWords + signatureWords)
        return fail(ErrorCode::InvalidInput, "cut off");
    Bolt11 invoice;
    invoice.network = head->network;
    invoice.millisats = head->millisats;
    invoice.createdAt = static_cast<std::int64_t>(number(words.first(timestampWords)));
    Seen seen;
    if (!readFields(invoice, seen, words.subspan(timestampWords, words.size() - timestampWords - signatureWords)))
        return fail(ErrorCode::InvalidInput, "a field that cannot be read or a feature that must be known");
    if (!seen.paymentHash || !seen.secret || !seen.description)
        return fail(ErrorCode::InvalidInput, "a field that must be there is not");
    if (!signatureHolds(decoded->prefix, words))
        return fail(ErrorCode::InvalidInput, "no key can have signed it");
    return invoice;
}

namespace {

// "2500u" to millisats: a bitcoin is 10^11 of them. Zero, leading zeros and parts of a millisat are refused.
std::optional<std::uint64_t> readAmount(std::string_view text)
{
    std::uint64_t perUnit = 100'000'000'000;
    switch (text.back()) {
    case 'm': perUnit = 100'000'000; break;
    case 'u': perUnit = 100'000; break;
    case 'n': perUnit = 100; break;
    case 'p': perUnit = 0; break; // a tenth
    default: break;
    }
    if (text.back() < '0' || text.back() > '9')
        text.remove_suffix(1);
    std::uint64_t value = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || text.front() == '0' || problem != std::errc() || end != text.data() + text.size())
        return std::nullopt;
    constexpr std::uint64_t millisatsMax = 2'100'000'000'000'000'000; // all there will ever be
    if (perUnit == 0)
        return value % 10 == 0 ? std::optional(value / 10) : std::nullopt;
    return value <= millisatsMax / perUnit ? std::optional(value * perUnit) : std::nullopt;
}

// "lnbc2500u", lower case.
std::optional<Bolt11Head> readPrefix(std::string_view prefix)
{
    Bolt11Head head;
    const auto take = [&](std::string_view start, Bolt11::Network network) {
        if (!prefix.starts_with(start))
            return false;
        prefix.remove_prefix(start.size());
        head.network = network;
        return true;
    };
    if (!take("lnbcrt", Bolt11::Network::Regtest) && !take("lntbs", Bolt11::Network::Signet) && !take("lnbc", Bolt11::Network::Main)
        && !take("lntb", Bolt11::Network::Test))
        return std::nullopt;
    if (prefix.empty())
        return head;
    head.millisats = readAmount(prefix);
    return head.millisats ? std::optional(head) : std::nullopt;
}

// Where the separator "1" is, judged from the front: after the amount's multiplier, else the last digit of the run.
std::size_t prefixLength(std::string_view invoice)
{
    const std::size_t digits = std::min(invoice.find_first_of("0123456789"), invoice.size());
    const std::size_t end = std::min(invoice.find_first_not_of("0123456789", digits), invoice.size());
    if (end + 1 < invoice.size() && std::string_view("munp").find(invoice[end]) != std::string_view::npos && invoice[end + 1] == '1')
        return end + 1;
    return end > digits && invoice[end - 1] == '1' ? end - 1 : 0;
}

std::uint64_t number(Words words)
{
    std::uint64_t value = 0;
    for (const std::uint8_t word : words)
        value = value << 5 | word;
    return value;
}

// Bits of a field without the padding at its end.
std::vector<std::uint8_t> bytesOf(Words words)
{
    std::vector<std::uint8_t> bytes;
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const std::uint8_t word : words) {
        held = (held << 5 | word) & 0xfff;
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            bytes.push_back(static_cast<std::uint8_t>(held >> bits));
        }
    }
    return bytes;
}

// BOLT 9: an even feature that we do not know forbids to go on.
bool featuresKnown(Words words)
{
    constexpr std::array<std::size_t, 6> known{8, 14, 16, 24, 30, 48};
    for (std::size_t i = 0; i < words.size(); ++i) {
        for (std::size_t bit = 0; bit < 5; ++bit) {
            const std::size_t feature = (words.size() - 1 - i) * 5 + bit;
            const bool isSet = words[i] >> bit & 1;
            if (isSet && feature % 2 == 0 && std::find(known.begin(), known.end(), feature) == known.end())
                return false;
        }
    }
    return true;
}

// False when a field is cut off. Fields of an unexpected size are skipped, as BOLT 11 demands.
bool readFields(Bolt11& invoice, Seen& seen, Words words)
{
    constexpr std::uint8_t paymentHash = 1, features = 5, expiry = 6, description = 13, secret = 16, descriptionHash = 23;
    while (!words.empty()) {
        if (words.size() < 3)
            return false;
        const std::uint8_t type = words[0];
        const std::size_t size = number(words.subspan(1, 2));
        if (words.size() - 3 < size)
            return false;
        const Words value = words.subspan(3, size);
        words = words.subspan(3 + size);
        if (type == paymentHash && size == hashWords) {
            const auto bytes = bytesOf(value);
            std::copy(bytes.begin(), bytes.end(), invoice.paymentHash.begin());
            seen.paymentHash = true;
        } else if (type == descriptionHash && size == hashWords) {
            const auto bytes = bytesOf(value);
            std::copy(bytes.begin(), bytes.end(), invoice.descriptionHash.emplace().begin());
            seen.description = true;
        } else if (type == description) {
            const auto bytes = bytesOf(value);
            invoice.description.assign(bytes.begin(), bytes.end());
            seen.description = true;
        } else if (type == secret && size == hashWords) {
            seen.secret = true;
        } else if (type == expiry && size <= 12) {
            invoice.expirySeconds = number(value);
        } else if (type == features && !featuresKnown(value)) {
            return false;
        }
    }
    return true;
}

// The signature is over the prefix and the data, whose last bits are filled up with zeros.
bool signatureHolds(std::string_view prefix, Words words)
{
    const Words data = words.first(words.size() - signatureWords);
    std::vector<std::uint8_t> message(prefix.begin(), prefix.end());
    std::vector<std::uint8_t> filled(data.begin(), data.end());
    while (filled.size() * 5 % 8 != 0 && filled.size() < data.size() + 2)
        filled.push_back(0);
    std::vector<std::uint8_t> bytes = bytesOf(filled);
    bytes.resize((data.size() * 5 + 7) / 8);
    message.insert(message.end(), bytes.begin(), bytes.end());
    const std::vector<std::uint8_t> signature = bytesOf(words.last(signatureWords));
    crypto::Sha256 sha;
    const crypto::Digest digest = sha.digest(std::span<const std::uint8_t>(message));
    return crypto::recoverSigner(digest, std::span<const std::uint8_t, 64>(signature.data(), 64), signature[64]).has_value();
}

} // namespace

} // namespace nandu::nostr
