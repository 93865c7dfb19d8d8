// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A VFS over the default one that writes a log in large pieces: SQLite writes each page to it in two calls of which each costs the
// kernel as much as the page itself, and together they were a fifth of the writer's time. What a transaction appends is gathered and
// written with the page that ends it, before SQLite shows it to anyone; so a commit that was answered is in the file as before, and
// a write that fails is told by the call that ends the commit. All other files go past it. Docs: docs/decisions/gathered_log.md.
#pragma once

namespace nandu::store {

// Registered at the first call, over what is the default then. For sqlite3_open_v2(). Any thread.
const char* gatheringVfs();

} // namespace nandu::store
