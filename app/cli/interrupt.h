// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Ctrl-C and termination, seen by whoever asks: what is under way is committed and reported. Any thread.
#pragma once

namespace nandu::cli {

void watchForInterrupt();
bool isInterrupted();

} // namespace nandu::cli
