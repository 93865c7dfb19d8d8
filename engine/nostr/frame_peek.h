// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Type, subscription and event id of a frame without parsing it, so that a duplicate costs a look-up and no parse. What it says
// is a claim about an unchecked text: good for dropping what is already stored and for choosing a queue, for nothing else.
// Anything unusual (escapes, a second "id" key, odd white space) gives Unknown or no id. Pure function, any thread.
#pragma once

#include "engine/base/ids.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace nandu::nostr {

enum class FrameType : std::uint8_t { Unknown, Event, Eose, Ok, Notice, Closed, Auth, Count };

struct FramePeek {
    FrameType type = FrameType::Unknown;
    std::string_view subscription;   // into the frame; of Event, Eose, Closed and Count; empty when it is not plain text
    std::optional<base::EventId> id; // of Event and Ok
};

FramePeek peekFrame(std::string_view frame);

// The claimed id of a bare event {...}; absent on anything unusual.
std::optional<base::EventId> peekEventId(std::string_view json);

} // namespace nandu::nostr
