// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/newest_fetch.h"

#include <QTimer>

#include <set>
#include <utility>

namespace nandu::sync {

namespace {

// Lives until it has answered; the registry is its parent.
class Fetch : public QObject {
public:
    using Done = std::function<void(std::size_t, std::size_t)>;

    Fetch(SubscriptionRegistry& registry, Want want, const std::vector<base::RelayRef>& relays, std::chrono::milliseconds patience, Done done)
        : QObject(&registry), m_registry(registry), m_open(relays.begin(), relays.end()), m_asked(m_open.size()), m_done(std::move(done))
    {
        connect(&registry, &SubscriptionRegistry::answered, this, &Fetch::take);
        QTimer::singleShot(patience, this, [this] { finish(); });
        m_want = m_registry.open(std::move(want), relays);
    }

private:
    void take(WantId want, base::RelayRef relay, WantEnd end)
    {
        if (want != m_want || m_open.erase(relay) == 0)
            return;
        m_answered += end == WantEnd::Complete;
        if (m_open.empty())
            finish();
    }
    void finish()
    {
        if (const Done done = std::exchange(m_done, {})) {
            m_registry.close(m_want);
            done(m_asked, m_answered);
            deleteLater();
        }
    }

    SubscriptionRegistry& m_registry;
    WantId m_want = 0;
    std::set<base::RelayRef> m_open;
    std::size_t m_asked;
    std::size_t m_answered = 0;
    Done m_done;
};

} // namespace

void fetchNewest(SubscriptionRegistry& registry, const base::PubKey& author, std::uint16_t kind, const std::vector<base::RelayRef>& relays,
                 std::chrono::milliseconds patience, std::function<void(std::size_t, std::size_t)> done)
{
    if (relays.empty()) {
        done(0, 0);
        return;
    }
    nostr::Filter newest;
    newest.authors = {author};
    newest.kinds = {kind};
    newest.limit = 1;
    new Fetch(registry, Want{.filters = {newest}, .priority = Want::Priority::Own, .isLive = false}, relays, patience, std::move(done));
}

} // namespace nandu::sync
