// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/notice_reader.h"

#include "engine/base/limits.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"
#include "engine/store/filter_scan.h"

#include <algorithm>

namespace nandu::store {

namespace kinds = nostr::kinds;
using Type = NoticeRecord::Type;

namespace {

constexpr std::int64_t futureMax = std::chrono::seconds(base::limits::createdAtFutureMax).count();

// NIP-25 and NIP-18: the last p tag is whose note it is.
std::optional<base::PubKey> lastPerson(const nostr::Event& event)
{
    std::optional<base::PubKey> person;
    for (const auto tag : event.tags) {
        if (tag.name() == "p") {
            if (const auto key = base::PubKey::fromHex(tag.value()))
                person = key;
        }
    }
    return person;
}

} // namespace

std::vector<NoticeRecord> NoticeReader::read(std::uint32_t limit, std::int64_t now)
{
    nostr::Filter filter;
    filter.kinds = {{kinds::note, kinds::comment, kinds::repost, kinds::genericRepost, kinds::reaction, kinds::zapReceipt}};
    filter.tags['p'] = {m_viewer.hex()};
    filter.until = now + futureMax;
    std::vector<NoticeRecord> notices;
    FilterScan scan(m_view, std::move(filter));
    while (notices.size() < limit) {
        const auto row = scan.next();
        if (!row)
            break;
        if (auto notice = noticeOf(*row))
            notices.push_back(std::move(*notice));
    }
    return notices;
}

std::optional<NoticeRecord> NoticeReader::noticeOf(const EventRow& row)
{
    const nostr::Event& event = row.event;
    if (event.pubkey == m_viewer || m_join.mutes().hides(event))
        return std::nullopt;
    NoticeRecord notice;
    notice.event = notice.note = event.id;
    notice.createdAt = event.createdAt;
    notice.firstSeenAt = row.firstSeenAt;
    base::PubKey person = event.pubkey;
    if (event.kind == kinds::note || event.kind == kinds::comment) {
        notice.type = typeOfText(event);
    } else {
        const auto interactions = nostr::interactionsOf(event);
        if (interactions.empty() || !interactions.front().targetAddress.empty())
            return std::nullopt;
        const nostr::Interaction& what = interactions.front();
        notice.note = what.target;
        notice.emoji = what.emoji;
        notice.millisats = what.millisats;
        notice.type = what.type == nostr::InteractionType::Zap ? Type::Zap : what.type == nostr::InteractionType::Repost ? Type::Repost : Type::Reaction;
        person = what.author;
        if (!isMine(what.target, notice.type == Type::Zap ? what.recipient : lastPerson(event)))
            return std::nullopt; // about a note of somebody else that names us
    }
    if (person == m_viewer || m_join.mutes().hidesPerson(person))
        return std::nullopt;
    notice.person = m_profiles.of(person);
    notice.shown = noteOf(notice.note);
    if (notice.shown && m_join.mutes().hides(notice.shown->event))
        return std::nullopt;
    return notice;
}

Type NoticeReader::typeOfText(const nostr::Event& event)
{
    const nostr::ThreadPlace parent = nostr::threadPositionOf(event).parent;
    if (parent.id && isMine(*parent.id, parent.author))
        return Type::Reply;
    for (const auto tag : event.tags) {
        const auto id = tag.name() == "q" ? base::EventId::fromHex(tag.value()) : std::nullopt;
        if (id && isMine(*id, tag.size() > 3 ? base::PubKey::fromHex(tag[3]) : std::nullopt))
            return Type::Quote;
    }
    return Type::Mention;
}

// What is stored knows its author; else the tag is believed.
bool NoticeReader::isMine(const base::EventId& note, const std::optional<base::PubKey>& claimed)
{
    const auto& stored = noteOf(note);
    return stored ? stored->event.pubkey == m_viewer : claimed == m_viewer;
}

const std::optional<NoteRecord>& NoticeReader::noteOf(const base::EventId& id)
{
    const auto known = m_notes.find(id);
    if (known != m_notes.end())
        return known->second;
    auto row = m_view.rowById(id);
    return m_notes.emplace(id, row ? std::optional(m_join.join(std::move(*row), m_viewer)) : std::nullopt).first->second;
}

} // namespace nandu::store
