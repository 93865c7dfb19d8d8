// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// International host names in the form that DNS takes (RFC 3492 with the prefix of RFC 5890). Letters are lowered where that
// is plain; what could pass for something else (blanks, controls, turned text) is refused. Pure function, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nandu::base {

// One label: lower-case ASCII comes back as it is, anything else as "xn--...". Absent when it is refused.
std::optional<std::string> asciiLabel(std::string_view label);

} // namespace nandu::base
