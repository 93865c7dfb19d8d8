// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The stored follow lists of one account and of whom it follows. Used on the thread of its ReadView.
#pragma once

#include "engine/nostr/follow_circles.h"
#include "engine/store/read_view.h"

#include <vector>

namespace nandu::store {

struct FollowLists {
    std::vector<base::PubKey> own;
    std::vector<nostr::FollowList> others;
    std::vector<base::PubKey> missing; // followed people whose list is not stored
};

base::Result<FollowLists> readFollowLists(ReadView& view, const base::PubKey& me);

} // namespace nandu::store
