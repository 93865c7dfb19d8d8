// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/scope_service_impl.h"

#include "engine/nostr/kinds.h"
#include "engine/store/follow_lists.h"

#include <chrono>
#include <utility>

namespace nandu::client {

using namespace std::chrono_literals;

namespace {

constexpr auto workOutAfter = 3s;

std::vector<base::PubKey> keysIn(const QVariant& list)
{
    std::vector<base::PubKey> keys;
    for (const QString& text : list.toStringList()) {
        if (const auto key = base::PubKey::fromHex(text.toStdString()))
            keys.push_back(*key);
    }
    return keys;
}

ScopeResult resultOf(const std::filesystem::path& file, const store::IndexTail& tail, const base::PubKey& me, const sync::ScopeRules& rules)
{
    ScopeResult result;
    auto view = store::ReadView::open(file, &tail);
    if (!view)
        return result;
    auto lists = store::readFollowLists(**view, me);
    if (!lists)
        return result;
    const auto from = std::chrono::steady_clock::now();
    const nostr::FollowCircles circles = nostr::followCirclesOf(me, lists->own, lists->others);
    sync::SyncScope scope = sync::scopeOf(rules, me, circles);
    const auto took = std::chrono::steady_clock::now() - from;
    result.state = {true, static_cast<int>(circles.following.size()), static_cast<int>(circles.mutual.size()), static_cast<int>(circles.friends.size()),
        static_cast<int>(lists->missing.size()), static_cast<int>(scope.wanted), static_cast<int>(scope.people.size()),
        std::chrono::duration_cast<std::chrono::microseconds>(took).count()};
    if (rules != sync::ScopeRules() || scope.wanted > scope.people.size())
        result.people = std::move(scope.people);
    if (rules.reach == sync::ScopeRules::Reach::Mutual || rules.reach == sync::ScopeRules::Reach::Friends)
        result.listsMissing = std::move(lists->missing);
    return result;
}

} // namespace

ScopeServiceImpl::ScopeServiceImpl(ScopeParts parts, QObject* parent)
    : api::ScopeService(parent), m_parts(std::move(parts)), m_door(std::make_shared<localrelay::Door>(this))
{
    m_work.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(workOutAfter);
    connect(&m_soon, &QTimer::timeout, this, &ScopeServiceImpl::workOut);
    m_parts.pipeline.writer().onCommit([this, door = m_door](const std::shared_ptr<const store::Commit>& commit) {
        for (const store::Commit::Entry& entry : commit->entries) {
            if (entry.admitted.event->kind != nostr::kinds::contacts || entry.outcome != nostr::WriteOutcome::Stored)
                continue;
            door->post([this] {
                if (!m_soon.isActive())
                    m_soon.start();
            });
            return;
        }
    });
}

ScopeServiceImpl::~ScopeServiceImpl()
{
    m_door->close();
    m_work.clear();
    m_work.waitForDone();
}

sync::ScopeRules ScopeServiceImpl::rulesOf(const Settings& settings)
{
    using Reach = sync::ScopeRules::Reach;
    sync::ScopeRules rules;
    const QString reach = settings.value(QLatin1String(setting_keys::scopeReach)).toString();
    rules.reach = reach == QLatin1String("self") ? Reach::Self : reach == QLatin1String("mutual") ? Reach::Mutual : reach == QLatin1String("friends") ? Reach::Friends : Reach::Following;
    rules.peopleMax = settings.value(QLatin1String(setting_keys::scopeAuthorsMax)).toUInt();
    rules.allowed = keysIn(settings.value(QLatin1String(setting_keys::scopeAllowed)));
    rules.denied = keysIn(settings.value(QLatin1String(setting_keys::scopeDenied)));
    return rules;
}

void ScopeServiceImpl::setAccount(const std::optional<base::PubKey>& account)
{
    m_account = account;
    m_soon.stop();
    // Before it is worked out nobody's notes are asked for whom the settings may leave out.
    if (account && rulesOf(m_parts.settings) != sync::ScopeRules())
        m_parts.apply({std::vector<base::PubKey>(), {}, {}});
    m_state = {};
    Q_EMIT stateChanged();
    if (rulesOf(m_parts.settings) == sync::ScopeRules())
        m_soon.start(); // nothing waits for it: the first page has the processor
    else
        workOut();
}

void ScopeServiceImpl::workOut()
{
    m_soon.stop();
    const std::uint64_t asked = ++m_generation;
    if (!m_account)
        return;
    m_work.clear();
    m_work.start([this, asked, door = m_door, file = m_parts.database, tail = &m_parts.pipeline.writer().indexTail(), me = *m_account, rules = rulesOf(m_parts.settings)] {
        auto result = resultOf(file, *tail, me, rules);
        door->post([this, asked, result = std::move(result)] {
            if (asked != m_generation || !result.state.isKnown)
                return;
            m_parts.apply(result);
            m_state = result.state;
            Q_EMIT stateChanged();
        });
    });
}

} // namespace nandu::client
