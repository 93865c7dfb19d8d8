// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Whom and what the viewer does not want to see (NIP-51, kind 10000): asked by everything that reads for the screen. Plain
// values, any thread.
#pragma once

#include "engine/base/ids.h"
#include "engine/nostr/event.h"

#include <string>
#include <unordered_set>
#include <vector>

namespace nandu::store {

struct Mutes {
    std::unordered_set<base::PubKey> people;
    std::unordered_set<base::EventId> threads; // a note, and everything under it
    std::vector<std::string> words;            // small
    std::vector<std::string> hashtags;         // small, without #

    bool isEmpty() const { return people.empty() && threads.empty() && words.empty() && hashtags.empty(); }
    bool hidesPerson(const base::PubKey& person) const { return people.contains(person); }
    bool hides(const nostr::Event& event) const; // its author, its thread, or a word or hashtag in it
    bool operator==(const Mutes&) const = default;
};

} // namespace nandu::store
