// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a command says and how it ends: results on standard output, sentences on standard error, an exit code. Main thread.
#pragma once

#include "engine/base/error.h"

#include <string>
#include <string_view>

namespace nandu::cli {

enum ExitCode : int { succeeded = 0, failed = 1, calledWrongly = 2 };

// "nandu-cli: sentence" on standard error; returns the code, so that a command ends with `return fail(...)`.
int fail(std::string_view sentence);
int failUsage(std::string_view sentence);
void say(std::string_view sentence); // standard error too: progress and asides

// Text of strangers (a relay's answer, an emoji) without what a terminal would take for commands.
std::string harmless(std::string_view text);

// Writes a line to standard output. False when nobody reads any more.
[[nodiscard]] bool printLine(std::string_view line);

// One sentence about `what` ("The database /x/events.db") for a person.
std::string sentence(const base::Error& error, std::string_view what);

} // namespace nandu::cli
