// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a library that worked on a secret left on the stack, below the caller's frame: its own clearing is often optimised away.
#pragma once

namespace nandu::crypto {

void wipeStack();

} // namespace nandu::crypto
