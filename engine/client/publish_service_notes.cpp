// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notes, answers and quotes: what was typed, as a draft of an event, and where it would go.
#include "engine/client/publish_service_impl.h"

#include "engine/base/sentence.h"
#include "engine/client/note_options.h"
#include "engine/client/publish_targets.h"
#include "engine/nostr/kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace nandu::client {

namespace {

using base::ErrorCode;
namespace kinds = nostr::kinds;

std::optional<base::EventId> idOf(const QString& hex) { return base::EventId::fromHex(hex.toStdString()); }

nostr::Filter byIds(std::vector<base::EventId> ids)
{
    nostr::Filter filter;
    filter.ids = std::move(ids);
    return filter;
}

const nostr::Event* find(const std::vector<nostr::Event>& events, const base::EventId& id)
{
    const auto found = std::find_if(events.begin(), events.end(), [&](const nostr::Event& event) { return event.id == id; });
    return found == events.end() ? nullptr : &*found;
}

//: Error when a note is sent
base::Error notStored() { return base::fail(ErrorCode::NotFound, NANDU_SENTENCE("Engine", "This note is not stored here any more.")); }

} // namespace

api::RequestId PublishServiceImpl::postNote(const QString& text, const QString& replyToId, const QString& quotedId)
{
    return postNoteWith(text, replyToId, quotedId, {});
}

api::RequestId PublishServiceImpl::postNoteWith(const QString& text, const QString& replyToId, const QString& quotedId, const api::NoteOptions& options)
{
    NoteRequest note = noteRequest(text, replyToId, quotedId);
    if (!note.error && options.expiresAt != 0 && options.expiresAt <= m_parts.clock.wallSeconds())
        //: Error when a note is sent
        note.error = base::fail(ErrorCode::InvalidInput, NANDU_SENTENCE("Engine", "This note would be gone before it is sent."));
    note.make = [this, make = std::move(note.make), options](const Events& events) {
        auto draft = make(events);
        if (draft)
            addOptions(*draft, options);
        if (draft && m_parts.emoji)
            nostr::addEmoji(*draft, m_parts.emoji());
        return draft;
    };
    PublishAs as{{}, api::DraftRow::keyOf(replyToId, quotedId), options.workBits};
    for (const QString& relay : options.relays) {
        if (const auto url = base::RelayUrl::parse(relay.toStdString()))
            as.relays.push_back(url->text());
        else
            //: Error when a note is sent
            note.error = base::fail(ErrorCode::InvalidInput, QCoreApplication::translate("Engine", "This is not the address of a relay: %1.").arg(relay).toStdString());
    }
    if (note.error) {
        failLater(++m_lastRequest, *note.error);
        return m_lastRequest;
    }
    return publishAbout(std::move(note.filters), std::move(note.make), std::move(as));
}

api::RequestId PublishServiceImpl::findTargets(const QString& text, const QString& replyToId, const QString& quotedId)
{
    const api::RequestId request = ++m_lastRequest;
    NoteRequest note = noteRequest(text, replyToId, quotedId);
    const auto why = note.error ? note.error : obstacle();
    if (why) {
        failLater(request, *why);
        return request;
    }
    draftAbout(request, std::move(note.filters), std::move(note.make), [this, request, from = sender()](const nostr::EventTemplate& draft) {
        findTargetsOf(from, draft, [this, request](const std::vector<api::PostTarget>& targets) {
            Q_EMIT targetsFound(request, QList<api::PostTarget>(targets.begin(), targets.end()));
        });
    });
    return request;
}

PublishServiceImpl::NoteRequest PublishServiceImpl::noteRequest(const QString& text, const QString& replyToId, const QString& quotedId)
{
    NoteRequest note;
    const auto parent = idOf(replyToId), quoted = idOf(quotedId);
    std::string typed = text.toStdString();
    std::vector<base::EventId> ids;
    for (const auto& id : {parent, quoted}) {
        if (id)
            ids.push_back(*id);
    }
    if (!ids.empty())
        note.filters = {byIds(std::move(ids))};
    const std::vector<base::PubKey> named = nostr::peopleNamed(typed);
    if (!named.empty()) {
        nostr::Filter lists;
        lists.authors = named;
        lists.kinds = {kinds::relayList};
        note.filters.push_back(std::move(lists));
    }
    const bool isEmpty = text.trimmed().isEmpty() && !quoted;
    const nostr::Leak leak = m_session ? m_session->leakIn(typed) : nostr::Leak::None;
    if (isEmpty || (!replyToId.isEmpty() && !parent) || (!quotedId.isEmpty() && !quoted))
        //: Error when a note is sent
        note.error = base::fail(ErrorCode::InvalidInput, isEmpty ? NANDU_SENTENCE("Engine", "There is nothing to post.") :
            //: Error when a note is sent
            NANDU_SENTENCE("Engine", "The note to answer is not known."));
    else if (leak != nostr::Leak::None)
        note.error = base::fail(ErrorCode::Refused, sync::leakSentence(leak));
    note.make = [this, typed = std::move(typed), parent, quoted, named, author = m_account.value_or(base::PubKey{}), hint = relayHint()](const Events& events) -> base::Result<nostr::EventTemplate> {
        const auto cited = [&](const std::optional<base::EventId>& id) -> std::optional<nostr::Cited> {
            const nostr::Event* event = id ? find(events, *id) : nullptr;
            return event ? std::optional(nostr::Cited{*event, hint}) : std::nullopt;
        };
        const auto parentEvent = cited(parent), quotedEvent = cited(quoted);
        if ((parent && !parentEvent) || (quoted && !quotedEvent))
            return notStored();
        return nostr::noteDraft(typed, parentEvent, quotedEvent, author, m_parts.clock.wallSeconds(), hintsFor(named, events));
    };
    return note;
}

} // namespace nandu::client
