// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/turn_sync.h"

#include "engine/nostr/kinds.h"

#include <algorithm>

namespace nandu::sync {

using namespace std::chrono_literals;
namespace kinds = nostr::kinds;

namespace {
constexpr auto lookEvery = 1s;
constexpr auto visitLasts = 30s; // at most
constexpr std::int64_t overlapS = 10 * 60;
constexpr std::uint32_t pageNotes = 100;
} // namespace

TurnSync::TurnSync(SubscriptionRegistry& registry, net::RelayPool& pool, const base::Clock& clock, QObject* parent)
    : QObject(parent), m_registry(registry), m_pool(pool), m_clock(clock)
{
    connect(&registry, &SubscriptionRegistry::answered, this, [this](WantId want, base::RelayRef relay, WantEnd finish) {
        const auto at = m_visits.find(relay);
        if (at == m_visits.end() || at->second.want != want)
            return;
        if (finish == WantEnd::Complete)
            at->second.answeredAtS = at->second.askedAtS;
        end(relay, at->second);
    });
    m_timer.setInterval(lookEvery);
    connect(&m_timer, &QTimer::timeout, this, &TurnSync::visitNext);
}

void TurnSync::apply(const SyncView& view)
{
    m_turns = view.turns;
    for (auto& [relay, visit] : m_visits) {
        const bool isWanted = std::ranges::any_of(m_turns, [&, at = relay](const auto& turn) { return turn.first == at; });
        if (!isWanted && visit.want != 0)
            end(relay, visit);
    }
    if (m_turns.empty())
        m_timer.stop();
    else if (!m_timer.isActive())
        m_timer.start();
}

void TurnSync::visitNext()
{
    const Time now = m_clock.steady();
    std::size_t there = 0;
    for (auto& [relay, visit] : m_visits) {
        if (visit.want != 0 && now - visit.since > visitLasts)
            end(relay, visit);
        there += visit.want != 0 ? 1 : 0;
    }
    for (const auto& [relay, people] : m_turns) {
        if (there >= visitsAtOnceMax)
            return;
        Visit& visit = m_visits[relay];
        const auto pause = visit.people == people ? std::chrono::seconds(againAfter) : againForOthersAfter;
        const bool isDue = visit.want == 0 && (!visit.wasVisited || now - visit.since >= pause);
        if (isDue && begin(relay, people, visit))
            ++there;
    }
}

bool TurnSync::begin(base::RelayRef relay, const std::vector<base::PubKey>& people, Visit& visit)
{
    if (!m_pool.visit(relay, net::RelayPool::Origin::Found))
        return false; // no socket is free
    nostr::Filter notes;
    notes.authors = people;
    notes.kinds = {{kinds::note, kinds::repost, kinds::genericRepost, kinds::comment}};
    notes.limit = pageNotes;
    if (visit.people != people)
        visit.answeredAtS = 0; // somebody is new there
    visit.people = people;
    if (visit.answeredAtS > 0)
        notes.since = visit.answeredAtS - overlapS;
    visit.since = m_clock.steady();
    visit.askedAtS = m_clock.wallSeconds();
    visit.wasVisited = true;
    visit.want = m_registry.open({.filters = {std::move(notes)}, .priority = Want::Priority::Feed, .isWhole = true}, {relay});
    return true;
}

void TurnSync::end(base::RelayRef relay, Visit& visit)
{
    m_registry.close(std::exchange(visit.want, 0));
    m_pool.leave(relay);
}

} // namespace nandu::sync
