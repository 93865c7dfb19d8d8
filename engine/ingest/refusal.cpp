// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/ingest/refusal.h"

#include <array>

namespace nandu::ingest {

std::string_view refusalName(Refusal refusal)
{
    constexpr std::array<std::string_view, refusalCount> names = {
        "none", "too-large", "not-json", "duplicate-key", "missing-key", "wrong-type", "out-of-range", "too-deep", "too-many-tags", "bad-hex", "bad-utf8",
        "unsolicited", "late-answer", "bad-id", "bad-signature", "crashed"};
    return names[static_cast<std::size_t>(refusal)];
}

} // namespace nandu::ingest
