// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/drafts.h"

#include "engine/base/utf8.h"
#include "engine/nostr/address.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/small_letters.h"
#include "engine/nostr/thread_position.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <set>

namespace nandu::nostr {

namespace {

constexpr std::size_t peopleMax = 200; // p tags: a thread of thousands must not make events that relays refuse

// Gathers tags, each person, quote and hashtag once.
class Tags {
public:
    explicit Tags(const PubKey& author) : m_author(author) {}

    void person(const PubKey& key)
    {
        if (key != m_author && m_people.size() < peopleMax && m_people.insert(key).second)
            list.add({"p", key.hex()});
    }
    void quote(const std::string& idOrAddress, std::string_view relayHint, const std::optional<PubKey>& author)
    {
        if (!m_quotes.insert(idOrAddress).second)
            return;
        if (author && idOrAddress.find(':') == std::string::npos)
            list.add({"q", idOrAddress, relayHint, author->hex()});
        else
            list.add({"q", idOrAddress, relayHint});
        if (author)
            person(*author);
    }
    void hashtag(std::string_view tag)
    {
        std::string lower = smallLetters(tag);
        if (m_hashtags.insert(lower).second)
            list.add({"t", lower});
    }
    bool quotes(const std::string& idOrAddress) const { return m_quotes.contains(idOrAddress); }

    TagList list;

private:
    const PubKey& m_author;
    std::set<PubKey> m_people;
    std::set<std::string> m_quotes;
    std::set<std::string> m_hashtags;
};

// NIP-10: an answer to the root marks the root only; the parent's people are in the conversation.
void addReplyTags(Tags& tags, const Cited& parent)
{
    const ThreadPosition position = threadPositionOf(parent.event);
    const std::string author = parent.event.pubkey.hex();
    if (position.root.id) {
        const ThreadPlace& root = position.root;
        if (root.author)
            tags.list.add({"e", root.id->hex(), root.relayHint, "root", root.author->hex()});
        else
            tags.list.add({"e", root.id->hex(), root.relayHint, "root"});
        tags.list.add({"e", parent.event.id.hex(), parent.relayHint, "reply", author});
    } else {
        tags.list.add({"e", parent.event.id.hex(), parent.relayHint, "root", author});
    }
    tags.person(parent.event.pubkey);
    for (const auto tag : parent.event.tags) {
        if (const auto key = tag.name() == "p" ? PubKey::fromHex(tag.value()) : std::nullopt)
            tags.person(*key);
    }
}

// NIP-22: the root in upper-case tags, copied from the parent if that is a comment itself.
void addCommentTags(Tags& tags, const Cited& parent)
{
    const Event& event = parent.event;
    const std::string author = event.pubkey.hex();
    const std::string kind = std::to_string(event.kind);
    const auto address = addressOf(event);
    if (event.kind == kinds::comment) {
        for (const auto tag : event.tags) {
            if (tag.name() == "E" || tag.name() == "A" || tag.name() == "I" || tag.name() == "K" || tag.name() == "P")
                tags.list.add(tag);
        }
    } else {
        if (address)
            tags.list.add({"A", address->text(), parent.relayHint});
        else
            tags.list.add({"E", event.id.hex(), parent.relayHint, author});
        tags.list.add({"K", kind});
        tags.list.add({"P", author, parent.relayHint});
    }
    if (address)
        tags.list.add({"a", address->text(), parent.relayHint});
    tags.list.add({"e", event.id.hex(), parent.relayHint, author});
    tags.list.add({"k", kind});
    tags.person(event.pubkey);
}

// The one from the map stands first: it is what the person says themselves.
Entity withHint(Entity entity, const RelayHints& hints)
{
    const bool isPerson = (entity.type == Entity::Type::Npub || entity.type == Entity::Type::Nprofile) && entity.author;
    const auto hint = isPerson ? hints.find(*entity.author) : hints.end();
    if (hint == hints.end())
        return entity;
    entity.type = Entity::Type::Nprofile;
    if (!hint->second.empty())
        entity.relays = {hint->second};
    return entity;
}

// The text as it is sent: pasted NIP-19 names get their scheme (NIP-27), and what is named becomes tags.
std::string referenced(std::string_view text, Tags& tags, const RelayHints& hints)
{
    std::string content;
    for (const NoteToken& token : tokensOf(text, {})) {
        if (token.type == NoteToken::Type::Hashtag)
            tags.hashtag(token.value);
        if (token.type != NoteToken::Type::Reference) {
            content += token.text;
            continue;
        }
        const Entity& entity = *token.entity;
        const std::string_view hint = entity.relays.empty() ? std::string_view() : std::string_view(entity.relays.front());
        if (entity.type == Entity::Type::Naddr)
            tags.quote(Address{*entity.kind, *entity.author, entity.identifier}.text(), hint, entity.author);
        else if (entity.eventId)
            tags.quote(entity.eventId->hex(), hint, entity.author);
        else if (entity.author)
            tags.person(*entity.author);
        content += "nostr:" + toBech32(withHint(entity, hints));
    }
    return content;
}

} // namespace

std::vector<PubKey> peopleNamed(std::string_view text)
{
    std::vector<PubKey> people;
    for (const NoteToken& token : tokensOf(text, {})) {
        const bool isPerson = token.entity && (token.entity->type == Entity::Type::Npub || token.entity->type == Entity::Type::Nprofile) && token.entity->author;
        if (isPerson && people.size() < peopleMax && std::find(people.begin(), people.end(), *token.entity->author) == people.end())
            people.push_back(*token.entity->author);
    }
    return people;
}

EventTemplate noteDraft(std::string_view text, const std::optional<Cited>& parent, const std::optional<Cited>& quoted, const PubKey& author,
                        std::int64_t now, const RelayHints& hints)
{
    Tags tags(author);
    EventTemplate draft;
    draft.createdAt = now;
    draft.kind = !parent || parent->event.kind == kinds::note ? kinds::note : kinds::comment;
    if (parent && draft.kind == kinds::note)
        addReplyTags(tags, *parent);
    else if (parent)
        addCommentTags(tags, *parent);
    draft.content = referenced(withoutControlCharacters(text), tags, hints);
    if (quoted && !tags.quotes(quoted->event.id.hex())) {
        tags.quote(quoted->event.id.hex(), quoted->relayHint, quoted->event.pubkey);
        draft.content += (draft.content.empty() ? "nostr:" : "\n\nnostr:")
            + neventOf(quoted->event.id, quoted->event.pubkey, quoted->event.kind, quoted->relayHint);
    }
    draft.tags = std::move(tags.list);
    return draft;
}

EventTemplate reactionDraft(const Cited& target, std::string_view emoji, std::int64_t now)
{
    EventTemplate draft;
    draft.kind = kinds::reaction;
    draft.createdAt = now;
    draft.content = emoji.empty() ? "+" : emoji;
    draft.tags.add({"e", target.event.id.hex(), target.relayHint, target.event.pubkey.hex()});
    if (const auto address = addressOf(target.event))
        draft.tags.add({"a", address->text(), target.relayHint, target.event.pubkey.hex()});
    draft.tags.add({"p", target.event.pubkey.hex(), target.relayHint});
    draft.tags.add({"k", std::to_string(target.event.kind)});
    return draft;
}

EventTemplate repostDraft(const Cited& target, std::int64_t now)
{
    EventTemplate draft;
    draft.kind = target.event.kind == kinds::note ? kinds::repost : kinds::genericRepost;
    draft.createdAt = now;
    bool isProtected = false; // NIP-70: the author wants no copies
    for (const auto tag : target.event.tags)
        isProtected |= tag.name() == "-";
    if (!isProtected)
        draft.content = eventToJson(target.event);
    draft.tags.add({"e", target.event.id.hex(), target.relayHint});
    if (const auto address = addressOf(target.event))
        draft.tags.add({"a", address->text(), target.relayHint});
    draft.tags.add({"p", target.event.pubkey.hex(), target.relayHint});
    if (draft.kind == kinds::genericRepost)
        draft.tags.add({"k", std::to_string(target.event.kind)});
    return draft;
}

EventTemplate deletionDraft(std::span<const Event> own, std::int64_t now)
{
    EventTemplate draft;
    draft.kind = kinds::deletion;
    draft.createdAt = now;
    std::set<std::uint16_t> named;
    for (const Event& event : own) {
        draft.tags.add({"e", event.id.hex()});
        if (const auto address = addressOf(event))
            draft.tags.add({"a", address->text()});
        named.insert(event.kind);
        draft.createdAt = std::max(draft.createdAt, event.createdAt); // an address is deleted up to this time
    }
    for (const std::uint16_t kind : named)
        draft.tags.add({"k", std::to_string(kind)});
    return draft;
}

EventTemplate profileDraft(std::string_view name, std::int64_t now)
{
    EventTemplate draft;
    draft.kind = kinds::profile;
    draft.createdAt = now;
    nlohmann::json content = nlohmann::json::object();
    if (const std::string clean = withoutControlCharacters(name); !clean.empty() && base::isUtf8(clean))
        content["name"] = clean;
    draft.content = content.dump(); // cannot throw: the name is valid UTF-8
    return draft;
}

} // namespace nandu::nostr
