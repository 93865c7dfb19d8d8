// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/tag_codec.h"

#include "engine/base/bytes.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace nandu::store {

namespace {

constexpr std::size_t packedBytes = 32;
constexpr std::size_t packedDigits = 64;

constexpr std::size_t numberBytesMax = 5; // tags are shorter than 4 GiB

std::uint8_t* writeNumber(std::uint8_t* out, std::size_t number)
{
    for (; number >= 0x80; number >>= 7)
        *out++ = static_cast<std::uint8_t>(number | 0x80);
    *out++ = static_cast<std::uint8_t>(number);
    return out;
}

// A length is shifted left by one; the lowest bit says that 64 digits were packed.
std::uint8_t* writeValue(std::uint8_t* out, std::string_view value)
{
    if (value.size() == packedDigits && base::fromHex(value, std::span(out + 1, packedBytes))) {
        *out = 1;
        return out + 1 + packedBytes;
    }
    out = writeNumber(out, value.size() << 1);
    return std::copy(value.begin(), value.end(), out);
}

// A damaged value has fewer bytes, and is not used.
void unpack(std::span<const std::uint8_t> bytes, std::array<char, packedDigits>& digits)
{
    constexpr char hex[] = "0123456789abcdef";
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        digits[2 * i] = hex[bytes[i] >> 4];
        digits[2 * i + 1] = hex[bytes[i] & 15];
    }
}

struct Input {
    std::span<const std::uint8_t> bytes;
    std::size_t at = 0;
    bool damaged = false;

    std::size_t number()
    {
        std::size_t value = 0;
        for (unsigned shift = 0; at < bytes.size() && shift < 35; shift += 7) {
            const std::uint8_t byte = bytes[at++];
            value |= static_cast<std::size_t>(byte & 0x7f) << shift;
            if (byte < 0x80)
                return value;
        }
        damaged = true;
        return 0;
    }
    std::span<const std::uint8_t> take(std::size_t count)
    {
        if (count > bytes.size() - at) {
            damaged = true;
            return {};
        }
        at += count;
        return bytes.subspan(at - count, count);
    }
};

} // namespace

void encodeTags(const nostr::TagList& tags, std::vector<std::uint8_t>& out)
{
    const std::size_t before = out.size();
    out.resize(before + tags.textBytes() + numberBytesMax * (1 + tags.size() + tags.values()));
    std::uint8_t* at = writeNumber(out.data() + before, tags.size());
    for (const auto tag : tags) {
        at = writeNumber(at, tag.size());
        for (std::size_t i = 0; i < tag.size(); ++i)
            at = writeValue(at, tag[i]);
    }
    out.resize(static_cast<std::size_t>(at - out.data()));
}

std::optional<nostr::TagList> decodeTags(std::span<const std::uint8_t> bytes)
{
    Input input{bytes};
    nostr::TagList tags;
    const std::size_t count = input.number();
    for (std::size_t i = 0; i < count && !input.damaged; ++i) {
        const std::size_t values = input.number();
        for (std::size_t v = 0; v < values && !input.damaged; ++v) {
            const std::size_t length = input.number();
            if (length & 1) {
                std::array<char, packedDigits> digits{};
                unpack(input.take(packedBytes), digits);
                tags.appendValue({digits.data(), digits.size()});
            } else {
                const auto text = input.take(length >> 1);
                tags.appendValue({reinterpret_cast<const char*>(text.data()), text.size()});
            }
        }
        tags.endTag();
    }
    if (input.damaged || input.at != bytes.size())
        return std::nullopt;
    return tags;
}

} // namespace nandu::store
