// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/filter_index.h"

#include "engine/nostr/sorted_filter.h"

#include <algorithm>
#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>

namespace nandu::nostr {

namespace {

struct Entry {
    FilterIndex::Key key;
    SortedFilter filter;
};
using Bucket = std::vector<const Entry*>;

struct TextHash {
    using is_transparent = void;
    std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
};
using TagBuckets = std::unordered_map<std::string, Bucket, TextHash, std::equal_to<>>;

template <typename Map, typename Key>
const Bucket* find(const Map& map, const Key& key)
{
    const auto at = map.find(key);
    return at == map.end() ? nullptr : &at->second;
}

} // namespace

struct FilterIndex::Private {
    std::unordered_map<Key, std::vector<std::unique_ptr<Entry>>> entries;
    std::unordered_map<EventId, Bucket> byId;
    std::unordered_map<PubKey, Bucket> byAuthor;
    std::unordered_map<char, TagBuckets> byTag;
    std::unordered_map<std::uint16_t, Bucket> byKind;
    Bucket anything;

    // Calls `use(map, key)` for each bucket where the filter is filed, or `useAnything()`.
    template <typename Use, typename UseAnything>
    void eachPlace(const Filter& filter, Use use, UseAnything useAnything)
    {
        if (filter.ids)
            return use(byId, *filter.ids);
        if (filter.authors)
            return use(byAuthor, *filter.authors);
        if (!filter.tags.empty()) {
            const auto fewest = std::min_element(filter.tags.begin(), filter.tags.end(),
                [](const auto& a, const auto& b) { return a.second.size() < b.second.size(); });
            return use(byTag[fewest->first], fewest->second);
        }
        if (filter.kinds)
            return use(byKind, *filter.kinds);
        useAnything();
    }

    void file(const Entry* entry)
    {
        eachPlace(
            entry->filter.filter(),
            [entry](auto& map, const auto& values) {
                for (const auto& value : values)
                    map[value].push_back(entry);
            },
            [&] { anything.push_back(entry); });
    }

    void unfile(const Entry* entry)
    {
        eachPlace(
            entry->filter.filter(),
            [entry](auto& map, const auto& values) {
                for (const auto& value : values) {
                    const auto at = map.find(value);
                    std::erase(at->second, entry);
                    if (at->second.empty())
                        map.erase(at);
                }
            },
            [&] { std::erase(anything, entry); });
    }

    // Calls take(key) for each filter that matches until it returns false; a key may come more than once.
    template <typename Take>
    void eachMatch(const Event& event, Take take) const
    {
        bool goesOn = true;
        const auto tryAll = [&](const Bucket* bucket) {
            for (std::size_t i = 0; bucket && goesOn && i < bucket->size(); ++i) {
                const Entry* entry = (*bucket)[i];
                if (entry->filter.matches(event))
                    goesOn = take(entry->key);
            }
        };
        tryAll(find(byId, event.id));
        tryAll(find(byAuthor, event.pubkey));
        tryAll(find(byKind, event.kind));
        tryAll(&anything);
        if (byTag.empty())
            return;
        for (const TagList::Tag tag : event.tags) {
            if (!goesOn)
                return;
            if (tag.size() < 2 || tag.name().size() != 1)
                continue;
            const auto buckets = byTag.find(tag.name()[0]);
            if (buckets != byTag.end())
                tryAll(find(buckets->second, tag.value()));
        }
    }
};

FilterIndex::FilterIndex()
    : m(std::make_unique<Private>())
{
}

FilterIndex::~FilterIndex() = default;
FilterIndex::FilterIndex(FilterIndex&&) noexcept = default;
FilterIndex& FilterIndex::operator=(FilterIndex&&) noexcept = default;

void FilterIndex::set(Key key, std::vector<Filter> filters)
{
    remove(key);
    auto& entries = m->entries[key];
    for (Filter& filter : filters) {
        entries.push_back(std::make_unique<Entry>(Entry{key, SortedFilter(std::move(filter))}));
        m->file(entries.back().get());
    }
}

void FilterIndex::remove(Key key)
{
    const auto at = m->entries.find(key);
    if (at == m->entries.end())
        return;
    for (const auto& entry : at->second)
        m->unfile(entry.get());
    m->entries.erase(at);
}

std::size_t FilterIndex::size() const
{
    return m->entries.size();
}

std::vector<FilterIndex::Key> FilterIndex::matching(const Event& event) const
{
    std::vector<Key> keys;
    m->eachMatch(event, [&](Key key) {
        keys.push_back(key);
        return true;
    });
    std::sort(keys.begin(), keys.end());
    keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
    return keys;
}

bool FilterIndex::matchesAny(const Event& event) const
{
    bool isFound = false;
    m->eachMatch(event, [&](Key) {
        isFound = true;
        return false;
    });
    return isFound;
}

} // namespace nandu::nostr
