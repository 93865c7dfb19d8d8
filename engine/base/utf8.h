// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Walking UTF-8 one code point at a time. Pure functions, any thread.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nandu::base {

struct CodePoint {
    char32_t value = 0;
    std::size_t bytes = 0; // 0: the text is empty or does not start with a valid sequence
};

CodePoint firstCodePoint(std::string_view text);
bool isUtf8(std::string_view text);
void appendUtf8(std::string& text, char32_t value);

} // namespace nandu::base
