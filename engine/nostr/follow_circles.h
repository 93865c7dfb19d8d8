// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How far people are from one: followed, following back, followed by those one follows. Set arithmetic over follow lists, made for
// thousands of lists of hundreds of people. Pure functions, any thread.
#pragma once

#include "engine/base/ids.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace nandu::nostr {

enum class Distance : std::uint8_t { Own, Following, Friends, Strangers }; // Friends: followed by someone whom one follows

struct FollowList {
    base::PubKey author;
    std::vector<base::PubKey> follows;
};

struct FollowCircles {
    std::vector<base::PubKey> following; // without oneself, each once, in the order of the list
    std::vector<base::PubKey> mutual;    // those of `following` who follow back, in the same order
    std::vector<base::PubKey> friends;   // of friends, none of the above; followed by most of them first, then by key
};

// `lists`: the newest lists of the followed people, as far as they are known.
FollowCircles followCirclesOf(const base::PubKey& me, std::span<const base::PubKey> follows, std::span<const FollowList> lists);

} // namespace nandu::nostr
