// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/engine_service_impl.h"

#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::client;
using namespace nandu::tests;
using api::StageRow;

class TestEngineService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void appliesASettingAtOnceAndTellsIt();
    void tellsWhatItHadToCorrect();
    void tellsWhatWasWrongWithTheFile();
    void restoresDefaults();
    void everyFigureIsReal();
    void reportsAsText();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<EngineServiceImpl> m_service;
};

void TestEngineService::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QFile file(m_folder->filePath(QStringLiteral("settings.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(R"({"engine.workers": "abc", "engine.queue_capacity": 1000})");
    file.close();
    m_settings = std::make_unique<Settings>(file.fileName());
    auto pipeline = Pipeline::open(EngineServiceImpl::optionsFrom(*m_settings, m_folder->filePath(QStringLiteral("events.db")).toStdString()));
    QVERIFY(pipeline);
    m_pipeline = std::move(*pipeline);
    m_service = std::make_unique<EngineServiceImpl>(
        *m_pipeline, *m_settings, EngineServiceImpl::Elsewhere{.connectedRelays = [] { return 3; }, .outboxPending = [] { return 2; }, .busyReaders = {}, .openWants = {}, .relays = {}});
}

void TestEngineService::cleanup()
{
    m_service.reset();
    m_pipeline.reset();
    m_settings.reset();
}

void TestEngineService::appliesASettingAtOnceAndTellsIt()
{
    QCOMPARE(m_pipeline->workers(), 4U);
    QCOMPARE(m_pipeline->frames().entriesMax(), std::size_t(1'000));
    QSignalSpy changed(m_service.get(), &api::EngineService::settingChanged);
    QSignalSpy corrected(m_service.get(), &api::EngineService::settingCorrected);

    m_service->setSetting(QStringLiteral("engine.workers"), 8);
    m_service->setSetting(QStringLiteral("engine.queue_capacity"), 20'000);

    QCOMPARE(m_pipeline->workers(), 8U);
    QCOMPARE(m_pipeline->frames().entriesMax(), std::size_t(20'000));
    QCOMPARE(m_service->setting(QStringLiteral("engine.workers")).toInt(), 8);
    QCOMPARE(changed.size(), 2);
    QCOMPARE(corrected.size(), 0);
}

void TestEngineService::tellsWhatItHadToCorrect()
{
    QSignalSpy corrected(m_service.get(), &api::EngineService::settingCorrected);
    m_service->setSetting(QStringLiteral("engine.workers"), 1'000);
    QCOMPARE(m_pipeline->workers(), 32U);
    QCOMPARE(corrected.size(), 1);
    QCOMPARE(corrected[0][1].toString(), QStringLiteral("The number of workers must be between 1 and 32, not 1000; 32 is used."));
}

void TestEngineService::tellsWhatWasWrongWithTheFile()
{
    QSignalSpy corrected(m_service.get(), &api::EngineService::settingCorrected);
    QTRY_COMPARE(corrected.size(), 1);
    QCOMPARE(corrected[0][0].toString(), QStringLiteral("engine.workers"));
    QVERIFY(corrected[0][1].toString().contains(QStringLiteral("abc")));
}

void TestEngineService::restoresDefaults()
{
    m_service->setSetting(QStringLiteral("engine.workers"), 9);
    m_service->restoreDefaults();
    QCOMPARE(m_pipeline->workers(), 4U);
    QCOMPARE(m_pipeline->frames().entriesMax(), std::size_t(5'000));
}

void TestEngineService::everyFigureIsReal()
{
    const auto target = note(1, "hello");
    std::vector<nostr::Event> events = {target};
    for (unsigned i = 2; i < 42; ++i)
        events.push_back(reaction(i, target));
    const auto feed = m_pipeline->feed({});
    for (std::size_t i = 0; i < events.size(); ++i)
        QVERIFY(feed->push(nostr::eventToJson(events[i]), i));
    QVERIFY(feed->push(nostr::eventToJson(target), 100));
    QVERIFY(feed->push("garbage", 101));
    QVERIFY(feed->finish());
    m_pipeline->writer().flush();
    m_service->notePainted(16'000, {});
    QSignalSpy told(m_service.get(), &api::EngineService::statsChanged);
    QTRY_VERIFY(told.size() >= 1);

    const api::EngineStats stats = m_service->stats();
    QCOMPARE(stats.received, qint64(43));
    QCOMPARE(stats.duplicates, qint64(1));
    QCOMPARE(stats.stored, qint64(41));
    QCOMPARE(stats.verified, qint64(42));
    QCOMPARE(stats.refused, qint64(1));
    QCOMPARE(stats.refusals.size(), 1);
    QCOMPARE(stats.refusals[0].name, QStringLiteral("not-json"));
    QCOMPARE(stats.queueDepth, qint64(0));
    QCOMPARE(stats.queueCapacity, qint64(1'000));
    QCOMPARE(stats.storedEvents, qint64(41));
    QVERIFY(stats.storedPerSecond > 0 && stats.receivedPerSecond > stats.storedPerSecond);
    QVERIFY(stats.memoryBytes > 1'000'000);
    QVERIFY(stats.databaseBytes + stats.walBytes > 0);
    QCOMPARE(stats.connectedRelays, 3);
    QCOMPARE(stats.outboxPending, 2);
    QCOMPARE(stats.workers.size(), 4);
    qint64 checked = 0;
    for (const api::WorkerRow& worker : stats.workers)
        checked += worker.checked;
    QCOMPARE(checked, qint64(43));
    QMap<StageRow::Stage, StageRow> stages;
    for (const StageRow& row : stats.stages)
        stages[row.stage] = row;
    QCOMPARE(stages.size(), 6);
    QCOMPARE(stages[StageRow::QueueWait].count, qint64(43));
    QCOMPARE(stages[StageRow::Check].count, qint64(43));
    QCOMPARE(stages[StageRow::Commit].count, qint64(41));
    QCOMPARE(stages[StageRow::ReceivedToStored].count, qint64(41));
    QVERIFY(stages[StageRow::ReceivedToStored].p50Us >= stages[StageRow::Commit].p50Us);
    QCOMPARE(stages[StageRow::StoredToPainted].count, qint64(1));
    QVERIFY(qAbs(stages[StageRow::StoredToPainted].p50Us - 16'000) < 320);
    QVERIFY(stages[StageRow::CountLag].count >= 1);
}

void TestEngineService::reportsAsText()
{
    const QString report = m_service->report();
    QVERIFY(report.contains(QStringLiteral("Queue: 0 of 1000")));
    QVERIFY(report.contains(QStringLiteral("received to stored")));
    QCOMPARE(report.count(QStringLiteral("idle")), 4);
}

QTEST_GUILESS_MAIN(TestEngineService)
#include "tst_engine_service.moc"
