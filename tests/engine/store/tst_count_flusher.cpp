// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/event_builder.h"
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
    void anyInterleavingEqualsARecount_data();
    void anyInterleavingEqualsARecount();
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
            verifyBurst(changed.counts);
        else
            QCOMPARE(changed.counts, (store::Counts{0, 0, 0, {{"+", 1}}, 0, 0, 0}));
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
        QVERIFY(db.run("DELETE FROM interaction; DELETE FROM aggregate; UPDATE progress SET counted_upto = 0, merged_upto = 3").ok());
    }
    f.open();
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
        QVERIFY(db.run("DELETE FROM interaction WHERE type > 3; DELETE FROM aggregate WHERE type > 3; UPDATE progress SET counted_upto = 0").ok());
    }
    f.open();
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

void TestCountFlusher::anyInterleavingEqualsARecount_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 12; ++seed)
        QTest::newRow(qPrintable(QStringLiteral("seed %1").arg(seed))) << seed;
}

void TestCountFlusher::anyInterleavingEqualsARecount()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const auto upTo = [&random](unsigned most) { return std::uniform_int_distribution<unsigned>(0, most)(random); };
    std::vector<nostr::Event> events;
    std::vector<nostr::Event> notes;
    for (unsigned i = 0; i < 10; ++i)
        notes.push_back(note(1 + i % 4, "note " + std::to_string(i)));
    events = notes;
    for (unsigned i = 0; i < 300; ++i) {
        const nostr::Event& target = notes[upTo(9)];
        const unsigned author = 1 + upTo(6);
        const std::int64_t at = 1'750'000'000 + upTo(50);
        switch (upTo(6)) {
        case 0: events.push_back(reply(author, target, std::to_string(i), at)); break;
        case 1: events.push_back(reaction(author, target, upTo(1) == 0 ? "+" : "-", at)); break;
        case 2: events.push_back(repost(author, target, at)); break;
        case 3: events.push_back(zapReceipt({author, 900 + upTo(1), person(1 + upTo(4)), 1 + upTo(100), at}, target.id)); break;
        case 4: events.push_back(tests::event({author, 1, at, {{"q", target.id.hex()}, {"e", notes[upTo(9)].id.hex(), "", "reply"}}, std::to_string(i)})); break;
        case 5: events.push_back(tests::event({author, 30023, at, {{"d", "x"}, {"q", target.id.hex()}}, std::to_string(i)})); break;
        default: {
            const nostr::Event gone = events[upTo(static_cast<unsigned>(events.size() - 1))];
            for (unsigned who = 1; who <= 8; ++who) {
                if (person(who) == gone.pubkey)
                    events.push_back(deletion(who, gone, at));
            }
        }
        }
    }

    std::map<std::string, store::Counts> expected;
    std::set<std::string> stored;
    for (int order = 0; order < 3; ++order) {
        if (order > 0) {
            std::destroy_at(&f);
            std::construct_at(&f);
            f.open();
        }
        std::shuffle(events.begin(), events.end(), random);
        for (const auto& event : events) {
            f.push(event);
            switch (upTo(40)) { // anything may happen in between
            case 0: f.writer->flush(); break;
            case 1: f.open(); break;
            case 2: QCOMPARE(f.differences(), 0); break;
            default: break;
            }
        }
        f.writer->flush();
        QCOMPARE(f.differences(), 0);
        f.verifyIndexes();
        std::map<std::string, store::Counts> counts;
        for (const auto& target : notes)
            counts[target.id.hex()] = f.counts(target.id);
        if (order == 0) {
            expected = counts;
            stored = f.storedIds();
        }
        QCOMPARE(counts, expected);
        QCOMPARE(f.storedIds(), stored);
    }
}

QTEST_GUILESS_MAIN(TestCountFlusher)
#include "tst_count_flusher.moc"
