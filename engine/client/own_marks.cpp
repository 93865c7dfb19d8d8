// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/own_marks.h"

#include "engine/nostr/small_letters.h"

namespace nandu::client {

store::Mutes mutesOf(const api::ListState& list, const base::PubKey& account)
{
    store::Mutes mutes;
    for (const api::ListEntry& entry : list.entries) {
        const std::string value = entry.value.toStdString();
        if (entry.name == QLatin1String("p")) {
            if (const auto person = base::PubKey::fromHex(value); person && *person != account)
                mutes.people.insert(*person);
        } else if (entry.name == QLatin1String("e")) {
            if (const auto note = base::EventId::fromHex(value))
                mutes.threads.insert(*note);
        } else if (entry.name == QLatin1String("t")) {
            mutes.hashtags.push_back(nostr::smallLetters(value));
        } else if (entry.name == QLatin1String("word")) {
            if (std::string word = nostr::smallLetters(value); !word.empty())
                mutes.words.push_back(std::move(word));
        }
    }
    return mutes;
}

std::vector<base::EventId> bookmarksOf(const api::ListState& list)
{
    std::vector<base::EventId> notes;
    for (const api::ListEntry& entry : list.entries) {
        const auto note = entry.name == QLatin1String("e") ? base::EventId::fromHex(entry.value.toStdString()) : std::nullopt;
        if (note)
            notes.push_back(*note);
    }
    return notes;
}

} // namespace nandu::client
