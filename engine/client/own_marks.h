// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the own lists say about what is shown: who is muted, what is bookmarked. Pure functions, any thread.
#pragma once

#include "engine/api/list_service.h"
#include "engine/base/ids.h"
#include "engine/store/mutes.h"

#include <vector>

namespace nandu::client {

store::Mutes mutesOf(const api::ListState& list, const base::PubKey& account); // nobody mutes themselves
std::vector<base::EventId> bookmarksOf(const api::ListState& list);

} // namespace nandu::client
