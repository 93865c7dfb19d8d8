// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A follow list, kind 3 (NIP-02): who is in it, and one addition or removal that leaves everything else as it was: other
// tags, their order, petnames, hints and the content. Pure functions, any thread.
#pragma once

#include "engine/nostr/event.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nandu::nostr {

// Valid keys of p tags in their order, each once.
std::vector<PubKey> followsOf(const TagList& tags);

// At the end, unless it is there already.
TagList withFollow(const TagList& tags, const PubKey& key, std::string_view relayHint = {});
TagList withoutFollow(const TagList& tags, const PubKey& key);

} // namespace nandu::nostr
