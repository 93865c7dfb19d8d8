// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/keeping.h"

#include "engine/client/own_marks.h"
#include "engine/nostr/kinds.h"
#include "engine/sync/sync_view.h"

#include <algorithm>
#include <map>
#include <utility>

namespace nandu::client {

namespace {

std::vector<base::PubKey> keysOf(const QList<api::AccountService::Row>& accounts)
{
    std::vector<base::PubKey> keys;
    for (const auto& account : accounts) {
        if (const auto key = base::PubKey::fromHex(account.key.toStdString()))
            keys.push_back(*key);
    }
    return keys;
}

} // namespace

Keeping::Keeping(const KeepingParts& parts)
    : m_parts(parts), m_door(std::make_shared<localrelay::Door>(&m_context)),
      m_storage({parts.pipeline, parts.settings, parts.database, parts.clock, [this] { return keysOf(m_parts.accounts.accounts()); },
          [this] { return bookmarksOf(m_parts.lists.list(nostr::kinds::bookmarks, {})); },
          [this](const SharedPlan& plan, const std::function<void()>& remove) { uncover(plan, remove); }}),
      m_scope({parts.pipeline, parts.settings, parts.database,
          [net = &parts.network](const ScopeResult& scope) {
              net->post([net, people = scope.people, missing = scope.listsMissing] { net->synchronizer().setScope(people, missing); });
          }})
{
    QObject::connect(&parts.engine, &EngineServiceImpl::settingChanged, &m_context, [this](const QString& key) {
        if (key.startsWith(QLatin1String("scope.")))
            m_scope.settingsChanged();
        if (key.startsWith(QLatin1String("retention.")) || key == QLatin1String(setting_keys::historyDays))
            applyHistory();
    });
    applyHistory();
}

Keeping::~Keeping()
{
    m_door->close();
}

// Nothing is fetched that would go again: the notes of followed people are kept in step as far back as the rules keep them.
void Keeping::applyHistory()
{
    const store::RetentionRules rules = StorageServiceImpl::rulesOf(m_parts.settings);
    const int wanted = m_parts.settings.value(QLatin1String(setting_keys::historyDays)).toInt();
    const int days = rules.followingDays > 0 ? std::min(rules.followingDays, wanted) : wanted;
    const QString freed = QLatin1String(setting_keys::freedUpTo);
    if (rules.isOff() && m_parts.settings.value(freed).toLongLong() != 0)
        m_parts.settings.setValue(freed, 0); // what was freed may come back
    const std::int64_t keptFrom = m_parts.settings.value(freed).toLongLong();
    m_parts.network.post([net = &m_parts.network, days, keptFrom] {
        net->synchronizer().setHistoryDays(days);
        net->synchronizer().setKeptFrom(keptFrom);
    });
}

// In this order: the coverage is cut and its mark on the way to the writer before the first row goes.
void Keeping::uncover(const SharedPlan& plan, const std::function<void()>& remove)
{
    m_parts.network.post([this, net = &m_parts.network, plan, remove, door = m_door] {
        const std::map<base::PubKey, std::int64_t> left(plan->newestLeaving.begin(), plan->newestLeaving.end());
        std::int64_t upTo = 0;
        for (const base::PubKey& person : net->synchronizer().follows()) {
            if (const auto newest = left.find(person); newest != left.end())
                upTo = std::max(upTo, newest->second);
        }
        net->synchronizer().covered().forgetUpTo(left);
        if (upTo > 0) {
            net->synchronizer().setKeptFrom(upTo + 1);
            door->post([this, upTo] {
                const QString freed = QLatin1String(setting_keys::freedUpTo);
                m_parts.settings.setValue(freed, std::max<qlonglong>(m_parts.settings.value(freed).toLongLong(), upTo + 1));
            });
        }
        remove();
    });
}

} // namespace nandu::client
