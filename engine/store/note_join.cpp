// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/store/note_join.h"

#include "engine/nostr/address.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/thread_position.h"
#include "engine/nostr/verified_event.h"
#include "engine/store/feed_rules.h"
#include "engine/store/interaction_rows.h"

#include <algorithm>

namespace nandu::store {

namespace kinds = nostr::kinds;
using nostr::InteractionType;

namespace {

constexpr std::size_t mentionsMax = 30; // of one note; the rest shows as short keys
constexpr std::size_t quotesMax = 4;

bool isRepost(std::uint16_t kind) { return kind == kinds::repost || kind == kinds::genericRepost; }

std::span<const std::uint8_t> bytesOf(std::string_view text)
{
    return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

template <typename T>
bool contains(const std::vector<T>& list, const T& value)
{
    return std::find(list.begin(), list.end(), value) != list.end();
}

} // namespace

NoteRecord NoteJoin::join(EventRow row, const base::PubKey& viewer)
{
    NoteRecord record;
    record.firstSeenAt = row.firstSeenAt;
    record.orderAt = feedOrderAt(row.event.createdAt, row.firstSeenAt);
    record.event = std::move(row.event);
    if (isRepost(record.event.kind))
        openRepost(record);
    record.author = m_profiles.of(record.event.pubkey);
    record.counts = counts(record.event);
    record.mine = mine(record.event, viewer, record.counts);
    joinParent(record);
    joinReferences(record, viewer, true);
    if (!m_mutes->isEmpty())
        leaveOutMuted(record);
    return record;
}

// NIP-18: the note inside is the stored one, else the embedded copy if it proves itself (security E4), else missing.
void NoteJoin::openRepost(NoteRecord& record)
{
    record.repostId = record.event.id;
    record.repostedBy = m_profiles.of(record.event.pubkey);
    std::optional<base::EventId> target;
    for (const auto tag : record.event.tags) {
        if (tag.name() == "e")
            target = base::EventId::fromHex(tag.value()).has_value() ? base::EventId::fromHex(tag.value()) : target;
    }
    if (target) {
        if (auto stored = m_view.rowById(*target); stored && !isRepost(stored->event.kind)) {
            record.event = std::move(stored->event);
            return;
        }
    }
    auto embedded = record.event.content.empty() ? nostr::ParsedEvent{nostr::ParseFault::NotJson, {}} : nostr::parseEvent(record.event.content);
    if (embedded.ok() && !isRepost(embedded.event.kind) && (!target || embedded.event.id == *target)) {
        auto proved = nostr::verify(std::move(embedded.event), m_verifier);
        if (proved && !isDeleted(proved->event())) {
            record.event = proved->event();
            return;
        }
    }
    if (target)
        record.missing.push_back(*target);
}

void NoteJoin::joinParent(NoteRecord& record)
{
    const nostr::ThreadPlace parent = nostr::threadPositionOf(record.event).parent;
    if (!parent.id)
        return;
    record.replyTo = parent.id;
    const auto author = m_view.authorOf(*parent.id);
    if (!author)
        record.missing.push_back(*parent.id);
    if (author || parent.author)
        record.replyToAuthor = m_profiles.of(author ? *author : *parent.author);
}

// People and notes that the text names (NIP-27), and q tags without a mention in the text (NIP-18).
void NoteJoin::joinReferences(NoteRecord& record, const base::PubKey& viewer, bool withQuotes)
{
    using Type = nostr::Entity::Type;
    std::vector<base::PubKey> people;
    std::vector<base::EventId> quotes;
    std::vector<EventRow> rows;
    for (const auto& token : nostr::tokensOf(record.event.content, record.event.tags)) {
        if (!token.entity)
            continue;
        const nostr::Entity& entity = *token.entity;
        if ((entity.type == Type::Npub || entity.type == Type::Nprofile) && entity.author) {
            if (people.size() < mentionsMax && !contains(people, *entity.author))
                people.push_back(*entity.author);
        } else if (entity.eventId && !contains(quotes, *entity.eventId)) {
            quotes.push_back(*entity.eventId);
        } else if (entity.type == Type::Naddr && entity.author && entity.kind && rows.size() < quotesMax) {
            const auto pid = m_view.pidOf(*entity.author);
            const std::int64_t rid = pid ? m_view.newestRid(*pid, *entity.kind, entity.identifier) : 0;
            if (auto row = rid ? m_view.row(rid) : std::nullopt)
                rows.push_back(std::move(*row));
        }
    }
    for (const base::PubKey& person : people)
        record.mentioned.push_back(m_profiles.of(person));
    if (!withQuotes)
        return;
    for (const auto tag : record.event.tags) {
        const auto id = tag.name() == "q" ? base::EventId::fromHex(tag.value()) : std::nullopt;
        if (id && !contains(quotes, *id))
            quotes.push_back(*id);
    }
    quotes.resize(std::min(quotes.size(), quotesMax));
    for (const base::EventId& id : quotes) {
        if (auto row = m_view.rowById(id))
            rows.push_back(std::move(*row));
        else
            record.missing.push_back(id);
    }
    for (EventRow& row : rows) {
        NoteRecord quoted;
        quoted.firstSeenAt = row.firstSeenAt;
        quoted.event = std::move(row.event);
        quoted.author = m_profiles.of(quoted.event.pubkey);
        joinReferences(quoted, viewer, false);
        record.quoted.push_back(std::move(quoted));
    }
}

Counts NoteJoin::counts(const nostr::Event& target)
{
    Counts counts;
    addCounts(counts, target.id.bytes, target.pubkey);
    if (const auto address = nostr::addressOf(target))
        addCounts(counts, bytesOf(address->text()), target.pubkey);
    return counts;
}

// What is muted is neither quoted nor named as the one who was answered.
void NoteJoin::leaveOutMuted(NoteRecord& record) const
{
    std::erase_if(record.quoted, [this](const NoteRecord& quoted) { return m_mutes->hides(quoted.event); });
    if (record.replyToAuthor && m_mutes->hidesPerson(record.replyToAuthor->pubkey))
        record.replyToAuthor.reset();
}

void NoteJoin::addCounts(Counts& counts, std::span<const std::uint8_t> target, const base::PubKey& author)
{
    std::vector<AggregateRow> sums;
    SqliteStatement& select = m_view.statement("SELECT type, detail, n, millisats FROM aggregate WHERE target = ?1");
    select.bind(1, target);
    while (select.next())
        sums.push_back({static_cast<std::uint8_t>(select.integer(0)), std::string(select.text(1)), select.integer(2), select.integer(3)});
    m_view.finish(select);
    if (!m_mutes->people.empty() && !sums.empty())
        subtractMuted(sums, target);
    for (const AggregateRow& sum : sums) {
        if (sum.n > 0)
            addToCounts(counts, sum.type, sum.detail, sum.n, sum.millisats, author);
    }
}

// What muted people did is summed as the flush sums it, and taken off. Of a target with more than a few rows each muted person is
// looked up instead.
void NoteJoin::subtractMuted(std::vector<AggregateRow>& sums, std::span<const std::uint8_t> target)
{
    std::int64_t all = 0;
    for (const AggregateRow& sum : sums)
        all += sum.n;
    std::vector<InteractionRow> rows;
    const auto take = [&](SqliteStatement& select) {
        while (select.next()) {
            InteractionRow row;
            row.type = static_cast<std::uint8_t>(select.integer(0));
            row.pid = static_cast<std::uint32_t>(select.integer(1));
            row.detail = select.text(2);
            row.rid = select.integer(3);
            row.millisats = static_cast<std::uint64_t>(select.integer(4));
            if (m_mutes->hidesPerson(m_view.keyOf(row.pid)))
                rows.push_back(std::move(row));
        }
        m_view.finish(select);
    };
    if (all <= static_cast<std::int64_t>(5 * m_mutes->people.size()) || all < 200) {
        SqliteStatement& select = m_view.statement("SELECT type, pid, detail, rid, millisats FROM interaction WHERE target = ?1");
        select.bind(1, target);
        take(select);
    } else {
        std::vector<std::uint32_t> pids;
        for (const base::PubKey& person : m_mutes->people) {
            if (const auto pid = m_view.pidOf(person))
                pids.push_back(*pid);
        }
        for (std::int64_t type = 1; type <= static_cast<std::int64_t>(InteractionType::Zap); ++type) {
            for (const std::uint32_t pid : pids) {
                SqliteStatement& select = m_view.statement("SELECT type, pid, detail, rid, millisats FROM interaction WHERE target = ?1 AND type = ?2 AND pid = ?3");
                select.bind(1, target).bind(2, type).bind(3, std::int64_t(pid));
                take(select);
            }
        }
    }
    std::sort(rows.begin(), rows.end());
    for (const AggregateRow& muted : sumsOf(rows)) {
        for (AggregateRow& sum : sums) {
            if (sum.type == muted.type && sum.detail == muted.detail) {
                sum.n -= muted.n;
                sum.millisats -= muted.millisats;
            }
        }
    }
}

MineRecord NoteJoin::mine(const nostr::Event& target, const base::PubKey& viewer, const Counts& counts)
{
    MineRecord mine;
    if (viewer == base::PubKey() || (counts.reactions.empty() && counts.reposts == 0 && counts.zaps == 0))
        return mine;
    const auto pid = m_view.pidOf(viewer);
    if (!pid)
        return mine;
    addMine(mine, target.id.bytes, *pid, counts);
    if (const auto address = nostr::addressOf(target))
        addMine(mine, bytesOf(address->text()), *pid, counts);
    return mine;
}

void NoteJoin::addMine(MineRecord& mine, std::span<const std::uint8_t> target, std::uint32_t viewer, const Counts& counts)
{
    SqliteStatement& select = m_view.statement("SELECT detail, rid FROM interaction WHERE target = ?1 AND type = ?2 AND pid = ?3");
    select.bind(1, target).bind(3, std::int64_t(viewer));
    select.bind(2, static_cast<std::int64_t>(InteractionType::Reaction));
    while (!counts.reactions.empty() && select.next()) {
        if (const auto id = m_view.idOfRow(select.integer(1)))
            mine.reactions.emplace_back(std::string(select.text(0)), *id);
    }
    m_view.finish(select);
    select.bind(1, target).bind(2, static_cast<std::int64_t>(InteractionType::Repost)).bind(3, std::int64_t(viewer));
    while (counts.reposts > 0 && select.next()) {
        if (const auto id = m_view.idOfRow(select.integer(1)))
            mine.repost = id;
    }
    m_view.finish(select);
    select.bind(1, target).bind(2, static_cast<std::int64_t>(InteractionType::Zap)).bind(3, std::int64_t(viewer));
    mine.zapped = mine.zapped || (counts.zaps > 0 && select.next());
    m_view.finish(select);
}

// Of an event that we do not store: its author may have asked to delete it before it came.
bool NoteJoin::isDeleted(const nostr::Event& event)
{
    const auto pid = m_view.pidOf(event.pubkey);
    if (!pid)
        return false;
    SqliteStatement& select = m_view.statement("SELECT 1 FROM tombstone WHERE id = ?1 AND pid = ?2");
    select.bind(1, event.id).bind(2, std::int64_t(*pid));
    const bool found = select.next();
    m_view.finish(select);
    return found;
}

} // namespace nandu::store
