// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/proof_of_work.h"

#include "engine/base/ensure.h"
#include "engine/nostr/canonical_json.h"

#include <algorithm>
#include <bit>
#include <charconv>
#include <string>

namespace nandu::nostr {

namespace {

constexpr std::string_view firstNonce = "1000000000000000"; // all nonces are as long, so that each is written over the last
constexpr std::uint64_t triesBetween = 4'096;

unsigned zeroBitsOf(std::span<const std::uint8_t> bytes)
{
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        bits += static_cast<unsigned>(std::countl_zero(byte));
        if (byte != 0)
            break;
    }
    return bits;
}

void addOne(std::span<char> digits)
{
    for (std::size_t i = digits.size(); i-- > 0;) {
        if (digits[i] != '9') {
            ++digits[i];
            return;
        }
        digits[i] = '0';
    }
}

TagList withNonce(const TagList& tags, std::string_view nonce, unsigned bits)
{
    TagList next;
    for (const auto tag : tags) {
        if (tag.name() != "nonce")
            next.add(tag);
    }
    next.add({"nonce", nonce, std::to_string(bits)});
    return next;
}

} // namespace

unsigned zeroBits(const EventId& id)
{
    return zeroBitsOf(id.bytes);
}

unsigned bitsPromised(const TagList& tags)
{
    unsigned bits = 0;
    for (const auto tag : tags) {
        if (tag.name() == "nonce")
            (void)std::from_chars(tag[2].data(), tag[2].data() + tag[2].size(), bits);
    }
    return bits;
}

std::optional<EventTemplate> mined(EventTemplate what, const PubKey& author, unsigned bits, const std::function<bool(std::uint64_t tried)>& goOn)
{
    what.tags = withNonce(what.tags, firstNonce, bits);
    std::string text = canonicalJson(unsignedEvent(what, author));
    const std::string mark = "[\"nonce\",\"";
    const std::size_t at = text.rfind(mark + std::string(firstNonce)); // quotes of tags and content are escaped: it is ours
    base::ensure(at != std::string::npos, "the nonce is in the text");
    const std::span<char> nonce(text.data() + at + mark.size(), firstNonce.size());
    crypto::Sha256 sha;
    for (std::uint64_t tried = 1;; ++tried) {
        const crypto::Digest digest = sha.digest(std::string_view(text));
        if (zeroBitsOf(digest) >= bits) {
            what.tags = withNonce(what.tags, std::string_view(nonce.data(), nonce.size()), bits);
            return what;
        }
        addOne(nonce);
        if (tried % triesBetween == 0 && !goOn(tried))
            return std::nullopt;
    }
}

std::optional<unsigned> bitsAskedFor(std::string_view reason)
{
    constexpr unsigned bitsInAnId = 256;
    if (!reason.starts_with("pow:"))
        return std::nullopt;
    unsigned most = 0;
    for (const char* at = reason.data(); at != reason.data() + reason.size();) {
        unsigned number = 0;
        const auto read = std::from_chars(at, reason.data() + reason.size(), number);
        if (read.ec == std::errc() && number <= bitsInAnId)
            most = std::max(most, number);
        at = read.ptr == at ? at + 1 : read.ptr;
    }
    return most > 0 ? std::optional(most) : std::nullopt;
}

} // namespace nandu::nostr
