// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a thread calls itself in debuggers and `top`, and how much it steps back for the window. Called on the thread itself.
#pragma once

#include <string_view>

namespace nandu::base {

void setThreadName(std::string_view name); // cut at 15 characters, what Linux keeps

// Below the GUI's priority: workers and the writer must not make the window stutter when every core verifies.
void lowerThreadPriority();
// For what may wait until nothing else wants the processor.
void lowerThreadPriorityMost();

} // namespace nandu::base
