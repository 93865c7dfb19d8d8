// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/canonical_json.h"
#include "engine/nostr/event_builder.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/zap_factory.h"

#include <QElapsedTimer>

#include <atomic>
#include <thread>

using namespace nandu;
using namespace nandu::tests;

namespace {

nostr::Event zapOf(unsigned sender, const nostr::Event& target, std::uint64_t sats = 1, std::int64_t createdAt = 1'750'000'500)
{
    return zapReceipt({.sender = sender, .recipient = target.pubkey, .sats = sats, .createdAt = createdAt}, target.id);
}

// The request says something that its sender did not sign.
nostr::Event forgedZapOf(const nostr::Event& target)
{
    const nostr::Event real = zapOf(2, target);
    nostr::TagList tags;
    for (const auto tag : real.tags) {
        std::string value(tag.value());
        if (const auto at = value.find("\"content\":\"\""); tag.name() == "description" && at != std::string::npos)
            value.replace(at, 12, "\"content\":\"x\"");
        tags.add({tag.name(), value});
    }
    nostr::Event forged = nostr::unsignedEvent({real.kind, real.createdAt, {}, ""}, real.pubkey);
    forged.tags = std::move(tags);
    forged.id = nostr::EventHasher().id(forged);
    return forged;
}

// As it comes from a worker: the request was not looked at. `waited`: in the queue, for a worker.
nostr::AdmittedEvent received(const nostr::Event& event, std::chrono::milliseconds waited = {})
{
    nostr::AdmittedEvent admitted = tests::admitted(event);
    admitted.interactions.clear();
    admitted.receivedAt = std::chrono::steady_clock::now() - waited;
    admitted.startedAt = std::chrono::steady_clock::now();
    return admitted;
}

} // namespace

class TestZapChecks : public QObject {
    Q_OBJECT

    WriterFixture f;

    std::int64_t unchecked() const { return f.number("SELECT count(*) FROM zap_unchecked"); }

private Q_SLOTS:
    void init()
    {
        std::destroy_at(&f);
        std::construct_at(&f);
        f.open();
    }
    void cleanup() { f.writer.reset(); }

    void aZapIsCountedOnceItsRequestHolds();
    void aForgedRequestCountsForNothing();
    void aZapWaitsWhileWorkersAreBehind();
    void aZapThatIsRemovedBeforeItIsCountedDoesNotCount();
    void whatAnEarlierRunLeftIsChecked();
    void twoThreadsTakeEachZapOnce();
    void anOldStoreBringsItsUncountedZaps();
};

void TestZapChecks::aZapIsCountedOnceItsRequestHolds()
{
    const auto target = note(1, "target");
    f.put({target});
    QVERIFY(f.writer->inlet().push(received(zapOf(2, target, 21))));
    QTRY_COMPARE(f.counts(target.id).zaps, 1u); // by itself
    QCOMPARE(f.counts(target.id).millisatsUnverified, std::uint64_t(21'000));
    QCOMPARE(unchecked(), std::int64_t(0));
    QCOMPARE(f.differences(), 0);
}

void TestZapChecks::aForgedRequestCountsForNothing()
{
    const auto target = note(1, "target");
    f.put({target});
    const auto forged = forgedZapOf(target);
    QVERIFY(f.writer->inlet().push(received(forged)));
    QVERIFY(f.writer->inlet().push(received(zapOf(3, target, 5))));
    f.writer->flush();
    QVERIFY(f.storedIds().contains(forged.id.hex()));
    QCOMPARE(f.counts(target.id).zaps, 1u);
    QCOMPARE(unchecked(), std::int64_t(0));
    QCOMPARE(f.differences(), 0);
}

void TestZapChecks::aZapWaitsWhileWorkersAreBehind()
{
    const auto target = note(1, "target");
    f.put({target});
    const auto last = zapOf(1000, target);
    QElapsedTimer since;
    std::atomic<bool> isCommitted = false;
    f.writer->onCommit([&](const std::shared_ptr<const store::Commit>& commit) { isCommitted = commit->entries.back().admitted.event->id == last.id; });
    std::vector<nostr::AdmittedEvent> burst;
    for (unsigned i = 0; i < 20; ++i)
        burst.push_back(received(zapOf(2 + i, target), std::chrono::seconds(1)));
    burst.push_back(received(last, std::chrono::seconds(1)));
    since.start();
    QVERIFY(f.writer->inlet().pushBatch(burst));
    while (!isCommitted)
        std::this_thread::yield();
    const auto left = unchecked();
    if (since.elapsed() < 100) // else the machine was slower than the wait
        QCOMPARE(left, std::int64_t(21));
    QTRY_COMPARE(f.counts(target.id).zaps, 21u); // the burst is over
    QCOMPARE(f.differences(), 0);
}

void TestZapChecks::aZapThatIsRemovedBeforeItIsCountedDoesNotCount()
{
    const auto target = note(1, "target");
    f.put({target});
    const auto zap = zapOf(2, target);
    std::vector<nostr::AdmittedEvent> burst;
    burst.push_back(received(zap, std::chrono::seconds(1)));
    burst.push_back(received(zapOf(3, target), std::chrono::seconds(1)));
    burst.push_back(received(deletion(900, zap), std::chrono::seconds(1)));
    QVERIFY(f.writer->inlet().pushBatch(burst));
    f.writer->flush();
    QCOMPARE(f.counts(target.id).zaps, 1u);
    QCOMPARE(unchecked(), std::int64_t(0));
    QCOMPARE(f.differences(), 0);
    f.put({deletion(900, zapOf(3, target))}); // ... and one that was counted is taken back
    QCOMPARE(f.counts(target.id).zaps, 0u);
    QCOMPARE(f.differences(), 0);
}

void TestZapChecks::whatAnEarlierRunLeftIsChecked()
{
    const auto target = note(1, "target");
    f.put({target, zapOf(2, target), zapOf(3, target), reaction(4, target)});
    f.writer.reset();
    {
        auto db = *store::SqliteDb::open(f.options.file, store::SqliteOptions());
        QVERIFY(db.run("DELETE FROM interaction WHERE type = 5; DELETE FROM aggregate WHERE type = 5;"
                       "INSERT INTO zap_unchecked SELECT rid FROM event WHERE kind = 9735").ok());
    }
    f.open();
    QTRY_COMPARE(f.counts(target.id).zaps, 2u);
    QCOMPARE(f.counts(target.id).reactions.at("+"), 1u);
    QCOMPARE(unchecked(), std::int64_t(0));
    QCOMPARE(f.differences(), 0);
}

void TestZapChecks::twoThreadsTakeEachZapOnce()
{
    constexpr unsigned zaps = 2'500;
    const auto target = note(1, "target");
    f.put({target});
    std::uint64_t sats = 0;
    for (unsigned i = 0; i < zaps; ++i) {
        sats += 1 + i % 50;
        const auto zap = zapOf(2 + i % 100, target, 1 + i % 50, 1'750'000'500 + i);
        QVERIFY(f.writer->inlet().push(received(zap, std::chrono::milliseconds(i % 3 == 0 ? 1000 : 0))));
        if (i % 700 == 0)
            f.writer->flush();
    }
    f.writer->flush();
    const auto counts = f.counts(target.id);
    QCOMPARE(counts.zaps, zaps);
    QCOMPARE(counts.millisatsUnverified, sats * 1000);
    QCOMPARE(unchecked(), std::int64_t(0));
    QCOMPARE(f.differences(), 0);
}

void TestZapChecks::anOldStoreBringsItsUncountedZaps()
{
    const auto target = note(1, "target");
    f.put({target, zapOf(2, target)});
    f.writer.reset();
    {
        auto db = *store::SqliteDb::open(f.options.file, store::SqliteOptions());
        QVERIFY(db.run("DELETE FROM interaction; DELETE FROM aggregate; UPDATE progress SET counted_upto = 0;"
                       "DROP TABLE zap_unchecked; PRAGMA user_version = 5").ok());
    }
    f.open();
    f.writer->flush();
    QCOMPARE(f.counts(target.id).zaps, 1u);
    QCOMPARE(f.differences(), 0);
}

QTEST_GUILESS_MAIN(TestZapChecks)
#include "tst_zap_checks.moc"
