// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole way from a line to the database: nothing lost, nothing twice, nothing acknowledged before its commit.

#include "engine/client/pipeline.h"

#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <nlohmann/json.hpp>

#include <atomic>
#include <map>
#include <mutex>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::client;
using namespace nandu::tests;
using nostr::WriteOutcome;

namespace {

// Counts what became of the lines of a feed. Told on other threads.
class Tally {
public:
    EventFeed::Told ear()
    {
        return [this](const FeedOutcome& outcome) {
            std::lock_guard lock(m_mutex);
            ++m_timesTold[outcome.number];
            if (outcome.refusal != ingest::Refusal::None) {
                ++refused;
                return;
            }
            ++byOutcome[outcome.outcome];
            if (outcome.outcome == WriteOutcome::Stored)
                storedIds.push_back(outcome.id);
        };
    }
    int mostTimesTold() const
    {
        int most = 0;
        for (const auto& [number, times] : m_timesTold)
            most = std::max(most, times);
        return most;
    }
    std::size_t told() const { return m_timesTold.size(); }
    std::size_t storedSoFar()
    {
        std::lock_guard lock(m_mutex);
        return storedIds.size();
    }

    std::size_t refused = 0;
    std::map<WriteOutcome, std::size_t> byOutcome;
    std::vector<base::EventId> storedIds;

private:
    std::mutex m_mutex;
    std::map<std::uint64_t, int> m_timesTold;
};

std::vector<std::string> madeUpLines(int count)
{
    std::vector<std::string> lines;
    for (int i = 0; i < count; ++i)
        lines.push_back(nostr::eventToJson(note(1, "note " + std::to_string(i))));
    return lines;
}

} // namespace

class TestPipeline : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyRealEventIsCountedOnceByWhatBecameOfIt();
    void importingAgainChangesNothing();
    void invalidEventsAreRefusedEvenWhenTheGenuineOnesAreStored();
    void resizingDuringAFloodLosesNothing();
    void anOwnPostIsWrittenAtOnceWhileTheQueueIsFull();
    void holdsAtMostItsCapacityWhileTheWriterIsHeldBack();
    void stopsInTimeWithAFullQueueAndKeepsWhatItAcknowledged();
    void stopsTwiceAndTakesNothingAfterwards();
    void saysWhyItCannotOpen();

private:
    std::unique_ptr<Pipeline> open(unsigned workers = 2)
    {
        PipelineOptions options;
        options.database = m_folder->filePath(QStringLiteral("events.db")).toStdString();
        options.workers = workers;
        auto pipeline = Pipeline::open(options);
        if (!pipeline)
            qWarning("%s", pipeline.error().detail.c_str());
        return pipeline ? std::move(*pipeline) : nullptr;
    }
    static void import(Pipeline& pipeline, const std::vector<std::string>& lines, Tally& tally)
    {
        const auto feed = pipeline.feed(tally.ear());
        for (std::size_t i = 0; i < lines.size(); ++i)
            QVERIFY(feed->push(lines[i], i));
        QVERIFY(feed->finish());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPipeline::everyRealEventIsCountedOnceByWhatBecameOfIt()
{
    if (!std::filesystem::exists(testData("data/real-events.jsonl")))
        QSKIP("no test data");
    const auto lines = readLines(testData("data/real-events.jsonl"));
    auto pipeline = open();
    QVERIFY(pipeline);
    Tally tally;
    import(*pipeline, lines, tally);
    pipeline->writer().flush();

    QCOMPARE(lines.size(), std::size_t(9'763));
    QCOMPARE(tally.refused, std::size_t(0));
    QCOMPARE(tally.told(), lines.size());
    QCOMPARE(tally.mostTimesTold(), 1);
    const store::WriterStats stats = pipeline->writer().stats();
    const auto duplicates = tally.byOutcome[WriteOutcome::Duplicate];
    const auto left = stats.leftSuperseded + stats.leftDeleted + stats.leftExpired;
    const auto stored = stats.stored - left;
    const auto replaced = stats.superseded + stats.leftSuperseded;
    const auto deleted = stats.deleted + stats.leftDeleted;
    const auto expired = stats.expired + stats.leftExpired;
    QCOMPARE(stored + duplicates + replaced + deleted + expired + stats.ephemeral, std::uint64_t(9'763));
    QCOMPARE(stats.failed, std::uint64_t(0));
    QCOMPARE(pipeline->storedEvents(), stored);
    QCOMPARE(pipeline->frames().depth(), std::size_t(0));
    QCOMPARE(pipeline->ledger().open(), std::size_t(0));
    QVERIFY(stored > 5'000);

    const auto count = pipeline->storedEvents();
    pipeline.reset();
    pipeline = open();
    QVERIFY(pipeline);
    QCOMPARE(pipeline->storedEvents(), count); // as read from the disk
}

void TestPipeline::importingAgainChangesNothing()
{
    const auto lines = madeUpLines(300);
    const auto pipeline = open();
    Tally first, second;
    import(*pipeline, lines, first);
    import(*pipeline, lines, second);
    QCOMPARE(first.byOutcome[WriteOutcome::Stored], std::size_t(300));
    QCOMPARE(second.byOutcome[WriteOutcome::Duplicate], std::size_t(300));
    QCOMPARE(pipeline->storedEvents(), std::uint64_t(300));
}

void TestPipeline::invalidEventsAreRefusedEvenWhenTheGenuineOnesAreStored()
{
    if (!std::filesystem::exists(testData("data/real-invalid.jsonl")))
        QSKIP("no test data");
    std::vector<std::string> invalid;
    for (const std::string& line : readLines(testData("data/real-invalid.jsonl")))
        invalid.push_back(nlohmann::json::parse(line)["event"].dump());
    const auto pipeline = open();
    Tally genuine, tally;
    import(*pipeline, readLines(testData("data/real-events.jsonl")), genuine);
    import(*pipeline, invalid, tally);
    QCOMPARE(tally.refused, invalid.size());
    QVERIFY(tally.byOutcome.empty());
}

void TestPipeline::resizingDuringAFloodLosesNothing()
{
    const auto lines = madeUpLines(4'000);
    const auto pipeline = open(4);
    Tally tally;
    const auto feed = pipeline->feed(tally.ear());
    const std::vector<unsigned> sizes = {8, 1, 32, 4};
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(feed->push(lines[i], 2 * i));
        QVERIFY(feed->push(lines[i], 2 * i + 1)); // each twice
        if (i % 1'000 == 500) {
            pipeline->setWorkers(sizes[i / 1'000]);
            QCOMPARE(pipeline->workers(), sizes[i / 1'000]);
            pipeline->setQueueEntries(500 + i);
            pipeline->setCountFlushEvery(std::chrono::milliseconds(50 + i));
        }
    }
    QVERIFY(feed->finish());
    QCOMPARE(tally.told(), 2 * lines.size());
    QCOMPARE(tally.mostTimesTold(), 1);
    QCOMPARE(tally.byOutcome[WriteOutcome::Stored], lines.size());
    QCOMPARE(tally.byOutcome[WriteOutcome::Duplicate], lines.size());
    QCOMPARE(pipeline->storedEvents(), std::uint64_t(lines.size()));
}

void TestPipeline::anOwnPostIsWrittenAtOnceWhileTheQueueIsFull()
{
    const auto lines = madeUpLines(600);
    const auto pipeline = open(4);
    pipeline->setQueueEntries(500);
    pipeline->writer().setPauseBeforeCommit(10s);
    Tally tally;
    const auto feed = pipeline->feed(tally.ear());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        std::string line = lines[i];
        if (!feed->tryPush(line, i))
            break;
    }
    QVERIFY(pipeline->frames().isHigh());

    const auto start = std::chrono::steady_clock::now();
    auto written = pipeline->write(verified(note(2, "in a hurry")));
    QCOMPARE(written.wait_for(200ms), std::future_status::ready);
    QCOMPARE(written.get(), WriteOutcome::Stored);
    QVERIFY(std::chrono::steady_clock::now() - start < 200ms);
    pipeline->writer().setPauseBeforeCommit(0s);
    pipeline->stop();
}

void TestPipeline::holdsAtMostItsCapacityWhileTheWriterIsHeldBack()
{
    const auto lines = madeUpLines(2'000);
    const auto pipeline = open(4);
    pipeline->setQueueEntries(500);
    pipeline->writer().setPauseBeforeCommit(300ms);
    Tally tally;
    const auto feed = pipeline->feed(tally.ear());
    std::size_t deepest = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        QVERIFY(feed->push(lines[i], i));
        deepest = std::max(deepest, pipeline->frames().depth());
    }
    QVERIFY(feed->finish());
    QCOMPARE(deepest, std::size_t(500));
    QCOMPARE(tally.byOutcome[WriteOutcome::Stored], lines.size());
}

void TestPipeline::stopsInTimeWithAFullQueueAndKeepsWhatItAcknowledged()
{
    const auto lines = madeUpLines(6'000);
    auto pipeline = open(2);
    Tally tally;
    auto feed = pipeline->feed(tally.ear());
    std::size_t pushed = 0;
    for (; pushed < 1'000; ++pushed)
        QVERIFY(feed->push(lines[pushed], pushed));
    QTRY_VERIFY(tally.storedSoFar() > 0);
    pipeline->writer().setPauseBeforeCommit(60s);
    for (; pushed < lines.size(); ++pushed) {
        std::string line = lines[pushed];
        if (!feed->tryPush(line, pushed))
            break;
    }

    const auto start = std::chrono::steady_clock::now();
    pipeline->stop();
    QVERIFY(std::chrono::steady_clock::now() - start < 5s);
    QCOMPARE(tally.mostTimesTold(), 1);
    feed.reset();
    pipeline.reset();

    const auto again = open();
    QVERIFY(again);
    for (const base::EventId& id : tally.storedIds)
        QCOMPARE(again->ids().state(id), nostr::StoredIds::State::Stored);
}

void TestPipeline::stopsTwiceAndTakesNothingAfterwards()
{
    const auto pipeline = open();
    Tally tally;
    const auto feed = pipeline->feed(tally.ear());
    QVERIFY(feed->push(madeUpLines(1).front(), 1));
    pipeline->stop();
    pipeline->stop();
    QCOMPARE(tally.byOutcome[WriteOutcome::Stored], std::size_t(1));
    QVERIFY(!feed->push("{}", 2));
    QVERIFY(feed->finish());
    pipeline->setWorkers(8); // harmless
    QVERIFY(pipeline->workerHealth(std::chrono::steady_clock::now()).empty());
}

void TestPipeline::saysWhyItCannotOpen()
{
    PipelineOptions options;
    options.database = m_folder->filePath(QStringLiteral("broken.db")).toStdString();
    QFile file(m_folder->filePath(QStringLiteral("broken.db")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(100'000, 'x'));
    file.close();
    const auto broken = Pipeline::open(options);
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, base::ErrorCode::Corrupt);

    options.database = m_folder->filePath(QStringLiteral("broken.db/within/a/file.db")).toStdString();
    QVERIFY(!Pipeline::open(options));
}

QTEST_GUILESS_MAIN(TestPipeline)
#include "tst_pipeline.moc"
