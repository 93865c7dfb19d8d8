// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/newest_fetch.h"

#include "engine/base/limits.h"

#include <QTimer>

#include <utility>

namespace nandu::client {

NewestFetch::NewestFetch(sync::SubscriptionRegistry& registry, const base::PubKey& author, std::uint16_t kind,
    const std::vector<base::RelayRef>& relays, Done done)
    : QObject(&registry), m_registry(registry), m_left(relays.begin(), relays.end()), m_asked(m_left.size()), m_done(std::move(done))
{
    if (m_left.empty()) {
        QMetaObject::invokeMethod(this, &NewestFetch::finish, Qt::QueuedConnection);
        return;
    }
    connect(&registry, &sync::SubscriptionRegistry::answered, this, &NewestFetch::take);
    nostr::Filter filter;
    filter.authors = {author};
    filter.kinds = {kind};
    filter.limit = 1;
    m_want = registry.open({{filter}, sync::Want::Priority::Own, false}, relays);
    // A relay that is down never answers, and the user waits: connecting and the answer get one time-out together.
    QTimer::singleShot(base::limits::connectTimeout, this, &NewestFetch::finish);
}

void NewestFetch::take(sync::WantId want, base::RelayRef relay, sync::WantEnd end)
{
    if (want != m_want || m_left.erase(relay) == 0)
        return;
    m_answered += end == sync::WantEnd::Complete;
    if (m_left.empty())
        finish();
}

void NewestFetch::finish()
{
    if (!m_done)
        return;
    if (m_want != 0)
        m_registry.close(std::exchange(m_want, 0));
    std::exchange(m_done, {})(m_asked, m_answered);
    deleteLater();
}

} // namespace nandu::client
