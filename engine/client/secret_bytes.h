// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What was typed, taken over from a QByteArray. Pure functions, any thread.
#pragma once

#include "engine/base/secret.h"

#include <QByteArray>

#include <string_view>

namespace nandu::client {

// Ours now: what the caller gave by move is wiped in place. A copy that somebody else still holds is theirs.
inline base::Secret takeSecret(QByteArray& bytes)
{
    auto secret = base::Secret::copyOf(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (bytes.isDetached() && !bytes.isEmpty())
        base::wipe({reinterpret_cast<std::uint8_t*>(bytes.data()), static_cast<std::size_t>(bytes.size())});
    bytes.clear();
    return secret;
}

inline std::string_view trimmed(std::string_view text)
{
    constexpr std::string_view blanks = " \t\r\n";
    const std::size_t from = text.find_first_not_of(blanks);
    return from == std::string_view::npos ? std::string_view() : text.substr(from, text.find_last_not_of(blanks) - from + 1);
}

} // namespace nandu::client
