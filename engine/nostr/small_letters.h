// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Lower case as far as it is plain: Latin, Greek and Cyrillic letters. For hashtags and muted words. Pure function, any thread.
#pragma once

#include <string>
#include <string_view>

namespace nandu::nostr {

std::string smallLetters(std::string_view text); // what is not UTF-8 ends it

} // namespace nandu::nostr
