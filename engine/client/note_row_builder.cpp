// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/note_row_builder.h"

#include "engine/client/note_blocks.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/kinds.h"
#include "engine/nostr/thread_position.h"

#include <algorithm>
#include <limits>

namespace nandu::client {

namespace kinds = nostr::kinds;

namespace {

constexpr qsizetype aboutCharsMax = 5'000;

QString hexOf(const auto& id) { return QString::fromStdString(id.hex()); }

int shownCount(std::uint64_t n)
{
    return static_cast<int>(std::min<std::uint64_t>(n, std::numeric_limits<int>::max()));
}

api::NoteContent contentOf(const store::NoteRecord& record)
{
    const nostr::Event& event = record.event;
    api::NoteContent content;
    content.noteId = hexOf(event.id);
    content.nevent = QString::fromStdString(nostr::neventOf(event.id, event.pubkey, event.kind));
    content.kind = event.kind;
    content.writtenAt = event.createdAt;
    content.blocks = noteBlocksOf(record);
    content.plain = plainTextOf(content.blocks);
    content.rootId = hexOf(nostr::threadPositionOf(event).root.id.value_or(event.id));
    if (record.replyTo)
        content.replyToId = hexOf(*record.replyTo);
    if (record.replyToAuthor)
        content.replyToName = titleOf(*record.replyToAuthor);
    if (record.repostedBy) {
        content.repostedByName = titleOf(*record.repostedBy);
        content.repostedByKey = hexOf(record.repostedBy->pubkey);
    }
    for (const auto tag : event.tags) { // NIP-36
        if (tag.name() == "content-warning") {
            const QString reason = shownName(tag.value());
            content.contentWarning = reason.isEmpty() ? QStringLiteral("-") : reason;
        }
    }
    content.isKnownKind = event.kind == kinds::note || event.kind == kinds::comment || event.kind == kinds::longForm
        || event.kind == kinds::repost || event.kind == kinds::genericRepost;
    content.seenOnRelays = shownCount(record.seenOnRelays);
    return content;
}

} // namespace

api::ProfileRow profileRowOf(const store::ProfileRecord& record)
{
    api::ProfileRow row;
    row.key = hexOf(record.pubkey);
    row.npub = QString::fromStdString(nostr::npubOf(record.pubkey));
    row.shortNpub = shortNpubOf(record.pubkey);
    row.title = titleOf(record);
    row.follows = record.followCount ? shownCount(*record.followCount) : -1;
    row.isKnown = record.profileCreatedAt > 0;
    if (record.profile) {
        const nostr::Profile& profile = *record.profile;
        row.handle = shownName(profile.name);
        row.about = QString::fromStdString(profile.about).left(aboutCharsMax);
        row.picture = QString::fromStdString(profile.picture);
        row.banner = QString::fromStdString(profile.banner);
        row.website = QString::fromStdString(profile.website);
        row.nip05 = shownName(profile.nip05);
        row.lud16 = shownName(profile.lud16);
    }
    return row;
}

api::NoteRow noteRowOf(const store::NoteRecord& record, const base::PubKey& viewer)
{
    api::NoteRow row;
    row.rowId = hexOf(record.repostId.value_or(record.event.id));
    row.orderAt = record.orderAt;
    row.note = contentOf(record);
    row.author = profileRowOf(record.author);
    row.stats = noteStatsOf(record.counts, record.mine);
    row.mine = noteMineOf(record.mine, record.event.pubkey == viewer && viewer != base::PubKey());
    for (const store::NoteRecord& quoted : record.quoted)
        row.quotes.append({contentOf(quoted), profileRowOf(quoted.author)});
    return row;
}

api::NoteStats noteStatsOf(const store::Counts& counts, const store::MineRecord& mine)
{
    api::NoteStats stats;
    stats.replies = shownCount(counts.replies);
    stats.reposts = shownCount(counts.reposts);
    stats.quotes = shownCount(counts.quotes);
    stats.zaps = shownCount(counts.zaps);
    stats.satsVerified = static_cast<qint64>(counts.millisatsVerified / 1000);
    stats.satsUnverified = static_cast<qint64>(counts.millisatsUnverified / 1000);
    std::uint64_t likes = 0;
    for (const auto& [emoji, count] : counts.reactions) {
        if (emoji == "-") {
            stats.dislikes = shownCount(count);
            continue;
        }
        likes += count;
        const bool isMine = std::any_of(mine.reactions.begin(), mine.reactions.end(), [&](const auto& own) { return own.first == emoji; });
        stats.emojis.append({QString::fromStdString(emoji), shownCount(count), isMine});
    }
    stats.likes = shownCount(likes);
    std::stable_sort(stats.emojis.begin(), stats.emojis.end(), [](const auto& a, const auto& b) { return a.count > b.count; });
    return stats;
}

api::NoteMine noteMineOf(const store::MineRecord& mine, bool isWritten)
{
    api::NoteMine row;
    row.written = isWritten;
    row.liked = std::any_of(mine.reactions.begin(), mine.reactions.end(), [](const auto& own) { return own.first != "-"; });
    row.reposted = mine.repost.has_value();
    row.zapped = mine.zapped;
    return row;
}

} // namespace nandu::client
