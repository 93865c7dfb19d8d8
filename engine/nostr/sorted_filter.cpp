// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/sorted_filter.h"

#include <algorithm>
#include <functional>
#include <utility>

namespace nandu::nostr {

namespace {

template <typename Values>
void sortUnique(Values& values)
{
    std::sort(values.begin(), values.end());
    values.erase(std::unique(values.begin(), values.end()), values.end());
}

bool hasTag(const Event& event, char letter, const std::vector<std::string>& values)
{
    for (const TagList::Tag tag : event.tags) {
        if (tag.size() >= 2 && tag.name().size() == 1 && tag.name()[0] == letter
            && std::binary_search(values.begin(), values.end(), tag.value(), std::less<>()))
            return true;
    }
    return false;
}

} // namespace

SortedFilter::SortedFilter(Filter filter)
    : m_filter(std::move(filter))
{
    if (m_filter.ids)
        sortUnique(*m_filter.ids);
    if (m_filter.authors)
        sortUnique(*m_filter.authors);
    if (m_filter.kinds)
        sortUnique(*m_filter.kinds);
    for (auto& [letter, values] : m_filter.tags)
        sortUnique(values);
}

bool SortedFilter::matches(const Event& event) const
{
    const Filter& f = m_filter;
    if ((f.since && event.createdAt < *f.since) || (f.until && event.createdAt > *f.until))
        return false;
    if (f.kinds && !std::binary_search(f.kinds->begin(), f.kinds->end(), event.kind))
        return false;
    if (f.ids && !std::binary_search(f.ids->begin(), f.ids->end(), event.id))
        return false;
    if (f.authors && !std::binary_search(f.authors->begin(), f.authors->end(), event.pubkey))
        return false;
    return std::all_of(f.tags.begin(), f.tags.end(), [&](const auto& asked) { return hasTag(event, asked.first, asked.second); });
}

} // namespace nandu::nostr
