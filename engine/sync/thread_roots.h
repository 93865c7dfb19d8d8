// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who began the conversation that an open thread belongs to, as far as it is stored: their inboxes are where it is answered.
// Lives on the net thread.
#pragma once

#include "engine/sync/store_lookup.h"

#include <QObject>

#include <functional>
#include <map>
#include <optional>
#include <set>

namespace nandu::sync {

class ThreadRoots {
public:
    ThreadRoots(StoreLookup& store, std::function<void()> found) : m_store(store), m_found(std::move(found)) {}

    // Looks it up once if it is not known, and again each time until it is; `found` is called when it became known.
    std::optional<base::PubKey> authorOf(const base::EventId& focus);
    void forgetOthers(const std::set<base::EventId>& shown);

private:
    void take(const base::EventId& focus, const std::vector<nostr::Event>& events);
    void learn(const base::EventId& focus, const base::PubKey& author);

    StoreLookup& m_store;
    std::function<void()> m_found;
    std::map<base::EventId, base::PubKey> m_authors; // by the note that was opened
    std::set<base::EventId> m_looking;
    QObject m_context;
};

} // namespace nandu::sync
