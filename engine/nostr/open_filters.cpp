// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/open_filters.h"

#include "engine/base/limits.h"

#include <utility>

namespace nandu::nostr {

namespace {

std::string placeOf(base::RelayRef relay, std::string_view subscription)
{
    return std::to_string(relay.number).append(":").append(subscription);
}

} // namespace

OpenFilters::OpenFilters(std::vector<Subscription> subscriptions)
    : m_subscriptions(std::move(subscriptions))
{
    m_filters.resize(m_subscriptions.size());
    for (std::size_t i = 0; i < m_subscriptions.size(); ++i) {
        for (const Filter& filter : m_subscriptions[i].filters)
            m_filters[i].emplace_back(filter);
        // An id that is closed and open again: the open one counts.
        const auto [at, isNew] = m_byRelayAndId.try_emplace(placeOf(m_subscriptions[i].relay, m_subscriptions[i].id.text), i);
        if (!isNew && !m_subscriptions[i].closedAt)
            at->second = i;
    }
}

Asked OpenFilters::asked(
    base::RelayRef relay, std::string_view subscription, const Event& event, std::chrono::steady_clock::time_point now) const
{
    const auto at = m_byRelayAndId.find(placeOf(relay, subscription));
    if (at == m_byRelayAndId.end())
        return Asked::No;
    const auto& closedAt = m_subscriptions[at->second].closedAt;
    if (closedAt && now - *closedAt > base::limits::closedSubscriptionGrace)
        return Asked::No;
    for (const SortedFilter& filter : m_filters[at->second]) {
        if (filter.matches(event))
            return closedAt ? Asked::Recently : Asked::Yes;
    }
    return Asked::No;
}

std::shared_ptr<const OpenFilters> OpenFiltersBox::current() const
{
    std::lock_guard lock(m_mutex);
    return m_current;
}

void OpenFiltersBox::publish(std::shared_ptr<const OpenFilters> snapshot)
{
    std::lock_guard lock(m_mutex);
    m_current.swap(snapshot); // the old one is destroyed after the lock
}

} // namespace nandu::nostr
