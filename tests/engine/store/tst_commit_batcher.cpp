// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What goes wrong with the file: full disk, one event that cannot be written, no permission, damage, a newer version.

#include "engine/store/commit_batcher.h"

#include "engine/nostr/event_json.h"
#include "engine/store/event_reader.h"
#include "engine/store/schema.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <unistd.h>

#include <atomic>
#include <fstream>
#include <thread>

using namespace nandu;
using namespace nandu::tests;
using base::ErrorCode;
using nostr::WriteOutcome;
using namespace std::chrono_literals;

namespace {

// Refuses one kind, as a fault of ours in the schema would.
constexpr const char* poison = "CREATE TRIGGER poison BEFORE INSERT ON event WHEN new.kind = 6666 BEGIN SELECT RAISE(ABORT, 'poison'); END";
const nostr::Event bad = tests::event({1, 6666, 100, {}, ""});

} // namespace

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
    std::vector<store::QuarantinedEvent> quarantined() const
    {
        auto reader = store::EventReader::open(f.options.file, &f.writer->indexTail());
        auto rows = reader ? (*reader)->quarantined(0, 100) : base::Result<std::vector<store::QuarantinedEvent>>(reader.error());
        return rows ? *rows : std::vector<store::QuarantinedEvent>();
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
    void oneBadEventGoesToQuarantineAndTheRestIsStored();
    void aQuarantinedEventIsNotTriedAgainUnasked();
    void aRetryThatSucceedsEmptiesTheQuarantine();
    void aRetryThatFailsStaysWithOneMoreTry();
    void aCrashedCheckIsKeptAndLeavesWhenTheEventIsStored();
    void theOldestOfTooManyLeaveTheQuarantine();
    void aStoreOfTheFirstVersionIsBroughtForward();
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
    QCOMPARE(pace.gatherFor(1, false), 0ms);
    for (int i = 1; i <= 5; ++i)
        pace.committed(1, start + 1s + i * 1ms); // five at once are no flood
    QCOMPARE(pace.gatherFor(1, false), 0ms);
    for (int i = 6; i <= 60; ++i)
        pace.committed(20, start + 1s + i * 1ms); // 20,000 a second
    QVERIFY(pace.gatherFor(1, false) > 5ms);
    QVERIFY(pace.gatherFor(1, false) <= 25ms);
    QVERIFY(pace.gatherFor(1, true) > pace.gatherFor(1, false));
    QVERIFY(pace.gatherFor(1, true) <= 50ms);
    QCOMPARE(pace.gatherFor(base::limits::commitEventsMax, false), 0ms); // enough waits already
    pace.committed(1, start + 5s);
    QCOMPARE(pace.gatherFor(1, false), 0ms);
}

void TestCommitBatcher::oneBadEventGoesToQuarantineAndTheRestIsStored()
{
    meddle(poison);
    std::vector<std::shared_ptr<const store::Commit>> commits;
    f.writer->nameRelaysBy([](base::RelayRef relay) { return relay.number == 7 ? std::string("wss://relay.example") : std::string(); });
    f.writer->onCommit([&commits](std::shared_ptr<const store::Commit> commit) { commits.push_back(std::move(commit)); });
    f.writer->setPauseBeforeCommit(100ms); // so that all of them are in one transaction
    std::vector<nostr::Event> events;
    for (int i = 0; i < 40; ++i)
        events.push_back(note(2, std::to_string(i)));
    events.insert(events.begin() + 17, bad);
    for (const auto& event : events) {
        QCOMPARE(f.ids->markPending(event.id, 0), nostr::StoredIds::State::Unknown);
        auto one = admitted(event);
        one.relay.number = 7;
        QVERIFY(f.writer->inlet().push(std::move(one)));
    }
    std::atomic<bool> wasTroubleTold = false; // "nothing can be written", while it is tried again
    std::jthread watch([&](const std::stop_token& end) {
        for (; !end.stop_requested(); std::this_thread::sleep_for(1ms))
            wasTroubleTold = wasTroubleTold || f.writer->stats().trouble.has_value();
    });
    f.writer->flush();
    watch.request_stop();
    watch.join();
    QVERIFY(!wasTroubleTold);
    const auto stats = f.writer->stats();
    QCOMPARE(stats.stored, 40u);
    QCOMPARE(stats.failed, 1u);
    QCOMPARE(stats.quarantined, 1u);
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

    const auto rows = quarantined();
    QCOMPARE(rows.size(), std::size_t(1));
    QCOMPARE(rows.front().stage, store::QuarantinedEvent::Stage::Write);
    QCOMPARE(rows.front().id, bad.id);
    QCOMPARE(rows.front().json, nostr::eventToJson(bad));
    QCOMPARE(rows.front().relay, std::string("wss://relay.example"));
    QVERIFY(rows.front().reason.find("poison") != std::string::npos);
    QVERIFY(rows.front().tries >= 3);
    QVERIFY(rows.front().quarantinedAt > 1'000'000'000);
}

void TestCommitBatcher::aQuarantinedEventIsNotTriedAgainUnasked()
{
    meddle(poison);
    QCOMPARE(f.now(bad), WriteOutcome::Failed);
    const auto tries = quarantined().front().tries;
    QCOMPARE(f.now(bad), WriteOutcome::Failed); // as when another relay sends it
    QCOMPARE(quarantined().front().tries, tries);
    f.open(); // known after a start, too
    QCOMPARE(f.now(bad), WriteOutcome::Failed);
    QCOMPARE(quarantined().front().tries, tries);
    QCOMPARE(f.writer->stats().quarantined, 1u);
}

void TestCommitBatcher::aRetryThatSucceedsEmptiesTheQuarantine()
{
    meddle(poison);
    QCOMPARE(f.now(bad), WriteOutcome::Failed);
    meddle("DROP TRIGGER poison");
    const auto again = f.writer->retryQuarantined(quarantined().front().number).get();
    QVERIFY2(again.ok(), again ? "" : again.error().detail.c_str());
    QCOMPARE(*again, WriteOutcome::Stored);
    QVERIFY(quarantined().empty());
    QCOMPARE(f.writer->stats().quarantined, 0u);
    QVERIFY(f.storedIds().contains(bad.id.hex()));
    QCOMPARE(f.now(bad), WriteOutcome::Duplicate);
    const auto gone = f.writer->retryQuarantined(1).get();
    QVERIFY(!gone.ok());
    QCOMPARE(gone.error().code, ErrorCode::NotFound);
}

void TestCommitBatcher::aRetryThatFailsStaysWithOneMoreTry()
{
    meddle(poison);
    QCOMPARE(f.now(bad), WriteOutcome::Failed);
    const auto before = quarantined().front();
    const auto again = f.writer->retryQuarantined(before.number).get();
    QVERIFY(again.ok());
    QCOMPARE(*again, WriteOutcome::Failed);
    QCOMPARE(quarantined().size(), std::size_t(1));
    QVERIFY(quarantined().front().tries > before.tries);
    QVERIFY(f.writer->deleteQuarantined({before.number}).get().ok());
    QVERIFY(quarantined().empty());
    QCOMPARE(f.writer->stats().quarantined, 0u);
}

void TestCommitBatcher::aCrashedCheckIsKeptAndLeavesWhenTheEventIsStored()
{
    const auto odd = note(3, "crashes the check");
    store::QuarantinedEvent crashed;
    crashed.stage = store::QuarantinedEvent::Stage::Check;
    crashed.id = odd.id;
    crashed.json = "[\"EVENT\",\"s\",\xff";
    crashed.reason = "out of range";
    f.writer->quarantine(crashed);
    crashed.id = {};
    f.writer->quarantine(crashed); // nothing of it could be read
    f.writer->flush();
    QCOMPARE(quarantined().size(), std::size_t(2));
    QCOMPARE(quarantined().back().json, crashed.json);
    QCOMPARE(f.writer->stats().quarantined, 2u);
    const auto again = f.writer->retryQuarantined(quarantined().back().number).get();
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, ErrorCode::InvalidInput);

    f.put({odd});
    QCOMPARE(f.writer->stats().stored, 1u);
    QCOMPARE(quarantined().size(), std::size_t(1));
    QCOMPARE(quarantined().front().id, base::EventId());
}

void TestCommitBatcher::theOldestOfTooManyLeaveTheQuarantine()
{
    f.writer.reset();
    meddle("INSERT INTO quarantine(number, stage, id, reason, json, relay, quarantined_at, tries)"
           " WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) SELECT i, 1, zeroblob(32), '', '', '', 0, 1 FROM n");
    f.open();
    f.writer->quarantine({});
    f.writer->flush();
    QCOMPARE(f.writer->stats().quarantined, 10'000u);
    QCOMPARE(f.number("SELECT min(number) FROM quarantine"), std::int64_t(2));
}

void TestCommitBatcher::aStoreOfTheFirstVersionIsBroughtForward()
{
    f.put({note(1, "old")});
    f.writer.reset();
    meddle("DROP TABLE quarantine; DROP TABLE search_note; DROP TABLE search_person; DROP TABLE search_hashtag; DROP TABLE search_progress;"
           "DROP TABLE coverage_group; DROP TABLE coverage_progress; DROP TABLE coverage_span; DROP TABLE zap_unchecked; PRAGMA user_version = 1");
    f.open();
    QCOMPARE(f.storedIds().size(), std::size_t(1));
    QVERIFY(quarantined().empty());
    QCOMPARE(f.number("PRAGMA user_version"), store::eventSchemaVersion);
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
