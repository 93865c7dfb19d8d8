// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The content of a reaction reduced to what is counted and shown (NIP-25, security E18): never long text, never controls.
// Pure function, any thread.
#pragma once

#include <string>
#include <string_view>

namespace nandu::nostr {

// "+" (also for an empty content), "-", one emoji, ":shortcode:", or the first 8 characters of other text.
std::string reactionEmoji(std::string_view content);

} // namespace nandu::nostr
