// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/secret_leak.h"

#include "engine/base/bytes.h"
#include "engine/crypto/mnemonic.h"

#include <algorithm>
#include <span>
#include <string>
#include <vector>

namespace nandu::nostr {

namespace {

constexpr std::size_t nsecLetters = 58;      // after the head
constexpr std::size_t ncryptsecLetters = 50; // a third of one, enough to tell it from a word

std::string lowered(std::string_view text)
{
    std::string out(text);
    std::transform(out.begin(), out.end(), out.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return out;
}

// Is `head` followed by so many letters of bech32 anywhere, also in the middle of a word? The checksum is not asked: whoever has a
// key with one wrong letter soon has the key.
bool holds(std::string_view text, std::string_view head, std::size_t letters)
{
    constexpr std::string_view alphabet = "023456789acdefghjklmnpqrstuvwxyz";
    for (std::size_t at = text.find(head); at != std::string_view::npos; at = text.find(head, at + 1)) {
        const std::string_view rest = text.substr(at + head.size(), letters);
        if (rest.size() == letters && rest.find_first_not_of(alphabet) == std::string_view::npos)
            return true;
    }
    return false;
}

void wipeText(std::string& text)
{
    base::wipe({reinterpret_cast<std::uint8_t*>(text.data()), text.size()});
}

// Without what the eye does not see between two letters: blanks, U+200B to U+200F, U+2060, U+FEFF.
std::string joined(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const std::string_view rest = text.substr(i);
        const bool isInvisible = rest.starts_with("\xE2\x81\xA0") || rest.starts_with("\xEF\xBB\xBF")
            || (rest.starts_with("\xE2\x80") && rest.size() > 2 && static_cast<unsigned char>(rest[2]) >= 0x8B && static_cast<unsigned char>(rest[2]) <= 0x8F);
        if (isInvisible)
            i += 2;
        else if (text[i] != ' ' && text[i] != '\t' && text[i] != '\r' && text[i] != '\n')
            out.push_back(text[i]);
    }
    return out;
}

// Runs of words of the list, whatever stands between them (numbers, commas, line breaks): each run by the numbers of its words.
std::vector<std::vector<int>> wordRuns(std::string_view low)
{
    std::vector<std::vector<int>> runs(1);
    for (std::size_t i = 0; i < low.size();) {
        const auto isLetter = [&](std::size_t at) { return at < low.size() && ((low[at] >= 'a' && low[at] <= 'z') || static_cast<unsigned char>(low[at]) >= 0x80); };
        std::size_t end = i;
        while (isLetter(end))
            ++end;
        if (end > i) {
            const int number = crypto::mnemonicWordNumber(low.substr(i, end - i));
            if (number >= 0)
                runs.back().push_back(number);
            else if (!runs.back().empty())
                runs.emplace_back();
        }
        i = std::max(end, i + 1);
    }
    return runs;
}

bool holdsMnemonic(std::string_view low)
{
    for (const std::vector<int>& run : wordRuns(low)) {
        for (const std::size_t size : {12U, 15U, 18U, 21U, 24U}) {
            for (std::size_t at = 0; at + size <= run.size(); ++at) {
                if (crypto::isMnemonic(std::span(run).subspan(at, size)))
                    return true;
            }
        }
    }
    return false;
}

} // namespace

Leak secretLeakIn(std::string_view text, const base::Secret* own)
{
    std::string low = lowered(text);
    std::string tight = joined(low);
    std::string hex = own && !own->empty() ? base::toHex(own->bytes()) : std::string();
    Leak leak = Leak::None;
    if (holds(tight, "nsec1", nsecLetters))
        leak = Leak::SecretKey;
    else if (holds(tight, "ncryptsec1", ncryptsecLetters))
        leak = Leak::EncryptedKey;
    else if (!hex.empty() && tight.find(hex) != std::string::npos)
        leak = Leak::OwnKey;
    else if (holdsMnemonic(low))
        leak = Leak::Words;
    wipeText(low);
    wipeText(tight);
    wipeText(hex);
    return leak;
}

bool mayBecomeSecret(std::string_view text)
{
    constexpr std::size_t lettersMin = 4;
    constexpr std::size_t wordsMin = 6; // of the list, one after the other, and nothing else
    std::string low = lowered(text);
    bool may = holds(low, "nsec1", lettersMin) || holds(low, "ncryptsec1", lettersMin);
    const auto runs = wordRuns(low);
    for (const auto& run : runs)
        may |= run.size() >= (runs.size() == 1 ? wordsMin : 11);
    wipeText(low);
    return may;
}

} // namespace nandu::nostr
