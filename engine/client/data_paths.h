// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the program keeps its files, the same for the window and nandu-cli. Any thread.
#pragma once

#include <filesystem>

namespace nandu::client {

std::filesystem::path dataFolder();     // $XDG_DATA_HOME/nandu, usually ~/.local/share/nandu
std::filesystem::path eventsDatabase(); // events.db in it

} // namespace nandu::client
