// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A gathered log holds what an ordinary one would: after each commit another connection, and a copy of the files as a death would
// leave them, see exactly what was committed.
#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"
#include "tests/engine/store/fault_vfs.h"

#include <QTemporaryDir>
#include <QTest>

#include <filesystem>
#include <random>

using namespace nandu::store;
using nandu::tests::FaultVfs;

namespace {

SqliteDb openTable(const std::filesystem::path& file, bool gathersLog)
{
    SqliteOptions options;
    options.mode = SqliteOptions::Mode::Create;
    options.gathersLog = gathersLog;
    options.autocheckpointPages = 0;
    options.cacheKib = 24; // pages spill into the log in the middle of a transaction and are written there again
    SqliteDb db = std::move(*SqliteDb::open(file, options));
    (void)db.run("CREATE TABLE IF NOT EXISTS t(k INTEGER PRIMARY KEY, v BLOB NOT NULL)");
    return db;
}

std::int64_t contentOf(SqliteDb& db) { return *db.integer("SELECT coalesce(sum(k * 31 + length(v) * 7 + unicode(hex(v))), 0) FROM t"); }

void change(SqliteDb& db, std::mt19937& random)
{
    const std::string sql = "INSERT OR REPLACE INTO t SELECT value * " + std::to_string(1 + random() % 7) + " + " + std::to_string(random() % 200)
        + ", randomblob(1 + abs(random()) % 3000) FROM (WITH RECURSIVE n(value) AS (SELECT 1 UNION ALL SELECT value + 1 FROM n WHERE value < "
        + std::to_string(1 + random() % 60) + ") SELECT value FROM n)";
    QVERIFY(db.run(sql.c_str()).ok());
    if (random() % 3 == 0)
        QVERIFY(db.run(("DELETE FROM t WHERE k % 5 = " + std::to_string(random() % 5)).c_str()).ok());
}

} // namespace

class TestGatheringVfs : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::filesystem::path in(const char* name) const { return std::filesystem::path(m_folder.path().toStdString()) / name; }
private Q_SLOTS:
    void initTestCase() { FaultVfs::install(); }

    void whatIsCommittedIsSeenAndSurvives()
    {
        std::mt19937 random(20);
        SqliteDb writer = openTable(in("one.db"), true);
        SqliteDb reader = openTable(in("one.db"), false);
        std::int64_t committed = contentOf(writer);
        for (int round = 0; round < 200; ++round) {
            auto transaction = SqliteTransaction::begin(writer, SqliteTransaction::Kind::Write);
            QVERIFY(transaction.ok());
            for (std::size_t i = 0; i <= random() % 4; ++i)
                change(writer, random);
            if (random() % 4 == 0) {
                transaction->rollback();
            } else {
                QVERIFY(transaction->commit().ok());
                committed = contentOf(writer);
            }
            QCOMPARE(contentOf(writer), committed);
            QCOMPARE(contentOf(reader), committed);
            if (round % 10 == 9) {
                const auto options = std::filesystem::copy_options::overwrite_existing;
                std::filesystem::copy_file(in("one.db"), in("left.db"), options);
                std::filesystem::copy_file(in("one.db-wal"), in("left.db-wal"), options);
                std::filesystem::remove(in("left.db-shm"));
                SqliteDb left = openTable(in("left.db"), false);
                QCOMPARE(contentOf(left), committed);
                auto check = *SqliteStatement::prepare(left, "PRAGMA integrity_check");
                QVERIFY(check.next());
                QCOMPARE(check.text(0), std::string_view("ok"));
            }
            if (round % 37 == 36) // the log begins anew
                QVERIFY(writer.run("PRAGMA wal_checkpoint(RESTART)").ok());
        }
    }

    void aCommitThatCannotBeWrittenFails()
    {
        SqliteDb writer = openTable(in("two.db"), true);
        SqliteDb reader = openTable(in("two.db"), false);
        for (int fault = static_cast<int>(FaultVfs::Fault::IoError); fault <= static_cast<int>(FaultVfs::Fault::Torn); ++fault) {
            QVERIFY(writer.run("INSERT INTO t(v) SELECT randomblob(500) FROM (VALUES(1),(2),(3),(4),(5),(6),(7),(8),(9))").ok());
            const std::int64_t before = contentOf(reader);
            auto transaction = SqliteTransaction::begin(writer, SqliteTransaction::Kind::Write);
            QVERIFY(writer.run("INSERT INTO t(v) SELECT randomblob(900) FROM (VALUES(1),(2),(3),(4),(5),(6),(7),(8),(9))").ok());
            FaultVfs::arm(static_cast<FaultVfs::Fault>(fault), 2);
            QVERIFY(!transaction->commit().ok());
            FaultVfs::disarm();
            QCOMPARE(FaultVfs::fired(), std::int64_t(1));
            QCOMPARE(contentOf(reader), before);
            QCOMPARE(contentOf(writer), before);
        }
    }
};

QTEST_GUILESS_MAIN(TestGatheringVfs)
#include "tst_gathering_vfs.moc"
