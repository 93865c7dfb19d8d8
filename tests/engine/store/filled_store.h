// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A database filled by plain SQL, apart from the writer: every event as given, no rule applied unless asked, with any share of
// the rows merged into the indexes and the rest in the tail. For tests and benchmarks of the readers.
#pragma once

#include "engine/nostr/address.h"
#include "engine/nostr/interaction.h"
#include "engine/store/index_tail.h"
#include "engine/store/schema.h"
#include "engine/store/sqlite_statement.h"
#include "engine/store/tag_codec.h"

#include <cstdlib>
#include <filesystem>
#include <map>
#include <set>
#include <span>
#include <unordered_map>

namespace nandu::tests {

class FilledStore {
public:
    explicit FilledStore(std::filesystem::path path) : file(std::move(path)), m_db(opened(file))
    {
        must(store::migrateEventSchema(m_db));
    }

    // One transaction and one run of the tail. Rows stay unmerged until merge().
    void add(std::span<const nostr::Event> events, std::int64_t firstSeenAt = 1'790'000'000)
    {
        must(m_db.run("BEGIN"));
        auto insert = prepared("INSERT INTO event(rid, id, pid, created_at, kind, first_seen_at, tags, sig, content) VALUES(?,?,?,?,?,?,?,?,?)");
        store::IndexRun run;
        std::vector<std::uint8_t> tags;
        for (const auto& event : events) {
            const std::int64_t rid = ++m_lastRid;
            const std::uint32_t pid = intern(event.pubkey);
            tags.clear();
            store::encodeTags(event.tags, tags);
            insert.bind(1, rid).bind(2, event.id).bind(3, std::int64_t(pid)).bind(4, event.createdAt).bind(5, std::int64_t(event.kind));
            insert.bind(6, firstSeenAt).bind(7, std::span<const std::uint8_t>(tags)).bind(8, event.sig);
            must(insert.bind(9, std::string_view(event.content)).run());
            run.add(rid, pid, event);
            noteNewest(event, pid, rid);
        }
        must(m_db.run("COMMIT"));
        run.sort();
        tail.append(std::move(run), ++m_position);
    }

    void merge()
    {
        const auto runs = tail.freeze();
        if (runs.empty())
            return;
        must(m_db.run("BEGIN"));
        for (const auto& run : runs)
            merge(*run);
        must(m_db.run(("UPDATE progress SET merged_upto = " + std::to_string(runs.back()->lastRid)).c_str()));
        must(m_db.run("COMMIT"));
        tail.dropUpTo(runs.back()->lastRid);
    }

    // Interactions and their sums, for everything added so far.
    void count(std::span<const nostr::Event> events)
    {
        must(m_db.run("BEGIN; DELETE FROM interaction; DELETE FROM aggregate"));
        auto row = prepared("INSERT OR IGNORE INTO interaction(target, type, pid, detail, rid, millisats) VALUES(?,?,?,?,?,?)");
        std::int64_t rid = 0;
        for (const auto& event : events) {
            ++rid;
            for (const auto& part : nostr::interactionsOf(event)) {
                const std::string target = part.targetAddress.empty() ? text(part.target.bytes) : part.targetAddress;
                const std::string detail = part.type == nostr::InteractionType::Zap ? text(part.recipient.bytes) + text(part.zapProvider.bytes) : part.emoji;
                row.bind(1, bytes(target)).bind(2, static_cast<std::int64_t>(part.type)).bind(3, std::int64_t(intern(part.author)));
                must(row.bind(4, bytes(detail)).bind(5, rid).bind(6, static_cast<std::int64_t>(part.millisats)).run());
            }
        }
        must(m_db.run("INSERT INTO aggregate SELECT target, type, detail, CASE WHEN type IN (2, 4) THEN count(DISTINCT pid) ELSE count(*) END, "
                      "sum(millisats) FROM interaction GROUP BY target, type, detail"));
        must(m_db.run(("UPDATE progress SET counted_upto = " + std::to_string(m_lastRid)).c_str()));
        must(m_db.run("COMMIT"));
    }

    void remove(const base::EventId& id) // as the writer does for a row that is not merged yet
    {
        auto statement = prepared("DELETE FROM event WHERE id = ?");
        must(statement.bind(1, id).run());
    }

    const std::filesystem::path file;
    store::IndexTail tail;

    store::SqliteDb& db() { return m_db; }
    static void must(const base::Result<void>& result)
    {
        if (!result) {
            std::fprintf(stderr, "%s\n", result.error().detail.c_str());
            std::abort();
        }
    }

private:
    void merge(const store::IndexRun& run)
    {
        auto id = prepared("INSERT INTO ix_id(id, rid) VALUES(?,?)");
        for (const auto& key : run.byId)
            must(id.bind(1, key.id).bind(2, key.rid).run());
        auto author = prepared("INSERT INTO ix_author(pid, kind, created_at, rid) VALUES(?,?,?,?)");
        for (const auto& key : run.byAuthor)
            must(author.bind(1, std::int64_t(key.pid)).bind(2, std::int64_t(key.kind)).bind(3, key.createdAt).bind(4, key.rid).run());
        auto kind = prepared("INSERT INTO ix_kind(kind, created_at, rid, pid) VALUES(?,?,?,?)");
        for (const auto& key : run.byKind)
            must(kind.bind(1, std::int64_t(key.kind)).bind(2, key.createdAt).bind(3, key.rid).bind(4, std::int64_t(key.pid)).run());
        auto tag = prepared("INSERT INTO ix_tag(k, created_at, rid) VALUES(?,?,?)");
        for (const auto& key : run.byTag)
            must(tag.bind(1, key.k).bind(2, key.createdAt).bind(3, key.rid).run());
    }
    static store::SqliteDb opened(const std::filesystem::path& path)
    {
        store::SqliteOptions options;
        options.mode = store::SqliteOptions::Mode::Create;
        auto db = store::SqliteDb::open(path, options);
        if (!db)
            must(db.error());
        return std::move(*db);
    }
    store::SqliteStatement prepared(const char* sql)
    {
        auto statement = store::SqliteStatement::prepare(m_db, sql);
        if (!statement)
            must(statement.error());
        return std::move(*statement);
    }
    std::uint32_t intern(const base::PubKey& key)
    {
        const auto [at, isNew] = m_pids.emplace(key, static_cast<std::uint32_t>(m_pids.size() + 1));
        if (isNew) {
            auto insert = prepared("INSERT INTO pubkey(pid, key) VALUES(?,?)");
            must(insert.bind(1, std::int64_t(at->second)).bind(2, key).run());
        }
        return at->second;
    }
    void noteNewest(const nostr::Event& event, std::uint32_t pid, std::int64_t rid)
    {
        const auto address = nostr::addressOf(event);
        if (!address)
            return;
        auto upsert = prepared("INSERT INTO address(pid, kind, d, created_at, id, rid) VALUES(?1,?2,?3,?4,?5,?6) ON CONFLICT DO UPDATE SET "
                               "created_at = ?4, id = ?5, rid = ?6 WHERE ?4 > created_at OR (?4 = created_at AND ?5 < id)");
        upsert.bind(1, std::int64_t(pid)).bind(2, std::int64_t(event.kind)).bind(3, std::string_view(address->d)).bind(4, event.createdAt);
        must(upsert.bind(5, event.id).bind(6, rid).run());
    }
    template <std::size_t size>
    static std::string text(const std::array<std::uint8_t, size>& data) { return std::string(data.begin(), data.end()); }
    static std::span<const std::uint8_t> bytes(const std::string& data) { return {reinterpret_cast<const std::uint8_t*>(data.data()), data.size()}; }

    store::SqliteDb m_db;
    std::unordered_map<base::PubKey, std::uint32_t> m_pids;
    std::int64_t m_lastRid = 0;
    store::Position m_position = 0;
};

} // namespace nandu::tests
