// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The commands, one file each. Each returns the program's exit code. Main thread.
#pragma once

#include "app/cli/arguments.h"

namespace nandu::cli {

int importFile(const Arguments& arguments);
int exportEvents(const Arguments& arguments);
int queryEvents(const Arguments& arguments);
int searchNotes(const Arguments& arguments);
int countEvents(const Arguments& arguments);
int showCounts(const Arguments& arguments);
int recount(const Arguments& arguments);
int serveRelay(const Arguments& arguments);
int syncFromRelays(const Arguments& arguments);
int publishToRelays(const Arguments& arguments);
int backUp(const Arguments& arguments);
int showStats(const Arguments& arguments);
int examine(const Arguments& arguments);

} // namespace nandu::cli
