// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The host that a web address really leads to, for showing it beside the link (security Q3). Pure function, any thread.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nandu::base {

// Of http:// and https:// addresses: lower case, without user name and port, international names as punycode. Absent when
// there is none or it is no host name.
std::optional<std::string> webHost(std::string_view url);

} // namespace nandu::base
