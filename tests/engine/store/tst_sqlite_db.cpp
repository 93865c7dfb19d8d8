// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// One connection: pragmas, privacy of the files, errors as codes, transactions that leave nothing half done.
#include "engine/store/sqlite_db.h"
#include "engine/store/sqlite_statement.h"

#include <QTemporaryDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

#include <fstream>

using namespace nandu::store;
using nandu::base::ErrorCode;
using Mode = SqliteOptions::Mode;

namespace {

std::filesystem::path in(const QTemporaryDir& dir, const char* name) { return std::filesystem::path(dir.path().toStdString()) / name; }

SqliteDb created(const std::filesystem::path& file)
{
    SqliteOptions options;
    options.mode = Mode::Create;
    auto db = SqliteDb::open(file, options);
    return std::move(db).value();
}

} // namespace

class TestSqliteDb : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void makesPrivateFilesWithTheRightPragmas();
    void saysCorruptForAFileThatIsNoDatabase();
    void saysNotFoundWhereThereIsNoFile();
    void saysPermissionDeniedWhereItMayNotWrite();
    void saysDiskFullAndRollsBack();
    void aReaderCannotWrite();
    void rollsBackWhenNotCommitted();
    void bindsAndReadsBytesExactly();
    void reportsAFailedStatementAndCanBeUsedAgain();
};

void TestSqliteDb::makesPrivateFilesWithTheRightPragmas()
{
    QTemporaryDir dir;
    const auto file = in(dir, "sub/events.db");
    SqliteDb db = created(file);
    QVERIFY(db.run("CREATE TABLE t(x)").ok());

    QCOMPARE(db.integer("PRAGMA synchronous").value(), 1);
    QCOMPARE(db.integer("PRAGMA trusted_schema").value(), 0);
    QCOMPARE(db.integer("PRAGMA cell_size_check").value(), 1);
    QCOMPARE(db.integer("PRAGMA page_size").value(), 4096);
    for (const char* suffix : {"", "-wal", "-shm"}) {
        struct stat status {};
        QCOMPARE(::stat((file.string() + suffix).c_str(), &status), 0);
        QCOMPARE(status.st_mode & 0777, 0600u);
    }
    struct stat folder {};
    QCOMPARE(::stat(file.parent_path().c_str(), &folder), 0);
    QCOMPARE(folder.st_mode & 0777, 0700u);
}

void TestSqliteDb::saysCorruptForAFileThatIsNoDatabase()
{
    QTemporaryDir dir;
    for (const Mode mode : {Mode::ReadOnly, Mode::ReadWrite, Mode::Create}) {
        const auto file = in(dir, "junk.db");
        std::ofstream(file) << std::string(10'000, 'x');
        SqliteOptions options;
        options.mode = mode;
        auto db = SqliteDb::open(file, options);
        QVERIFY(!db.ok());
        QCOMPARE(db.error().code, ErrorCode::Corrupt);
    }
}

void TestSqliteDb::saysNotFoundWhereThereIsNoFile()
{
    QTemporaryDir dir;
    auto db = SqliteDb::open(in(dir, "none.db"), {});
    QCOMPARE(db.error().code, ErrorCode::NotFound);
}

void TestSqliteDb::saysPermissionDeniedWhereItMayNotWrite()
{
    SqliteOptions options;
    options.mode = Mode::Create;
    auto db = SqliteDb::open("/proc/nandu/events.db", options); // holds for root too
    QCOMPARE(db.error().code, ErrorCode::PermissionDenied);
}

void TestSqliteDb::saysDiskFullAndRollsBack()
{
    QTemporaryDir dir;
    SqliteDb db = created(in(dir, "a.db"));
    QVERIFY(db.run("CREATE TABLE t(x); PRAGMA max_page_count=20").ok());
    {
        auto transaction = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
        QVERIFY(transaction.ok());
        QVERIFY(db.run("INSERT INTO t VALUES(1)").ok());
        QCOMPARE(db.run("INSERT INTO t VALUES(zeroblob(1000000))").error().code, ErrorCode::DiskFull);
    }
    QVERIFY(!db.inTransaction());
    QCOMPARE(db.integer("SELECT count(*) FROM t").value(), 0);
}

void TestSqliteDb::aReaderCannotWrite()
{
    QTemporaryDir dir;
    SqliteDb writer = created(in(dir, "a.db"));
    QVERIFY(writer.run("CREATE TABLE t(x)").ok());
    SqliteOptions options;
    options.mode = Mode::ReadOnly;
    auto reader = SqliteDb::open(in(dir, "a.db"), options);
    QVERIFY(reader.ok());
    QCOMPARE(reader->run("INSERT INTO t VALUES(1)").error().code, ErrorCode::PermissionDenied);
}

void TestSqliteDb::rollsBackWhenNotCommitted()
{
    QTemporaryDir dir;
    SqliteDb db = created(in(dir, "a.db"));
    QVERIFY(db.run("CREATE TABLE t(x)").ok());
    {
        auto dropped = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
        QVERIFY(dropped.ok());
        QVERIFY(db.run("INSERT INTO t VALUES(1)").ok());
    }
    QCOMPARE(db.integer("SELECT count(*) FROM t").value(), 0);
    auto kept = SqliteTransaction::begin(db, SqliteTransaction::Kind::Write);
    QVERIFY(kept.ok());
    QVERIFY(db.run("INSERT INTO t VALUES(1)").ok());
    QVERIFY(kept->commit().ok());
    QCOMPARE(db.integer("SELECT count(*) FROM t").value(), 1);
}

void TestSqliteDb::bindsAndReadsBytesExactly()
{
    QTemporaryDir dir;
    SqliteDb db = created(in(dir, "a.db"));
    QVERIFY(db.run("CREATE TABLE t(a, b, c, d)").ok());
    const std::string text("a\0b\"';--", 8);
    nandu::base::EventId id;
    id.bytes.fill(0xab);
    auto insert = SqliteStatement::prepare(db, "INSERT INTO t VALUES(?,?,?,?)");
    QVERIFY(insert.ok());
    QVERIFY(insert->bind(1, std::string_view(text)).bind(2, id).bind(3, std::string_view()).bindNull(4).run().ok());

    auto select = SqliteStatement::prepare(db, "SELECT a, b, c, d, typeof(c) FROM t");
    QVERIFY(select.ok());
    QVERIFY(select->next());
    QCOMPARE(std::string(select->text(0)), text);
    QVERIFY(select->id<nandu::base::EventId>(1) == id);
    QVERIFY(select->id<nandu::base::Signature>(1) == nandu::base::Signature()); // wrong length: nothing rather than half
    QCOMPARE(std::string(select->text(4)), std::string("text"));
    QVERIFY(select->isNull(3));
    QVERIFY(!select->next());
    QVERIFY(!select->failure());
}

void TestSqliteDb::reportsAFailedStatementAndCanBeUsedAgain()
{
    QTemporaryDir dir;
    SqliteDb db = created(in(dir, "a.db"));
    QVERIFY(db.run("CREATE TABLE t(x UNIQUE)").ok());
    auto insert = SqliteStatement::prepare(db, "INSERT INTO t VALUES(?)");
    QVERIFY(insert.ok());
    QVERIFY(insert->bind(1, std::int64_t(1)).run().ok());
    QVERIFY(!insert->bind(1, std::int64_t(1)).run().ok());
    QVERIFY(insert->bind(1, std::int64_t(2)).run().ok());
    QVERIFY(!SqliteStatement::prepare(db, "SELECT nonsense").ok());
}

QTEST_GUILESS_MAIN(TestSqliteDb)
#include "tst_sqlite_db.moc"
