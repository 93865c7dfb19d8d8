// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The counts of one event in words and as JSON. Pure functions.
#pragma once

#include "engine/store/commit.h"

#include <string>

namespace nandu::cli {

std::string countsLine(const store::Counts& counts); // one line
std::string countsTable(const store::Counts& counts); // several lines, the last without a newline
// {"id":...,"replies":...,"reactions":{"+":1},...}
std::string countsJson(const std::string& target, const store::Counts& counts);

} // namespace nandu::cli
