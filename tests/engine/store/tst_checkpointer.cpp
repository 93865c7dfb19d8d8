// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The copy of the log beside a writer that goes on.
#include "engine/store/checkpointer.h"
#include "engine/store/sqlite_db.h"

#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>

#include <atomic>
#include <string>

using namespace nandu::store;

namespace {

struct Log {
    int pages = 0;
    int copied = 0;
};

Log logOf(SqliteDb& db, int mode = SQLITE_CHECKPOINT_PASSIVE)
{
    Log log;
    sqlite3_wal_checkpoint_v2(db.handle(), nullptr, mode, &log.pages, &log.copied);
    return log;
}

} // namespace

class TestCheckpointer : public QObject {
    Q_OBJECT

    std::filesystem::path in(const QTemporaryDir& dir) const { return std::filesystem::path(dir.path().toStdString()) / "events.db"; }
    SqliteDb created(const QTemporaryDir& dir) const
    {
        SqliteOptions options;
        options.mode = SqliteOptions::Mode::Create;
        options.autocheckpointPages = 0;
        auto db = SqliteDb::open(in(dir), options).value();
        (void)db.run("CREATE TABLE t(x); WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)"
                     " INSERT INTO t SELECT randomblob(1000) FROM n");
        return db;
    }

private Q_SLOTS:
    void copiesWhatIsCommittedWhileAWriterHoldsItsTransaction();
    void writesGoOnMeanwhileAndNothingIsLost();
    void stoppingInterruptsAndMayBeginAgain();
    void aFileThatIsGoneOnlyEndsThePass();
};

void TestCheckpointer::copiesWhatIsCommittedWhileAWriterHoldsItsTransaction()
{
    QTemporaryDir dir;
    SqliteDb db = created(dir);
    std::atomic<int> done = 0;
    Checkpointer checkpointer(in(dir), [&done] { ++done; });
    QVERIFY(!checkpointer.isRunning());
    auto open = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
    QVERIFY(db.run("INSERT INTO t VALUES('not committed yet')").ok());
    checkpointer.start();
    QTRY_COMPARE(done.load(), 1);
    QVERIFY(!checkpointer.isRunning());
    open->rollback();
    // What the writer itself is left with.
    const auto size = std::filesystem::file_size(in(dir));
    QVERIFY2(size > 2'000'000, std::to_string(size).c_str());
    const Log left = logOf(db);
    QCOMPARE(left.copied, left.pages);
}

void TestCheckpointer::writesGoOnMeanwhileAndNothingIsLost()
{
    QTemporaryDir dir;
    std::atomic<int> done = 0;
    {
        SqliteDb db = created(dir);
        Checkpointer checkpointer(in(dir), [&done] { ++done; });
        for (int i = 0; i < 500; ++i) {
            if (!checkpointer.isRunning())
                checkpointer.start();
            QVERIFY(db.run(("INSERT INTO t VALUES(" + std::to_string(i) + ")").c_str()).ok());
        }
        QTRY_VERIFY(done > 0);
    }
    SqliteDb db = SqliteDb::open(in(dir), {}).value();
    QCOMPARE(db.integer("SELECT count(*) FROM t").value(), 2500);
    QCOMPARE(db.integer("SELECT count(*) FROM pragma_integrity_check WHERE integrity_check = 'ok'").value(), 1);
}

void TestCheckpointer::stoppingInterruptsAndMayBeginAgain()
{
    QTemporaryDir dir;
    SqliteDb db = created(dir);
    std::atomic<int> done = 0;
    Checkpointer checkpointer(in(dir), [&done] { ++done; });
    checkpointer.stop();
    checkpointer.start();
    checkpointer.stop();
    QVERIFY(!checkpointer.isRunning());
    // Nothing holds the log any more: it can be emptied at once.
    const Log left = logOf(db, SQLITE_CHECKPOINT_TRUNCATE);
    QCOMPARE(left.pages, 0);
    const int before = done;
    checkpointer.start();
    QTRY_COMPARE(done.load(), before + 1);
}

void TestCheckpointer::aFileThatIsGoneOnlyEndsThePass()
{
    QTemporaryDir dir;
    std::atomic<int> done = 0;
    Checkpointer checkpointer(in(dir), [&done] { ++done; });
    checkpointer.start();
    QTRY_COMPARE(done.load(), 1);
    QVERIFY(!checkpointer.isRunning());
}

QTEST_GUILESS_MAIN(TestCheckpointer)
#include "tst_checkpointer.moc"
