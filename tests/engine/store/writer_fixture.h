// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A writer on a database of its own, fed with events as if they had been verified, and a look at what it wrote: through a
// second connection, in plain SQL, so that a fault of the reader cannot hide one of the writer.
#pragma once

#include "engine/base/ticket_ledger.h"
#include "engine/nostr/stored_ids.h"
#include "engine/nostr/trusted_row.h"
#include "engine/store/event_writer.h"
#include "engine/store/index_tail.h"
#include "engine/store/interaction_rows.h"
#include "engine/store/sqlite_statement.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <filesystem>
#include <memory>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace nandu::tests {

inline nostr::AdmittedEvent admitted(const nostr::Event& event)
{
    nostr::AdmittedEvent admitted{nostr::TrustedRow::verified(event), nostr::interactionsOf(event), {}, 0, {}, {}, 0, {}};
    return admitted;
}

class WriterFixture {
public:
    store::WriterOptions options;
    std::unique_ptr<nostr::StoredIds> ids;
    std::unique_ptr<base::TicketLedger> ledger;
    std::unique_ptr<store::EventWriter> writer;

    WriterFixture()
    {
        options.file = std::filesystem::path(m_folder.path().toStdString()) / "data" / "events.db";
        options.countFlushEvery = std::chrono::milliseconds(50);
    }

    base::Result<void> tryOpen()
    {
        writer.reset();
        ids = std::make_unique<nostr::StoredIds>();
        ledger = std::make_unique<base::TicketLedger>();
        auto opened = store::EventWriter::open(options, *ids, *ledger);
        if (!opened)
            return opened.error();
        writer = std::move(*opened);
        return {};
    }
    void open()
    {
        const auto opened = tryOpen();
        QVERIFY2(opened.ok(), opened ? "" : opened.error().detail.c_str());
    }

    void push(const nostr::Event& event) { QVERIFY(writer->inlet().push(admitted(event))); }
    // In this order, then waits until all is committed, counted and merged.
    void put(std::span<const nostr::Event> events)
    {
        for (const nostr::Event& event : events)
            push(event);
        writer->flush();
    }
    void put(std::initializer_list<nostr::Event> events) { put(std::span(events.begin(), events.size())); }
    nostr::WriteOutcome now(const nostr::Event& event) { return writer->writeNow(admitted(event)).get(); }

    store::SqliteDb look() const
    {
        store::SqliteOptions readOnly;
        readOnly.mode = store::SqliteOptions::Mode::ReadOnly;
        return *store::SqliteDb::open(options.file, readOnly);
    }
    std::int64_t number(const std::string& sql) const
    {
        auto db = look();
        auto value = db.integer(sql.c_str());
        return value ? *value : -1;
    }
    std::set<std::string> storedIds() const
    {
        auto db = look();
        auto rows = *store::SqliteStatement::prepare(db, "SELECT id FROM event");
        std::set<std::string> stored;
        while (rows.next())
            stored.insert(rows.id<base::EventId>(0).hex());
        return stored;
    }
    store::Counts counts(const base::EventId& target) const
    {
        auto db = look();
        auto author = *store::SqliteStatement::prepare(db, "SELECT key FROM event JOIN pubkey USING(pid) WHERE id = ?1");
        std::optional<base::PubKey> key;
        if (author.bind(1, target).next())
            key = author.id<base::PubKey>(0);
        auto rows = *store::SqliteStatement::prepare(db, "SELECT type, detail, n, millisats FROM aggregate WHERE target = ?1");
        rows.bind(1, target);
        store::Counts counts;
        while (rows.next()) {
            const auto detail = rows.blob(1);
            store::addToCounts(counts, static_cast<std::uint8_t>(rows.integer(0)), std::string(detail.begin(), detail.end()), rows.integer(2), rows.integer(3), key);
        }
        return counts;
    }
    // How many targets are wrong; -1 when the recount itself fails.
    int differences()
    {
        const auto found = writer->recount(false).get();
        return found ? static_cast<int>(found->size()) : -1;
    }
    // Every stored row has exactly its keys in the index tables, and nothing else is there.
    void verifyIndexes() const
    {
        QCOMPARE(number("SELECT count(*) FROM event"), number("SELECT count(*) FROM ix_id JOIN event USING(id, rid)"));
        QCOMPARE(number("SELECT count(*) FROM ix_id"), number("SELECT count(*) FROM event"));
        QCOMPARE(number("SELECT count(*) FROM ix_author JOIN event USING(rid, pid, kind, created_at)"), number("SELECT count(*) FROM event"));
        QCOMPARE(number("SELECT count(*) FROM ix_author"), number("SELECT count(*) FROM event"));
        QCOMPARE(number("SELECT count(*) FROM ix_kind"), number("SELECT count(*) FROM event"));
        QCOMPARE(number("SELECT count(*) FROM ix_tag WHERE rid NOT IN (SELECT rid FROM event)"), std::int64_t{0});
    }

private:
    QTemporaryDir m_folder;
};

} // namespace nandu::tests
