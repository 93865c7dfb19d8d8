// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Opens what a command needs and says in one sentence why it cannot. Main thread.
#pragma once

#include "app/cli/arguments.h"
#include "engine/client/pipeline.h"
#include "engine/nostr/filter.h"
#include "engine/store/event_reader.h"

#include <memory>
#include <optional>
#include <string_view>

namespace nandu::cli {

// Null after the sentence is said.
std::unique_ptr<client::Pipeline> openPipeline(const Arguments& arguments); // creates the database; Busy while the window runs
std::unique_ptr<store::EventReader> openReader(const Arguments& arguments); // an existing database, also while the window runs

// The filter in words[at], or one that matches everything when there is no such word. None after the sentence is said.
std::optional<nostr::Filter> filterIn(const Arguments& arguments, std::size_t at = 0);

std::string databaseName(const Arguments& arguments); // "The database /x/events.db"

} // namespace nandu::cli
