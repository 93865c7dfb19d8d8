// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One's own profile, lists and notes first; then the notes of followed people, of everybody while Global is shown, and of the
// people whose pages are: live, a recent page, and older pages as the reader gets there. Lives on the net thread.
#pragma once

#include "engine/sync/sync_view.h"

namespace nandu::sync {

class FeedSync {
public:
    explicit FeedSync(SubscriptionRegistry& registry) : m_registry(registry), m_older(registry) {}

    void apply(const SyncView& view);
    // One's own events, all of them, and the notes of followed people.
    static void addCovered(const SyncView& view, CoveredSubjects& covered);
    WantId ownWant() const { return m_own.id(); }

private:
    void applyAuthors(const SyncView& view);
    void applyHashtags(const SyncView& view);
    void askOlder(const SyncView& view);

    SubscriptionRegistry& m_registry;
    KeptWant m_own, m_global;
    std::map<base::PubKey, KeptWant> m_authors;
    std::map<std::string, KeptWant> m_hashtags;
    OneShots m_older;
    std::map<std::uint64_t, std::int64_t> m_olderAsked; // watch: the last olderThan
};

} // namespace nandu::sync
