// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_builder.h"
#include "engine/store/writer_database.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/zap_factory.h"

#include <atomic>
#include <mutex>
#include <random>

using namespace nandu;
using namespace nandu::tests;
using nostr::WriteOutcome;

namespace {

// Five replies, seven likes of two emoji, three zaps, a repost and a quote.
std::vector<nostr::Event> burstOn(const nostr::Event& target)
{
    std::vector<nostr::Event> burst;
    for (unsigned author = 10; author < 15; ++author)
        burst.push_back(reply(author, target, "reply"));
    for (unsigned author = 20; author < 27; ++author)
        burst.push_back(reaction(author, target, author < 24 ? "+" : "\xf0\x9f\xa4\x99"));
    for (unsigned sender = 30; sender < 33; ++sender)
        burst.push_back(zapReceipt({sender, 900, target.pubkey, sender, 1'750'000'500}, target.id));
    burst.push_back(repost(40, target));
    burst.push_back(tests::event({41, 1, 1'750'000'600, {{"q", target.id.hex()}}, "look"}));
    return burst;
}

void verifyBurst(const store::Counts& counts)
{
    QCOMPARE(counts.replies, 5u);
    QCOMPARE(counts.reactions.size(), std::size_t(2));
    QCOMPARE(counts.reactions.at("+"), 4u);
    QCOMPARE(counts.reactions.at("\xf0\x9f\xa4\x99"), 3u);
    QCOMPARE(counts.zaps, 3u);
    QCOMPARE(counts.millisatsUnverified, std::uint64_t(30 + 31 + 32) * 1000);
    QCOMPARE(counts.reposts, 1u);
    QCOMPARE(counts.quotes, 1u);
}

} // namespace

class TestCountFlusher : public QObject {
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

    void countsABurstInsideOneFlush();
    void countsWhatComesBeforeItsTarget();
    void reactionAfterReplyKeepsTheReply();
    void sameEventsAgainChangeNothing();
    void deletedLikeIsSubtracted();
    void deletingOneOfTwoEqualLikesChangesNothing();
    void likeDeletedBeforeItWasCountedDoesNotCount();
    void zapsForSomeoneElseDoNotCount();
    void countsFiftyThousandLikesExactly();
    void oneDeltaForAllChangedTargets();
    void replaysWhatACrashLeftUncounted();
    void aCrashBetweenTwoSlicesCountsNothingTwice();
    void deletionsBetweenTheSlicesOfAPortionAreSubtracted();
    void recountFindsAndRepairsDamage();
    void everyKindOfDamageIsFoundOnceAndPutRight_data();
    void everyKindOfDamageIsFoundOnceAndPutRight();
    void aRecountGoesInSmallSlices();
    void aCancelledRecountTellsWhatItFound();
    void idleTimeFindsDamageByItself();
};

void TestCountFlusher::countsABurstInsideOneFlush()
{
    const auto target = note(1, "target");
    f.put({target});
    f.writer->setCountFlushEvery(std::chrono::hours(1));
    f.put(burstOn(target));
    verifyBurst(f.counts(target.id));
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::countsWhatComesBeforeItsTarget()
{
    const auto target = note(1, "target");
    f.put(burstOn(target));
    QCOMPARE(f.counts(target.id).zaps, 0u); // nobody knows yet whose note it is
    f.put({target});
    verifyBurst(f.counts(target.id));
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::reactionAfterReplyKeepsTheReply()
{
    const auto target = note(1, "target");
    f.put({target, reply(2, target, "reply")});
    f.put({reaction(3, target)});
    QCOMPARE(f.counts(target.id).replies, 1u);
    QCOMPARE(f.counts(target.id).reactions["+"], 1u);
}

void TestCountFlusher::sameEventsAgainChangeNothing()
{
    const auto target = note(1, "target");
    f.put({target});
    f.put(burstOn(target));
    f.put(burstOn(target));
    f.open();
    f.put(burstOn(target));
    verifyBurst(f.counts(target.id));
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::deletedLikeIsSubtracted()
{
    const auto target = note(1, "target");
    const auto like = reaction(2, target);
    f.put({target, like, reaction(3, target)});
    f.put({deletion(2, like)});
    QCOMPARE(f.counts(target.id).reactions["+"], 1u);
    f.put({deletion(3, reaction(3, target))});
    QVERIFY(f.counts(target.id).reactions.empty());
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::deletingOneOfTwoEqualLikesChangesNothing()
{
    const auto target = note(1, "target");
    const auto first = reaction(2, target, "+", 100);
    const auto second = reaction(2, target, "+", 200);
    f.put({target, first, second});
    QCOMPARE(f.counts(target.id).reactions["+"], 1u);
    f.put({deletion(2, first)});
    QCOMPARE(f.counts(target.id).reactions["+"], 1u);
    f.put({deletion(2, second)});
    QVERIFY(f.counts(target.id).reactions.empty());
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::likeDeletedBeforeItWasCountedDoesNotCount()
{
    const auto target = note(1, "target");
    f.writer->setCountFlushEvery(std::chrono::hours(1));
    const auto like = reaction(2, target);
    f.put({target, like, deletion(2, like)});
    QVERIFY(f.counts(target.id).reactions.empty());
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::zapsForSomeoneElseDoNotCount()
{
    const auto target = note(1, "target");
    f.put({target, zapReceipt({2, 900, person(3), 1'000'000, 1'750'000'500}, target.id), zapReceipt({2, 900, person(1), 5, 1'750'000'500}, target.id)});
    QCOMPARE(f.counts(target.id).zaps, 1u);
    QCOMPARE(f.counts(target.id).millisatsUnverified, std::uint64_t(5000));
}

void TestCountFlusher::countsFiftyThousandLikesExactly()
{
    constexpr unsigned likes = 50'000;
    const auto target = note(1, "target");
    f.push(target);
    for (unsigned i = 0; i < likes; ++i) {
        base::PubKey author;
        std::memcpy(author.bytes.data(), &i, sizeof i);
        author.bytes[31] = 1;
        f.push(nostr::unsignedEvent({7, 1'750'000'000, {{"e", target.id.hex()}, {"p", target.pubkey.hex()}}, "+"}, author));
    }
    f.writer->flush();
    QCOMPARE(f.counts(target.id).reactions["+"], likes);
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::oneDeltaForAllChangedTargets()
{
    f.options.countFlushEvery = std::chrono::hours(1);
    f.open();
    std::vector<std::shared_ptr<const store::CountDelta>> deltas;
    f.writer->onCounts([&deltas](std::shared_ptr<const store::CountDelta> delta) { deltas.push_back(std::move(delta)); });
    const auto one = note(1, "one");
    const auto two = note(1, "two");
    f.put({one, two});
    deltas.clear();
    auto events = burstOn(one);
    events.push_back(reaction(5, two));
    f.put(events);
    QCOMPARE(deltas.size(), std::size_t(1));
    QCOMPARE(deltas[0]->changed.size(), std::size_t(2));
    for (const auto& changed : deltas[0]->changed) {
        if (changed.target == one.id)
            verifyBurst(f.counts(one.id));
        else
            QCOMPARE(f.counts(changed.target), (store::Counts{0, 0, 0, {{"+", 1}}, 0, 0, 0}));
    }
}

void TestCountFlusher::replaysWhatACrashLeftUncounted()
{
    const auto target = note(1, "target");
    f.put({target});
    f.put(burstOn(target));
    f.writer.reset();
    {
        // The state between a commit and its flush: rows are there, the watermark is not.
        store::SqliteOptions write;
        auto db = *store::SqliteDb::open(f.options.file, write);
        QVERIFY(db.run("DELETE FROM interaction; DELETE FROM aggregate; UPDATE progress SET counted_upto = 0, merged_upto = 3;"
                       "INSERT INTO zap_unchecked SELECT rid FROM event WHERE kind = 9735").ok());
    }
    f.open();
    f.writer->flush();
    verifyBurst(f.counts(target.id));
    QCOMPARE(f.differences(), 0);
}

void TestCountFlusher::aCrashBetweenTwoSlicesCountsNothingTwice()
{
    const auto target = note(1, "target");
    f.put({target});
    f.put(burstOn(target));
    f.writer.reset();
    {
        // All slices but the last, which has the watermark: what is there will be counted again.
        auto db = *store::SqliteDb::open(f.options.file, {});
        QVERIFY(db.run("DELETE FROM interaction WHERE type > 3; DELETE FROM aggregate WHERE type > 3; UPDATE progress SET counted_upto = 0;"
                       "INSERT INTO zap_unchecked SELECT rid FROM event WHERE kind = 9735").ok());
    }
    f.open();
    f.writer->flush();
    verifyBurst(f.counts(target.id));
    QCOMPARE(f.differences(), 0);
}

// Nine slices, and a like is taken back while it is before, in or behind the one being written.
void TestCountFlusher::deletionsBetweenTheSlicesOfAPortionAreSubtracted()
{
    constexpr unsigned targets = 40;
    constexpr unsigned likers = 900;
    std::vector<nostr::Event> notes;
    std::vector<nostr::Event> likes;
    for (unsigned i = 0; i < targets; ++i)
        notes.push_back(note(i, "target " + std::to_string(i)));
    f.put(notes);
    f.writer->setCountFlushEvery(std::chrono::milliseconds(1));
    for (unsigned i = 0; i < targets * likers; ++i)
        likes.push_back(reaction(1000 + i / targets, notes[i % targets], "+"));
    unsigned deleted = 0;
    for (std::size_t i = 0; i < likes.size(); ++i) {
        f.push(likes[i]);
        if (i % 20 != 19)
            continue;
        const std::size_t old = i - (i / 20 * 7919) % (i + 1);
        f.push(deletion(1000 + static_cast<unsigned>(old) / targets, likes[old]));
        ++deleted;
    }
    f.writer->flush();
    QVERIFY(deleted > 1000);
    QCOMPARE(f.differences(), 0);
    std::uint64_t counted = 0;
    for (const auto& target : notes)
        counted += f.counts(target.id).reactions["+"];
    QVERIFY(counted < likes.size());
}

void TestCountFlusher::recountFindsAndRepairsDamage()
{
    const auto target = note(1, "target");
    f.put({target});
    f.put(burstOn(target));
    f.writer.reset();
    {
        store::SqliteOptions write;
        auto db = *store::SqliteDb::open(f.options.file, write);
        QVERIFY(db.run("UPDATE aggregate SET n = n + 1 WHERE type = 1").ok());
    }
    f.open();
    const auto found = f.writer->recount(true).get();
    QCOMPARE(found->size(), std::size_t(1));
    QCOMPARE(found->front().target, target.id);
    QCOMPARE(found->front().stored.replies, 6u);
    QCOMPARE(found->front().recomputed.replies, 5u);
    QCOMPARE(f.differences(), 0);
    verifyBurst(f.counts(target.id));
}

void TestCountFlusher::everyKindOfDamageIsFoundOnceAndPutRight_data()
{
    QTest::addColumn<QString>("damage");
    QTest::newRow("sum too high") << QStringLiteral("UPDATE aggregate SET n = n + 1 WHERE type = 1");
    QTest::newRow("sats wrong") << QStringLiteral("UPDATE aggregate SET millisats = 1 WHERE type = 5");
    QTest::newRow("sum missing") << QStringLiteral("DELETE FROM aggregate WHERE type = 4");
    QTest::newRow("all sums missing") << QStringLiteral("DELETE FROM aggregate");
    QTest::newRow("row missing") << QStringLiteral("DELETE FROM interaction WHERE rid = (SELECT max(rid) FROM interaction)");
    QTest::newRow("all rows missing") << QStringLiteral("DELETE FROM interaction");
    QTest::newRow("everything missing") << QStringLiteral("DELETE FROM interaction; DELETE FROM aggregate");
    QTest::newRow("row of no event") << QStringLiteral("INSERT INTO interaction SELECT target, 1, pid, detail, 1, 0 FROM interaction LIMIT 1");
    QTest::newRow("row not of its event") << QStringLiteral("UPDATE interaction SET pid = 1 WHERE type = 4 AND rid = (SELECT max(rid) FROM interaction WHERE type = 4)");
    QTest::newRow("row above the watermark") << QStringLiteral("INSERT INTO interaction SELECT target, 1, pid, detail, 1000000, 0 FROM interaction LIMIT 1");
    QTest::newRow("zap row wrong") << QStringLiteral("UPDATE interaction SET millisats = 7 WHERE type = 5");
    QTest::newRow("sum of nothing") << QStringLiteral("INSERT INTO aggregate VALUES(x'%1', 1, x'', 3, 0)").arg(QStringLiteral("ff").repeated(32));
    QTest::newRow("sum of an address") << QStringLiteral("INSERT INTO aggregate VALUES(CAST('30023:x:y' AS BLOB), 2, x'', 3, 0)");
}

void TestCountFlusher::everyKindOfDamageIsFoundOnceAndPutRight()
{
    QFETCH(QString, damage);
    const auto target = note(1, "target");
    f.put({target});
    f.put(burstOn(target));
    f.writer.reset();
    {
        auto db = *store::SqliteDb::open(f.options.file, store::SqliteOptions());
        QVERIFY(db.run(damage.toUtf8().constData()).ok());
        QVERIFY(db.changes() > 0);
    }
    f.open();
    QCOMPARE(f.differences(), 1); // looked at only
    QCOMPARE(f.differences(), 1);
    QCOMPARE(f.writer->recount(true).get()->size(), std::size_t(1));
    QCOMPARE(f.writer->stats().countDrift, std::uint64_t(1));
    QCOMPARE(f.differences(), 0);
    verifyBurst(f.counts(target.id));
    f.put({deletion(20, reaction(20, target))}); // what was put right can be taken back
    QCOMPARE(f.counts(target.id).reactions["+"], 3u);
    QCOMPARE(f.writer->stats().recountPercent, -1);
}

// Whatever the clock says, a slice looks at a few rows, and never twice at the same.
void TestCountFlusher::aRecountGoesInSmallSlices()
{
    constexpr unsigned likes = 2'000;
    const auto target = note(1, "target");
    f.push(target);
    for (unsigned i = 0; i < likes; ++i)
        f.push(nostr::unsignedEvent({7, 1'750'000'000, {{"e", target.id.hex()}}, "+"}, person(2 + i % 500)));
    f.writer->flush();
    f.writer.reset();
    nostr::StoredIds none;
    auto database = store::WriterDatabase::open(f.options.file, none, 0);
    QVERIFY(database.ok());
    store::Recount& recount = *(*database)->recount;
    int slices = 0, before = 0;
    do {
        ++slices;
        QVERIFY(recount.percent() >= before);
        before = recount.percent();
    } while (recount.slice(std::chrono::milliseconds(0)).value());
    QVERIFY2(slices >= 2 * static_cast<int>(f.number("SELECT count(*) FROM event")) / 64, std::to_string(slices).c_str());
    QCOMPARE(recount.percent(), 100);
    QCOMPARE(recount.found(), std::size_t(0));
}

void TestCountFlusher::aCancelledRecountTellsWhatItFound()
{
    f.put({note(1, "target")});
    auto found = f.writer->recount(true);
    f.writer->cancelRecount();
    QCOMPARE(found.wait_for(std::chrono::seconds(10)), std::future_status::ready);
    QVERIFY(found.get().ok());
    QCOMPARE(f.writer->stats().recountPercent, -1);
    auto late = f.writer->recount(true);
    f.writer->stop(std::chrono::steady_clock::now() + std::chrono::seconds(10));
    QCOMPARE(late.wait_for(std::chrono::seconds(0)), std::future_status::ready);
    QCOMPARE(f.writer->recount(true).get().error().code, base::ErrorCode::Cancelled);
}

void TestCountFlusher::idleTimeFindsDamageByItself()
{
    const auto target = note(1, "target");
    f.put({target});
    f.put(burstOn(target));
    f.writer.reset();
    {
        auto db = *store::SqliteDb::open(f.options.file, store::SqliteOptions());
        QVERIFY(db.run("UPDATE aggregate SET n = n + 1 WHERE type = 1").ok());
    }
    f.options.recountIdleAfter = std::chrono::milliseconds(0);
    f.open();
    QTRY_COMPARE(f.writer->stats().countDrift, std::uint64_t(1));
    verifyBurst(f.counts(target.id));
}

QTEST_GUILESS_MAIN(TestCountFlusher)
#include "tst_count_flusher.moc"
