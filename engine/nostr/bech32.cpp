// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/bech32.h"

#include "engine/base/secret.h"

#include <array>

namespace nandu::nostr {

namespace {

constexpr std::string_view alphabet = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
constexpr std::size_t checksumWords = 6;
constexpr std::uint8_t notAWord = 0xff;

constexpr std::array<std::uint8_t, 128> wordOfCharacter = [] {
    std::array<std::uint8_t, 128> words{};
    words.fill(notAWord);
    for (std::uint8_t i = 0; i < 32; ++i)
        words[static_cast<std::size_t>(alphabet[i])] = i;
    return words;
}();

// Fed word by word; 1 at the end of a valid text (BIP-173; BIP-350's bech32m ends in another constant).
class Checksum {
public:
    void add(std::uint8_t word)
    {
        constexpr std::array<std::uint32_t, 5> generator{0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3};
        const std::uint32_t top = m_value >> 25;
        m_value = (m_value & 0x1ffffff) << 5 ^ word;
        for (std::size_t i = 0; i < generator.size(); ++i) {
            if (top >> i & 1)
                m_value ^= generator[i];
        }
    }
    void addPrefix(std::string_view prefix)
    {
        for (const char c : prefix)
            add(static_cast<std::uint8_t>(static_cast<unsigned char>(c) >> 5));
        add(0);
        for (const char c : prefix)
            add(c & 31);
    }
    std::uint32_t value() const { return m_value; }

private:
    std::uint32_t m_value = 1;
};

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

} // namespace

std::optional<Bech32> decodeBech32(std::string_view text, std::size_t charsMax)
{
    if (text.size() > charsMax)
        return std::nullopt;
    bool hasLower = false, hasUpper = false;
    for (const char c : text) {
        if (c < 33 || c > 126)
            return std::nullopt;
        hasLower |= c >= 'a' && c <= 'z';
        hasUpper |= c >= 'A' && c <= 'Z';
    }
    const std::size_t separator = text.rfind('1');
    if ((hasLower && hasUpper) || separator == std::string_view::npos || separator == 0 || text.size() - separator - 1 < checksumWords)
        return std::nullopt;
    Bech32 decoded;
    for (const char c : text.substr(0, separator))
        decoded.prefix.push_back(lower(c));
    Checksum checksum;
    checksum.addPrefix(decoded.prefix);
    decoded.words.reserve(text.size() - separator);
    for (const char c : text.substr(separator + 1)) {
        const std::uint8_t word = wordOfCharacter[static_cast<std::size_t>(lower(c))];
        if (word == notAWord)
            return std::nullopt;
        checksum.add(word);
        decoded.words.push_back(word);
    }
    if (checksum.value() != 1)
        return std::nullopt;
    decoded.words.resize(decoded.words.size() - checksumWords);
    return decoded;
}

std::string encodeBech32(std::string_view prefix, std::span<const std::uint8_t> bytes)
{
    std::vector<std::uint8_t> words;
    words.reserve(bytes.size() * 8 / 5 + 1);
    std::uint32_t held = 0;
    unsigned bits = 0;
    for (const std::uint8_t byte : bytes) {
        held = (held << 8 | byte) & 0xfff;
        bits += 8;
        for (; bits >= 5; bits -= 5)
            words.push_back(held >> (bits - 5) & 31);
    }
    if (bits > 0)
        words.push_back(held << (5 - bits) & 31);
    std::string text = encodeBech32Words(prefix, words);
    base::wipe(words); // they may be those of a secret key
    return text;
}

std::string encodeBech32Words(std::string_view prefix, std::span<const std::uint8_t> words)
{
    std::string text(prefix);
    text.reserve(prefix.size() + 1 + words.size() + checksumWords);
    text.push_back('1');
    Checksum checksum;
    checksum.addPrefix(prefix);
    for (const std::uint8_t word : words) {
        checksum.add(word);
        text.push_back(alphabet[word]);
    }
    for (std::size_t i = 0; i < checksumWords; ++i)
        checksum.add(0);
    const std::uint32_t end = checksum.value() ^ 1;
    for (unsigned i = 0; i < checksumWords; ++i)
        text.push_back(alphabet[end >> (5 * (5 - i)) & 31]);
    return text;
}

std::optional<std::vector<std::uint8_t>> bytesOfWords(std::span<const std::uint8_t> words)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(words.size() * 5 / 8);
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
    if (bits > 4 || (held & ((1u << bits) - 1)) != 0)
        return std::nullopt;
    return bytes;
}

} // namespace nandu::nostr
