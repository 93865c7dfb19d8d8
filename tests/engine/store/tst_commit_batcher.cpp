// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong with the file: full disk, one event that cannot be written, no permission, damage, a newer version.

#include "engine/store/commit_batcher.h"

#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <unistd.h>

#include <fstream>

using namespace nandu;
using namespace nandu::tests;
using base::ErrorCode;
using nostr::WriteOutcome;
using namespace std::chrono_literals;

class TestCommitBatcher : public QObject {
    Q_OBJECT

    WriterFixture f;

    // Statements as from another program, while the writer is closed or open.
    void meddle(const char* sql)
    {
        store::SqliteOptions write;
        auto db = *store::SqliteDb::open(f.options.file, write);
        QVERIFY(db.run(sql).ok());
    }
    ErrorCode codeOfOpening()
    {
        const auto opened = f.tryOpen();
        return opened ? ErrorCode::Internal : opened.error().code;
    }

private Q_SLOTS:
    void init()
    {
        std::destroy_at(&f);
        std::construct_at(&f);
        f.open();
    }
    void cleanup() { f.writer.reset(); }

    void aLoneEventIsCommittedAtOnceAndAStreamIsGathered();
    void oneBadEventFailsAlone();
    void aFullDiskLosesNothing();
    void aNewerVersionIsRefusedAndLeftAsItIs();
    void aDamagedFileIsRecognised_data();
    void aDamagedFileIsRecognised();
    void twoWritersAreOneTooMany();
    void aFolderWithoutPermissionIsSaidClearly();
    void filesAreForTheirOwnerOnly();
};

void TestCommitBatcher::aLoneEventIsCommittedAtOnceAndAStreamIsGathered()
{
    const auto start = std::chrono::steady_clock::now();
    store::CommitPace pace;
    pace.committed(1, start);
    pace.committed(1, start + 1s);
    QCOMPARE(pace.gatherFor(1), 0ms);
    for (int i = 1; i <= 50; ++i)
        pace.committed(20, start + 1s + i * 1ms); // 20,000 a second
    QVERIFY(pace.gatherFor(1) > 5ms);
    QVERIFY(pace.gatherFor(1) <= 25ms);
    QCOMPARE(pace.gatherFor(500), 0ms); // enough waits already
    pace.committed(1, start + 5s);
    QCOMPARE(pace.gatherFor(1), 0ms);
}

void TestCommitBatcher::oneBadEventFailsAlone()
{
    meddle("CREATE TRIGGER poison BEFORE INSERT ON event WHEN new.kind = 6666 BEGIN SELECT RAISE(ABORT, 'poison'); END");
    std::vector<std::shared_ptr<const store::Commit>> commits;
    f.writer->onCommit([&commits](std::shared_ptr<const store::Commit> commit) { commits.push_back(std::move(commit)); });
    f.writer->setPauseBeforeCommit(100ms); // so that all of them are in one transaction
    const auto bad = tests::event({1, 6666, 100, {}, ""});
    std::vector<nostr::Event> events;
    for (int i = 0; i < 40; ++i)
        events.push_back(note(2, std::to_string(i)));
    events.insert(events.begin() + 17, bad);
    for (const auto& event : events)
        QCOMPARE(f.ids->markPending(event.id, 0), nostr::StoredIds::State::Unknown);
    f.put(events);
    const auto stats = f.writer->stats();
    QCOMPARE(stats.stored, 40u);
    QCOMPARE(stats.failed, 1u);
    QCOMPARE(f.ids->state(bad.id), nostr::StoredIds::State::Unknown);
    QCOMPARE(f.storedIds().size(), std::size_t(40));
    std::size_t entry = 0;
    for (const auto& commit : commits) {
        for (const auto& e : commit->entries)
            QCOMPARE(e.admitted.event->id, events[entry++].id); // still in the order of arrival
    }
    QCOMPARE(entry, events.size());
    QVERIFY(!f.writer->stats().trouble.has_value());
    QCOMPARE(f.differences(), 0);
}

void TestCommitBatcher::aFullDiskLosesNothing()
{
    f.put({note(1, "fits")});
    f.writer->setDatabasePagesMax(f.number("PRAGMA page_count"));
    std::atomic<int> acknowledged = 0;
    f.writer->onCommit([&acknowledged](const std::shared_ptr<const store::Commit>& commit) { acknowledged += static_cast<int>(commit->entries.size()); });
    for (int i = 0; i < 50; ++i)
        f.push(note(2, std::to_string(i) + std::string(2000, 'x')));
    QTRY_VERIFY(f.writer->stats().trouble.has_value());
    QCOMPARE(f.writer->stats().trouble->code, ErrorCode::DiskFull);
    const int before = acknowledged;
    QCOMPARE(f.number("SELECT count(*) FROM event"), std::int64_t(1 + before));
    QVERIFY(before < 50);

    // The writer hears of the new room between two tries.
    f.writer->setDatabasePagesMax(0);
    QTRY_COMPARE_WITH_TIMEOUT(acknowledged.load(), 50, 20'000);
    QVERIFY(!f.writer->stats().trouble.has_value());
    QCOMPARE(f.writer->stats().failed, 0u);
    QCOMPARE(f.number("SELECT count(*) FROM event"), std::int64_t(51));
}

void TestCommitBatcher::aNewerVersionIsRefusedAndLeftAsItIs()
{
    f.put({note(1, "from the future")});
    f.writer.reset();
    meddle("PRAGMA user_version = 99");
    const std::string before = readFile(f.options.file);
    QCOMPARE(codeOfOpening(), ErrorCode::TooNew);
    QVERIFY(readFile(f.options.file) == before);
}

void TestCommitBatcher::aDamagedFileIsRecognised_data()
{
    QTest::addColumn<QByteArray>("how");
    for (const char* how : {"header", "text", "watermarks", "pages", "foreign", "keys"})
        QTest::newRow(how) << QByteArray(how);
}

void TestCommitBatcher::aDamagedFileIsRecognised()
{
    QFETCH(QByteArray, how);
    f.put({note(1, "one")});
    f.writer.reset();
    if (how == "watermarks")
        meddle("DELETE FROM progress");
    if (how == "keys")
        meddle("UPDATE pubkey SET pid = 1000000000");
    if (how == "foreign")
        meddle("PRAGMA application_id = 7");
    if (how == "header" || how == "pages") {
        std::fstream file(f.options.file, std::ios::in | std::ios::out | std::ios::binary);
        file.seekp(how == "header" ? 0 : 4096);
        file << std::string(how == "header" ? 100 : 40'000, '\x5a');
    }
    if (how == "text")
        std::ofstream(f.options.file, std::ios::trunc) << "this is no database, but it is longer than a few bytes";
    QCOMPARE(codeOfOpening(), ErrorCode::Corrupt);
}

void TestCommitBatcher::twoWritersAreOneTooMany()
{
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    const auto second = store::EventWriter::open(f.options, ids, ledger);
    QVERIFY(!second.ok());
    QCOMPARE(second.error().code, ErrorCode::Busy);
}

void TestCommitBatcher::aFolderWithoutPermissionIsSaidClearly()
{
    f.put({note(1, "stays")});
    f.writer.reset();
    f.options.file = "/proc/nandu/events.db"; // not even root makes a folder there
    QCOMPARE(codeOfOpening(), ErrorCode::PermissionDenied);
}

void TestCommitBatcher::filesAreForTheirOwnerOnly()
{
    f.put({note(1, "private")});
    using std::filesystem::perms;
    for (const char* end : {"", "-wal", "-shm", ".lock"})
        QCOMPARE(std::filesystem::status(f.options.file.string() + end).permissions(), perms::owner_read | perms::owner_write);
    QCOMPARE(std::filesystem::status(f.options.file.parent_path()).permissions(), perms::owner_all);
}

QTEST_GUILESS_MAIN(TestCommitBatcher)
#include "tst_commit_batcher.moc"
