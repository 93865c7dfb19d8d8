// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/small_letters.h"

#include "engine/base/utf8.h"

namespace nandu::nostr {

std::string smallLetters(std::string_view text)
{
    std::string small;
    small.reserve(text.size());
    while (!text.empty()) {
        const base::CodePoint next = base::firstCodePoint(text);
        if (next.bytes == 0)
            break;
        const char32_t c = next.value;
        const bool isUpper = (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c <= 0xde && c != 0xd7) || (c >= 0x391 && c <= 0x3a9) || (c >= 0x410 && c <= 0x42f);
        base::appendUtf8(small, isUpper ? c + 0x20 : c);
        text.remove_prefix(next.bytes);
    }
    return small;
}

} // namespace nandu::nostr
