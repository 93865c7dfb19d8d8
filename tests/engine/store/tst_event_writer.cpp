// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_builder.h"
#include "engine/nostr/event_json.h"
#include "engine/store/event_table.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <nlohmann/json.hpp>

#include <QFile>

#include <algorithm>
#include <future>
#include <random>

using namespace nandu;
using namespace nandu::tests;
using nostr::WriteOutcome;

namespace {

std::vector<nostr::Event> realEvents()
{
    std::vector<nostr::Event> events;
    for (const std::string& line : readLines(testData("data/real-events.jsonl"))) {
        auto parsed = nostr::parseEvent(line);
        if (parsed.ok())
            events.push_back(std::move(parsed.event));
    }
    return events;
}

void addOrders()
{
    QTest::addColumn<int>("seed"); // 0: forward, -1: reverse
    QTest::newRow("forward") << 0;
    QTest::newRow("reverse") << -1;
    for (const int seed : {1, 2, 3})
        QTest::newRow(qPrintable(QStringLiteral("shuffled, seed %1").arg(seed))) << seed;
}

void reorder(std::vector<nostr::Event>& events, int seed)
{
    if (seed < 0)
        std::reverse(events.begin(), events.end());
    if (seed > 0)
        std::shuffle(events.begin(), events.end(), std::mt19937(static_cast<unsigned>(seed)));
}

nostr::Event profile(unsigned author, std::int64_t createdAt, std::string content = "{}") { return tests::event({author, 0, createdAt, {}, std::move(content)}); }
nostr::Event article(unsigned author, std::string_view d, std::int64_t createdAt, std::string content = {})
{
    return tests::event({author, 30023, createdAt, {{"d", d}}, std::move(content)});
}

} // namespace

class TestEventWriter : public QObject {
    Q_OBJECT

    WriterFixture f;

private Q_SLOTS:
    void init()
    {
        std::destroy_at(&f);
        std::construct_at(&f);
        f.open();
    }
    void cleanup() { f.writer.reset(); }

    void realEventsLeaveTheSameWinnersInAnyOrder_data() { addOrders(); }
    void realEventsLeaveTheSameWinnersInAnyOrder();
    void realDeletionsHoldInAnyOrder_data() { addOrders(); }
    void realDeletionsHoldInAnyOrder();

    void storesEveryFieldAsSigned();
    void newestVersionWinsAndTiesGoToTheLowerId();
    void deletedVersionStillSupersedesOlderOnes_data() { addOrders(); }
    void deletedVersionStillSupersedesOlderOnes();
    void deletionByAddressSparesLaterVersions_data() { addOrders(); }
    void deletionByAddressSparesLaterVersions();
    void deletionComesBeforeItsTarget();
    void nobodyDeletesForSomeoneElse();
    void deletionsAreNotDeleted();
    void ephemeralEventsArePassedOnAndNotStored();
    void expiredEventsAreRefusedYetSupersede();
    void storedEventsLeaveWhenTheyExpire();
    void sameEventTwiceIsADuplicateAlsoAfterARestart();
    void anEventIsADuplicateThoughIdsAreLoadedAfterOpening();
    void damageFoundAfterOpeningStopsWritingAndIsToldAtTheNextStart();
    void eachEventIsCountedOnceByWhatBecameOfIt();
    void commitNamesWhatLeft();
    void ticketsEndAfterTheCommit();
    void urgentEventsDoNotWaitForAHeldBackWriter();
    void stopGivesUpAtItsDeadline();
    void deletingRowsKeepsTheIndexesExact();
    void numbersOfRemovedRowsAreNotGivenAgain();
};

void TestEventWriter::realEventsLeaveTheSameWinnersInAnyOrder()
{
    skipWithoutTestData("vectors/oracles/replaceable.jsonl");
    QFETCH(int, seed);
    auto events = realEvents();
    reorder(events, seed);
    f.put(events);

    const auto stored = f.storedIds();
    std::set<std::string> deletedOrExpired;
    for (const auto& line : readLines(testData("vectors/oracles/deletions.jsonl"))) {
        const auto pair = nlohmann::json::parse(line);
        if (pair["effective"].get<bool>())
            deletedOrExpired.insert(pair["target"].get<std::string>());
    }
    int addresses = 0;
    for (const auto& line : readLines(testData("vectors/oracles/replaceable.jsonl"))) {
        const auto address = nlohmann::json::parse(line);
        for (const auto& loser : address["losers"])
            QVERIFY2(!stored.contains(loser.get<std::string>()), loser.get<std::string>().c_str());
        const auto winner = address["winner"].get<std::string>();
        if (deletedOrExpired.contains(winner))
            continue;
        QVERIFY2(stored.contains(winner), winner.c_str());
        ++addresses;
    }
    QVERIFY(addresses > 100);
    const auto stats = f.writer->stats();
    QCOMPARE(stats.stored + stats.duplicate + stats.superseded + stats.deleted + stats.expired + stats.ephemeral, std::uint64_t(events.size()));
    QCOMPARE(stats.stored - stats.leftSuperseded - stats.leftDeleted - stats.leftExpired, std::uint64_t(stored.size()));
    QCOMPARE(f.differences(), 0);
    f.verifyIndexes();
}

void TestEventWriter::realDeletionsHoldInAnyOrder()
{
    skipWithoutTestData("vectors/oracles/deletions.jsonl");
    QFETCH(int, seed);
    auto events = realEvents();
    reorder(events, seed);
    f.put(events);

    const auto stored = f.storedIds();
    std::set<std::string> effective;
    std::set<std::string> replaced;
    for (const auto& line : readLines(testData("vectors/oracles/replaceable.jsonl"))) {
        const auto address = nlohmann::json::parse(line);
        for (const auto& loser : address["losers"])
            replaced.insert(loser.get<std::string>());
    }
    std::vector<nlohmann::json> pairs;
    for (const auto& line : readLines(testData("vectors/oracles/deletions.jsonl")))
        pairs.push_back(nlohmann::json::parse(line));
    for (const auto& pair : pairs) {
        if (pair["effective"].get<bool>())
            effective.insert(pair["target"].get<std::string>());
    }
    QVERIFY(!effective.empty());
    for (const auto& pair : pairs) {
        const auto target = pair["target"].get<std::string>();
        QVERIFY2(stored.contains(target) == (!effective.contains(target) && !replaced.contains(target)), target.c_str());
        QVERIFY(stored.contains(pair["deletion"].get<std::string>()));
    }
}

void TestEventWriter::storesEveryFieldAsSigned()
{
    const std::string hex(64, 'a');
    const nostr::Event odd = tests::event({1, 1, 1'750'000'000,
        {{"e", hex, "", "reply"}, {"t"}, {}, {"x", std::string(64, 'A')}, {"y", std::string("nul\0in it", 9)}}, std::string("text \0 \xf0\x9f\xa6\x85", 11)});
    f.put({odd});
    auto db = f.look();
    auto row = *store::SqliteStatement::prepare(db, "SELECT rid FROM event");
    QVERIFY(row.next());
    store::IndexTail none;
    auto keys = *store::PubkeyTable::load(db);
    auto table = *store::EventTable::open(db, none, keys);
    QCOMPARE((*table.read(row.integer(0)))->event, odd);
}

void TestEventWriter::newestVersionWinsAndTiesGoToTheLowerId()
{
    const auto older = profile(1, 100);
    const auto a = profile(1, 200, "{\"name\":\"a\"}");
    const auto b = profile(1, 200, "{\"name\":\"b\"}");
    const auto& lower = a.id < b.id ? a : b;
    const auto& higher = a.id < b.id ? b : a;
    QCOMPARE(f.now(higher), WriteOutcome::Stored);
    QCOMPARE(f.now(older), WriteOutcome::Superseded);
    QCOMPARE(f.now(lower), WriteOutcome::Stored);
    QCOMPARE(f.now(profile(2, 100)), WriteOutcome::Stored);
    QCOMPARE(f.storedIds(), (std::set<std::string>{lower.id.hex(), profile(2, 100).id.hex()}));
}

void TestEventWriter::deletedVersionStillSupersedesOlderOnes()
{
    QFETCH(int, seed);
    const auto first = article(1, "post", 100);
    const auto second = article(1, "post", 200);
    std::vector<nostr::Event> events = {first, second, deletion(1, second, 300)};
    reorder(events, seed);
    f.put(events);
    QCOMPARE(f.storedIds(), (std::set<std::string>{deletion(1, second, 300).id.hex()}));
}

void TestEventWriter::deletionByAddressSparesLaterVersions()
{
    QFETCH(int, seed);
    const std::string address = "30023:" + person(1).hex() + ":post";
    const auto byAddress = tests::event({1, 5, 250, {{"a", address}}, ""});
    const auto foreign = tests::event({2, 5, 900, {{"a", address}}, ""});
    const auto later = article(1, "post", 300);
    const auto other = article(1, "other", 100);
    std::vector<nostr::Event> events = {article(1, "post", 100), article(1, "post", 250), byAddress, later, other, foreign};
    reorder(events, seed);
    f.put(events);
    QCOMPARE(f.storedIds(), (std::set<std::string>{byAddress.id.hex(), later.id.hex(), other.id.hex(), foreign.id.hex()}));
}

void TestEventWriter::deletionComesBeforeItsTarget()
{
    const auto gone = note(1, "gone");
    QCOMPARE(f.now(deletion(1, gone)), WriteOutcome::Stored);
    f.open(); // what was asked survives a restart
    QCOMPARE(f.now(gone), WriteOutcome::Deleted);
    QCOMPARE(f.storedIds(), (std::set<std::string>{deletion(1, gone).id.hex()}));
}

void TestEventWriter::nobodyDeletesForSomeoneElse()
{
    const auto mine = note(1, "mine");
    const auto late = note(1, "late");
    const auto both = tests::event({2, 5, 1'750'000'400, {{"e", mine.id.hex()}, {"e", late.id.hex()}, {"e", "nonsense"}, {"e"}}, ""});
    f.put({mine, both, late});
    QVERIFY(f.storedIds().contains(mine.id.hex()));
    QVERIFY(f.storedIds().contains(late.id.hex()));
}

void TestEventWriter::deletionsAreNotDeleted()
{
    const auto gone = note(1, "gone");
    const auto first = deletion(1, gone);
    f.put({gone, first, tests::event({1, 5, 1'750'000'500, {{"e", first.id.hex()}}, ""})});
    QVERIFY(f.storedIds().contains(first.id.hex()));
    QVERIFY(!f.storedIds().contains(gone.id.hex()));
}

void TestEventWriter::ephemeralEventsArePassedOnAndNotStored()
{
    std::shared_ptr<const store::Commit> heard;
    f.writer->onCommit([&heard](std::shared_ptr<const store::Commit> commit) { heard = std::move(commit); });
    const auto typing = tests::event({1, 20'001, 1'750'000'000, {}, ""});
    QCOMPARE(f.now(typing), WriteOutcome::Ephemeral);
    QCOMPARE(heard->entries.front().admitted.event->id, typing.id);
    QVERIFY(f.storedIds().empty());
}

void TestEventWriter::expiredEventsAreRefusedYetSupersede()
{
    const auto older = article(1, "post", 100);
    const auto expired = tests::event({1, 30023, 200, {{"d", "post"}, {"expiration", "1000"}}, ""});
    QCOMPARE(f.now(older), WriteOutcome::Stored);
    QCOMPARE(f.now(expired), WriteOutcome::Expired);
    QCOMPARE(f.now(tests::event({1, 1, 100, {{"expiration", "1000"}}, ""})), WriteOutcome::Expired);
    QVERIFY(f.storedIds().empty());
}

void TestEventWriter::storedEventsLeaveWhenTheyExpire()
{
    const auto clock = std::make_shared<base::ManualClock>();
    f.options.clock = clock;
    f.open();
    std::vector<store::Commit::Removed> removed;
    f.writer->onCommit([&removed](const std::shared_ptr<const store::Commit>& commit) { removed.insert(removed.end(), commit->removed.begin(), commit->removed.end()); });
    const auto liked = note(2, "liked");
    const auto soon = tests::event({1, 7, 1'750'000'000, {{"e", liked.id.hex()}, {"expiration", "1750000060"}}, "+"});
    f.put({liked, soon});
    QCOMPARE(f.counts(liked.id).reactions["+"], 1u);

    clock->advance(std::chrono::seconds(60));
    QTRY_COMPARE(f.storedIds().size(), std::size_t(1));
    f.writer->flush();
    QCOMPARE(removed.size(), std::size_t(1));
    QCOMPARE(removed.front().why, store::LeftBy::Expired);
    QVERIFY(f.counts(liked.id).reactions.empty());
    f.verifyIndexes();
}

void TestEventWriter::sameEventTwiceIsADuplicateAlsoAfterARestart()
{
    const auto once = note(1, "once");
    QCOMPARE(f.now(once), WriteOutcome::Stored);
    QCOMPARE(f.now(once), WriteOutcome::Duplicate);
    f.open();
    QCOMPARE(f.ids->state(once.id), nostr::StoredIds::State::Stored);
    QCOMPARE(f.now(once), WriteOutcome::Duplicate);
    QCOMPARE(f.storedIds().size(), std::size_t(1));
}

void TestEventWriter::anEventIsADuplicateThoughIdsAreLoadedAfterOpening()
{
    const auto once = note(1, "once");
    f.put({once, note(1, "another")});
    std::promise<void> loaded;
    f.options.onIdsLoaded = [&] { loaded.set_value(); };
    f.open();
    // A copy may come before the ids are there; a second one waits for what becomes of it.
    const bool isFirst = f.ids->markPending(once.id, 0) == nostr::StoredIds::State::Unknown;
    QCOMPARE(f.now(once), WriteOutcome::Duplicate);
    loaded.get_future().wait();
    QCOMPARE(f.ids->state(once.id), nostr::StoredIds::State::Stored);
    QCOMPARE(f.ids->size(), std::size_t(2));
    QVERIFY(!isFirst || f.ids->markStored(std::span(&once.id, 1)).empty()); // nothing is left pending
    QCOMPARE(f.storedIds().size(), std::size_t(2));
}

void TestEventWriter::damageFoundAfterOpeningStopsWritingAndIsToldAtTheNextStart()
{
    f.put({note(1, "once")});
    const auto page = f.number("SELECT rootpage FROM sqlite_master WHERE name = 'ix_id'");
    f.writer.reset();
    QFile file(QString::fromStdString(f.options.file.string()));
    QVERIFY(file.open(QIODevice::ReadWrite));
    QVERIFY(page > 1 && file.seek((page - 1) * 4096));
    file.write(QByteArray(4096, '\xff'));
    file.close();
    std::promise<void> loaded;
    f.options.onIdsLoaded = [&] { loaded.set_value(); };
    f.open();
    loaded.get_future().wait();
    QCOMPARE(f.now(note(1, "new")), WriteOutcome::Failed);
    QVERIFY(f.writer->stats().trouble.has_value());
    QCOMPARE(f.writer->stats().trouble->code, base::ErrorCode::Corrupt);
    const auto again = f.tryOpen();
    QVERIFY(!again.ok());
    QCOMPARE(again.error().code, base::ErrorCode::Corrupt);
}

void TestEventWriter::eachEventIsCountedOnceByWhatBecameOfIt()
{
    const auto before = profile(1, 100);
    f.put({before});
    f.open(); // `before` was there: what replaces it does not change how it was counted then
    const auto liked = note(3, "deleted later in the same import");
    const std::vector<nostr::Event> import = {profile(1, 200), profile(1, 300), profile(1, 150), liked, liked, deletion(3, liked),
        tests::event({1, 20'001, 1, {}, ""}), note(4, "stays")};
    f.put(import);
    const auto s = f.writer->stats();
    QCOMPARE(s.stored - s.leftSuperseded - s.leftDeleted - s.leftExpired, 3u); // the last profile, the deletion, the note
    QCOMPARE(s.superseded + s.leftSuperseded, 2u);
    QCOMPARE(s.deleted + s.leftDeleted, 1u);
    QCOMPARE(s.duplicate, 1u);
    QCOMPARE(s.ephemeral, 1u);
}

void TestEventWriter::commitNamesWhatLeft()
{
    std::vector<store::Commit::Removed> removed;
    f.writer->onCommit([&removed](const std::shared_ptr<const store::Commit>& commit) { removed.insert(removed.end(), commit->removed.begin(), commit->removed.end()); });
    const auto old = profile(1, 100);
    const auto gone = note(1, "gone");
    f.put({old, gone, profile(1, 200), deletion(1, gone)});
    QCOMPARE(removed.size(), std::size_t(2));
    QCOMPARE(removed[0].id, old.id);
    QCOMPARE(removed[0].why, store::LeftBy::Superseded);
    QCOMPARE(removed[1].id, gone.id);
    QCOMPARE(removed[1].why, store::LeftBy::Deleted);
    QVERIFY(removed[0].storedSinceOpen);
}

void TestEventWriter::ticketsEndAfterTheCommit()
{
    f.writer->setPauseBeforeCommit(std::chrono::milliseconds(200));
    auto one = admitted(note(1, "with a ticket"));
    one.ticket = f.ledger->issue();
    const auto copy = f.ledger->issue();
    QCOMPARE(f.ids->markPending(one.event->id, 0), nostr::StoredIds::State::Unknown);
    QCOMPARE(f.ids->markPending(one.event->id, copy), nostr::StoredIds::State::Pending);
    std::atomic<bool> letOut = false;
    std::atomic<bool> wasStored = false;
    const auto id = one.event->id;
    f.ledger->whenAllBelowEnded(f.ledger->issue(), [&] {
        wasStored = f.number("SELECT count(*) FROM event") == 1 && f.ids->state(id) == nostr::StoredIds::State::Stored;
        letOut = true;
    });
    QVERIFY(f.writer->inlet().push(std::move(one)));
    QTRY_VERIFY(letOut.load());
    QVERIFY(wasStored.load());
}

void TestEventWriter::urgentEventsDoNotWaitForAHeldBackWriter()
{
    f.writer->setPauseBeforeCommit(std::chrono::seconds(60));
    f.push(note(1, "held back"));
    auto outcome = f.writer->writeNow(admitted(note(2, "my own")));
    QCOMPARE(outcome.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    QCOMPARE(f.storedIds(), (std::set<std::string>{note(2, "my own").id.hex()}));
    f.writer->stop(std::chrono::steady_clock::now() + std::chrono::seconds(10)); // a clean stop commits what waits
    QCOMPARE(f.storedIds().size(), std::size_t(2));
}

void TestEventWriter::stopGivesUpAtItsDeadline()
{
    f.writer->setDatabasePagesMax(1);
    const auto lost = tests::event({1, 1, 100, {}, std::string(100'000, 'x')});
    QCOMPARE(f.ids->markPending(lost.id, 0), nostr::StoredIds::State::Unknown);
    f.push(lost);
    QTRY_VERIFY(f.writer->stats().trouble.has_value());
    QCOMPARE(f.writer->stats().trouble->code, base::ErrorCode::DiskFull);
    f.writer->stop(std::chrono::steady_clock::now() + std::chrono::milliseconds(100));
    QCOMPARE(f.ids->state(lost.id), nostr::StoredIds::State::Unknown); // to be fetched again
}

void TestEventWriter::deletingRowsKeepsTheIndexesExact()
{
    std::vector<nostr::Event> notes;
    for (int i = 0; i < 50; ++i)
        notes.push_back(tests::event({1, 1, 1000 + i, {{"t", "x"}, {"t", "x"}, {"e", std::string(64, '1')}}, ""}));
    f.put(notes); // merged
    f.put({deletion(1, notes[3]), deletion(1, notes[49])});
    const auto unmerged = note(1, "in the tail");
    QCOMPARE(f.now(unmerged), WriteOutcome::Stored);
    QCOMPARE(f.now(deletion(1, unmerged)), WriteOutcome::Stored);
    f.writer->flush();
    QCOMPARE(f.storedIds().size(), std::size_t(51));
    QCOMPARE(f.number("SELECT count(*) FROM ix_tag"), std::int64_t(48 * 2 + 3 * 2)); // the deletions' e and k
    f.verifyIndexes();
}

void TestEventWriter::numbersOfRemovedRowsAreNotGivenAgain()
{
    const auto gone = profile(1, 100);
    f.put({note(1, "first")});
    f.put({gone});
    QCOMPARE(f.now(tests::event({1, 0, 200, {{"expiration", "1000"}}, ""})), WriteOutcome::Expired); // removes the highest row
    QCOMPARE(f.storedIds().size(), std::size_t(1));
    f.open();
    f.put({note(1, "second")});
    QCOMPARE(f.number("SELECT max(rid) FROM event"), std::int64_t(3));
}

QTEST_GUILESS_MAIN(TestEventWriter)
#include "tst_event_writer.moc"
