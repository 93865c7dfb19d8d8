// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/thread_position.h"

#include "engine/nostr/address.h"
#include "engine/nostr/kinds.h"

namespace nandu::nostr {

namespace {

ThreadPosition positionOfNote(const TagList& tags);
ThreadPosition positionOfComment(const TagList& tags);

} // namespace

ThreadPosition threadPositionOf(const Event& event)
{
    switch (event.kind) {
    case kinds::note:
        return positionOfNote(event.tags);
    case kinds::comment:
        return positionOfComment(event.tags);
    default:
        return {};
    }
}

namespace {

ThreadPlace placeOf(const TagList::Tag& tag, std::size_t authorAt)
{
    ThreadPlace place;
    place.id = EventId::fromHex(tag.value());
    place.relayHint = tag[2];
    place.author = PubKey::fromHex(tag[authorAt]);
    return place;
}

// NIP-10. One "root" or "reply" marker makes the event a marked one: its unmarked tags only mention. Without markers the
// first is the root and the last the parent. The last of several equal markers counts least: writers put the right one first.
ThreadPosition positionOfNote(const TagList& tags)
{
    ThreadPosition position;
    std::vector<ThreadPlace> unmarked;
    for (const auto tag : tags) {
        if (tag.name() != "e")
            continue;
        ThreadPlace place = placeOf(tag, 4);
        if (!place.id)
            continue;
        const std::string_view marker = tag[3];
        if (marker == "root" && !position.root.isSet())
            position.root = std::move(place);
        else if (marker == "reply" && !position.parent.isSet())
            position.parent = std::move(place);
        else if (marker == "root" || marker == "reply" || marker == "mention")
            position.mentions.push_back(*place.id);
        else
            unmarked.push_back(std::move(place));
    }
    const bool isMarked = position.root.isSet() || position.parent.isSet();
    if (!isMarked && !unmarked.empty()) {
        position.root = unmarked.front();
        position.parent = unmarked.back();
    } else if (!position.parent.isSet()) {
        position.parent = position.root;
    } else if (!position.root.isSet()) {
        position.root = position.parent;
    }
    for (std::size_t i = 0; i < unmarked.size(); ++i) {
        if (isMarked || (i > 0 && i + 1 < unmarked.size()))
            position.mentions.push_back(*unmarked[i].id);
    }
    return position;
}

// NIP-22: upper-case tags name the root, lower-case ones the parent; an i tag (a web page, a hashtag) is no place of ours.
ThreadPosition positionOfComment(const TagList& tags)
{
    ThreadPosition position;
    for (const auto tag : tags) {
        const std::string_view name = tag.name();
        const bool isEvent = name == "E" || name == "e";
        if (!isEvent && name != "A" && name != "a")
            continue;
        ThreadPlace& place = name == "E" || name == "A" ? position.root : position.parent;
        if (isEvent && !place.id) {
            const ThreadPlace named = placeOf(tag, 3);
            place.id = named.id;
            place.relayHint = named.relayHint;
            place.author = named.author ? named.author : place.author;
        } else if (!isEvent && place.address.empty()) {
            if (const auto address = Address::parse(tag.value())) {
                place.address = address->text();
                place.author = address->author;
            }
        }
    }
    return position;
}

} // namespace

} // namespace nandu::nostr
