// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tags alone as JSON, [["p","..."],...]: the private part of a list once decrypted (NIP-51), and what user.db keeps of an edit.
// Pure functions, any thread.
#pragma once

#include "engine/base/result.h"
#include "engine/nostr/tag_list.h"

#include <string>
#include <string_view>

namespace nandu::nostr {

std::string tagsToJson(const TagList& tags);
// InvalidInput: not an array of arrays of strings. TooLarge: over the caps of an event.
base::Result<TagList> tagsFromJson(std::string_view json);

} // namespace nandu::nostr
