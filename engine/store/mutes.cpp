// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/mutes.h"

#include "engine/nostr/small_letters.h"
#include "engine/nostr/thread_position.h"

#include <algorithm>
#include <string_view>

namespace nandu::store {

namespace {

// Letters of other scripts than Latin have their high bit set, and count as such.
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80; }

// The word by itself: "cat" hides neither "category" nor "concat".
bool hasWord(std::string_view text, std::string_view word)
{
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
        const std::size_t end = at + word.size();
        const bool begins = at == 0 || !isLetter(word.front()) || !isLetter(text[at - 1]);
        const bool ends = end == text.size() || !isLetter(word.back()) || !isLetter(text[end]);
        if (begins && ends)
            return true;
    }
    return false;
}

} // namespace

bool Mutes::hides(const nostr::Event& event) const
{
    if (isEmpty())
        return false;
    if (hidesPerson(event.pubkey))
        return true;
    if (!threads.empty()) {
        const nostr::ThreadPosition position = nostr::threadPositionOf(event);
        const auto isMuted = [this](const std::optional<base::EventId>& id) { return id && threads.contains(*id); };
        if (threads.contains(event.id) || isMuted(position.root.id) || isMuted(position.parent.id))
            return true;
    }
    if (!words.empty()) {
        const std::string text = nostr::smallLetters(event.content);
        if (std::any_of(words.begin(), words.end(), [&](const std::string& word) { return !word.empty() && hasWord(text, word); }))
            return true;
    }
    for (const auto tag : event.tags) {
        if (!hashtags.empty() && tag.name() == "t" && std::find(hashtags.begin(), hashtags.end(), nostr::smallLetters(tag.value())) != hashtags.end())
            return true;
    }
    return false;
}

} // namespace nandu::store
