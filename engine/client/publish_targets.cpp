// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publish_targets.h"

#include "engine/nostr/kinds.h"
#include "engine/nostr/relay_list.h"

#include <algorithm>

namespace nandu::client {

namespace kinds = nostr::kinds;

std::vector<base::PubKey> peopleToReach(const nostr::EventTemplate& draft, const base::PubKey& author)
{
    std::vector<base::PubKey> people;
    if (kinds::isReplaceable(draft.kind) || kinds::isAddressable(draft.kind) || draft.kind == kinds::deletion)
        return people;
    for (const auto tag : draft.tags) {
        const auto key = tag.name() == "p" ? base::PubKey::fromHex(tag.value()) : std::nullopt;
        if (key && key != author && people.size() < mentionedLookedUpMax && std::find(people.begin(), people.end(), *key) == people.end())
            people.push_back(*key);
    }
    return people;
}

std::vector<api::PostTarget> targetsOf(const std::vector<base::RelayUrl>& ownWriteRelays, const std::vector<base::PubKey>& people,
                                       const std::vector<nostr::Event>& relayLists)
{
    std::vector<api::PostTarget> targets;
    for (const base::RelayUrl& url : ownWriteRelays)
        targets.push_back({QString::fromStdString(url.text()), true, {}});
    std::size_t inboxes = 0;
    for (const base::PubKey& person : people) {
        const auto list = std::find_if(relayLists.begin(), relayLists.end(), [&](const nostr::Event& event) { return event.pubkey == person; });
        if (list == relayLists.end())
            continue;
        std::size_t reached = 0;
        for (const nostr::RelayListEntry& entry : nostr::relayListOf(*list)) {
            if (!entry.read || !entry.url.isDialableFromHint() || reached == inboxesPerPersonMax)
                continue;
            const QString relay = QString::fromStdString(entry.url.text());
            const auto known = std::find_if(targets.begin(), targets.end(), [&](const api::PostTarget& target) { return target.relay == relay; });
            const bool isNew = known == targets.end();
            if (isNew && inboxes == inboxesMax)
                continue;
            inboxes += isNew ? 1 : 0;
            api::PostTarget& target = isNew ? targets.emplace_back(api::PostTarget{relay, false, {}}) : *known;
            target.people.append(QString::fromStdString(person.hex()));
            ++reached;
        }
    }
    return targets;
}

nostr::RelayHints hintsFor(const std::vector<base::PubKey>& people, const std::vector<nostr::Event>& relayLists)
{
    nostr::RelayHints hints;
    for (const base::PubKey& person : people)
        hints[person];
    for (const nostr::Event& list : relayLists) {
        const auto hint = list.kind == nostr::kinds::relayList ? hints.find(list.pubkey) : hints.end();
        if (hint == hints.end())
            continue;
        for (const nostr::RelayListEntry& entry : nostr::relayListOf(list)) {
            if (hint->second.empty() && entry.write && entry.url.isDialableFromHint())
                hint->second = entry.url.text();
        }
    }
    return hints;
}

std::vector<std::string> relaysOf(const std::vector<api::PostTarget>& targets)
{
    std::vector<std::string> relays;
    for (const api::PostTarget& target : targets)
        relays.push_back(target.relay.toStdString());
    return relays;
}

} // namespace nandu::client
