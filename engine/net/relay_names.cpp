// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/relay_names.h"

namespace nandu::net {

base::RelayRef RelayNames::refOf(const base::RelayUrl& url)
{
    std::lock_guard lock(m_mutex);
    const auto [at, isNew] = m_refs.try_emplace(url.text());
    if (isNew) {
        m_urls.push_back(url);
        at->second.number = static_cast<std::uint32_t>(m_urls.size());
    }
    return at->second;
}

std::optional<base::RelayUrl> RelayNames::urlOf(base::RelayRef relay) const
{
    std::lock_guard lock(m_mutex);
    if (relay.number == 0 || relay.number > m_urls.size())
        return std::nullopt;
    return m_urls[relay.number - 1];
}

std::string RelayNames::textOf(base::RelayRef relay) const
{
    const auto url = urlOf(relay);
    return url ? url->text() : std::string();
}

} // namespace nandu::net
