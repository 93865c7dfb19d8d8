// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/newest_fetch.h"

#include "engine/nostr/kinds.h"

#include <QTimer>

#include <algorithm>
#include <utility>

namespace nandu::sync {

namespace {

struct Answer {
    base::RelayRef relay;
    bool isOpen = true;
    bool isComplete = false;
    net::PageTally page;
};

// Lives until it has answered; the registry is its parent.
class Fetch : public QObject {
public:
    using Done = std::function<void(const std::vector<Answer>&)>;

    Fetch(SubscriptionRegistry& registry, Want want, const std::vector<base::RelayRef>& relays, std::chrono::milliseconds patience, Done done)
        : QObject(&registry), m_registry(registry), m_done(std::move(done))
    {
        for (const base::RelayRef relay : relays)
            m_answers.push_back({relay, true, false, {}});
        connect(&registry, &SubscriptionRegistry::answered, this, &Fetch::take);
        QTimer::singleShot(patience, this, [this] { finish(); });
        m_want = m_registry.open(std::move(want), relays);
    }

private:
    void take(WantId want, base::RelayRef relay, WantEnd end, const net::PageTally& page)
    {
        const auto open = std::find_if(m_answers.begin(), m_answers.end(), [&](const Answer& one) { return one.relay == relay && one.isOpen; });
        if (want != m_want || open == m_answers.end())
            return;
        *open = {relay, false, end == WantEnd::Complete, page};
        if (std::none_of(m_answers.begin(), m_answers.end(), [](const Answer& one) { return one.isOpen; }))
            finish();
    }
    void finish()
    {
        if (const Done done = std::exchange(m_done, {})) {
            m_registry.close(m_want);
            done(m_answers);
            deleteLater();
        }
    }

    SubscriptionRegistry& m_registry;
    WantId m_want = 0;
    std::vector<Answer> m_answers;
    Done m_done;
};

void ask(SubscriptionRegistry& registry, net::RelayPool& pool, nostr::Filter filter, std::vector<base::RelayRef> relays, std::chrono::milliseconds patience,
         Fetch::Done done)
{
    std::sort(relays.begin(), relays.end());
    relays.erase(std::unique(relays.begin(), relays.end()), relays.end());
    if (relays.empty()) {
        done({});
        return;
    }
    for (const base::RelayRef relay : relays)
        pool.visit(relay);
    new Fetch(registry, Want{.filters = {std::move(filter)}, .priority = Want::Priority::Own, .isLive = false}, relays, patience, std::move(done));
}

} // namespace

void fetchNewest(SubscriptionRegistry& registry, net::RelayPool& pool, const FetchedList& list, const std::vector<base::RelayRef>& relays,
                 std::chrono::milliseconds patience, std::function<void(std::vector<FetchedFrom>)> done)
{
    nostr::Filter newest;
    newest.authors = {list.author};
    newest.kinds = {list.kind};
    if (nostr::kinds::isAddressable(list.kind))
        newest.tags['d'] = {list.d};
    newest.limit = 1;
    ask(registry, pool, std::move(newest), relays, patience, [done = std::move(done)](const std::vector<Answer>& answers) {
        std::vector<FetchedFrom> from;
        for (const Answer& answer : answers)
            from.push_back({answer.relay, answer.isComplete, answer.isComplete && answer.page.events > 0});
        done(std::move(from));
    });
}

void readBack(SubscriptionRegistry& registry, net::RelayPool& pool, const base::EventId& event, base::RelayRef relay, std::chrono::milliseconds patience,
              std::function<void(store::ReadBack)> done)
{
    nostr::Filter byId;
    byId.ids = {event};
    byId.limit = 1;
    ask(registry, pool, std::move(byId), {relay}, patience, [event, done = std::move(done)](const std::vector<Answer>& answers) {
        const Answer& answer = answers.front();
        if (!answer.isComplete || (answer.page.events > 0 && answer.page.lastId == base::EventId{}))
            done(store::ReadBack::Unknown);
        else
            done(answer.page.events > 0 && answer.page.lastId == event ? store::ReadBack::Stored : store::ReadBack::Missing);
    });
}

} // namespace nandu::sync
