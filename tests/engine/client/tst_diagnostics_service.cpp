// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Traces, quarantine, benchmark and recount over a real pipeline.
#include "engine/client/diagnostics_service_impl.h"
#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::client;
using namespace nandu::tests;

class TestDiagnosticsService : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        PipelineOptions options;
        options.database = m_folder->filePath(QStringLiteral("events.db")).toStdString();
        options.workers = 1;
        auto opened = Pipeline::open(options);
        QVERIFY(opened);
        m_pipeline = std::move(*opened);
        m_pipeline->writer().nameRelaysBy([](base::RelayRef relay) { return "wss://relay" + std::to_string(relay.number) + ".example/"; });
        auto pool = store::ReadPool::open(options.database, &m_pipeline->writer().indexTail());
        QVERIFY(pool);
        m_readers = std::move(*pool);
        m_settings = std::make_unique<Settings>(m_folder->filePath(QStringLiteral("settings.json")));
        m_service = std::make_unique<DiagnosticsServiceImpl>(*m_pipeline, *m_readers, *m_settings);
    }
    void cleanup()
    {
        m_pipeline->stop();
        m_service.reset();
        m_readers->stop();
        m_readers.reset();
        m_pipeline.reset();
        m_settings.reset();
    }

    void tracesAnEventFromItsRelayToTheCommit()
    {
        const auto event = note(1, "traced");
        send(event, 7);
        QTRY_COMPARE(m_pipeline->storedEvents(), std::uint64_t(1));
        m_pipeline->metrics().traces.painted(event.id, 16ms);
        m_pipeline->metrics().seenOn.note(event.id, {9});

        const api::TraceRow row = ask(event);
        QVERIFY(row.isTraced);
        QCOMPARE(row.relay, QStringLiteral("wss://relay7.example/"));
        QCOMPARE(row.seenOn, (QStringList{QStringLiteral("wss://relay7.example/"), QStringLiteral("wss://relay9.example/")}));
        QCOMPARE(row.worker, 1);
        QVERIFY(row.checkUs > 0 && row.queueWaitUs >= 0 && row.commitUs > 0);
        QCOMPARE(row.paintedUs, qint64(16'000));
        // The stages add up to the whole, to a millisecond.
        const auto whole = m_pipeline->metrics().receivedToStored.session().max;
        QVERIFY(std::abs(row.untilStoredUs() - std::chrono::duration_cast<std::chrono::microseconds>(whole).count()) <= 1'000);
        QCOMPARE(row.json.toStdString(), nostr::eventToJson(event));
        QCOMPARE(m_service->slowest().size(), 1);
    }

    void ofAnEventWithoutATraceTheStoreKnowsTheText()
    {
        const auto event = note(2, "mine");
        QCOMPARE(m_pipeline->write(verified(event)).get(), nostr::WriteOutcome::Stored);
        const api::TraceRow row = ask(event);
        QVERIFY(!row.isTraced);
        QVERIFY(row.json.contains(QStringLiteral("mine")));
        const api::TraceRow nothing = ask(note(3, "never seen"));
        QVERIFY(!nothing.isTraced && nothing.json.isEmpty());
    }

    void theQuarantineIsListedTriedAgainExportedAndDeleted()
    {
        const auto good = note(1, "was put aside by mistake");
        store::QuarantinedEvent aside;
        aside.stage = store::QuarantinedEvent::Stage::Check;
        aside.id = good.id;
        aside.reason = "the check never returned";
        aside.json = nostr::eventToJson(good);
        aside.relay = "wss://relay.example/";
        m_pipeline->writer().quarantine(aside);
        aside.id = {};
        aside.json = "{\"broken\":\n true}";
        m_pipeline->writer().quarantine(aside);
        QSignalSpy changed(m_service.get(), &api::DiagnosticsService::quarantineChanged);
        QList<api::QuarantineRow> rows = list(changed, 2);
        QCOMPARE(rows[1].reason, QStringLiteral("the check never returned"));
        QCOMPARE(rows[1].relay, QStringLiteral("wss://relay.example/"));
        QVERIFY(rows[0].noteId.isEmpty());

        QSignalSpy exported(m_service.get(), &api::DiagnosticsService::exported);
        const QString file = m_folder->filePath(QStringLiteral("aside.jsonl"));
        m_service->exportQuarantined(file);
        QTRY_COMPARE(exported.size(), 1);
        QCOMPARE(exported[0][0].toInt(), 2);
        QFile read(file);
        QVERIFY(read.open(QIODevice::ReadOnly));
        QCOMPARE(read.readAll().count('\n'), 2);

        QSignalSpy retried(m_service.get(), &api::DiagnosticsService::retried);
        m_service->retryQuarantined(rows[1].number);
        QTRY_COMPARE(retried.size(), 1);
        QVERIFY(retried[0][1].toBool());
        QCOMPARE(m_pipeline->storedEvents(), std::uint64_t(1));
        m_service->retryQuarantined(rows[0].number);
        QTRY_COMPARE(retried.size(), 2);
        QVERIFY(!retried[1][1].toBool());
        QVERIFY(retried[1][2].toString().contains(QStringLiteral("not a valid event")));

        rows = list(changed, 1);
        m_service->deleteQuarantined({rows[0].number});
        (void)list(changed, 0);
    }

    void anExportThatCannotBeWrittenIsASentence()
    {
        QSignalSpy exported(m_service.get(), &api::DiagnosticsService::exported);
        m_service->exportQuarantined(m_folder->filePath(QStringLiteral("no/such/folder/x")));
        QTRY_COMPARE(exported.size(), 1);
        QVERIFY(!exported[0][1].toString().isEmpty());
    }

    void theBenchmarkMeasuresEachPresetAndKeepsTheResult()
    {
        QSignalSpy ended(m_service.get(), &api::DiagnosticsService::benchmarkEnded);
        QSignalSpy moved(m_service.get(), &api::DiagnosticsService::benchmarkMoved);
        m_service->startBenchmark();
        QVERIFY(m_service->isBenchmarking());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
        QVERIFY(ended[0][0].toBool());
        QVERIFY(!m_service->isBenchmarking());
        QVERIFY(moved.size() >= 4);
        const api::BenchmarkResult result = DiagnosticsServiceImpl(*m_pipeline, *m_readers, *m_settings).benchmark();
        QVERIFY(result.rows.size() >= 4 && result.at > 0 && result.cores > 0);
        for (const api::BenchmarkRow& row : result.rows)
            QVERIFY(row.perSecond > 100 && row.coresUsed > 0);
        QCOMPARE(m_pipeline->storedEvents(), std::uint64_t(0)); // nothing of it reaches the store
    }

    void aCancelledBenchmarkKeepsNothing()
    {
        QSignalSpy ended(m_service.get(), &api::DiagnosticsService::benchmarkEnded);
        m_service->startBenchmark();
        m_service->cancelBenchmark();
        QTRY_COMPARE(ended.size(), 1);
        QVERIFY(!ended[0][0].toBool());
        QVERIFY(m_service->benchmark().rows.isEmpty());
    }

    void autoTakesThreeQuartersOfTheCores()
    {
        QCOMPARE(autoWorkers(0), 1U); // nobody knows how many there are
        QCOMPARE(autoWorkers(1), 1U);
        QCOMPARE(autoWorkers(2), 2U);
        QCOMPARE(autoWorkers(4), 3U);
        QCOMPARE(autoWorkers(8), 6U);
        QCOMPARE(autoWorkers(64), 16U);
    }

    void rebuildingCountsTellsTheDrift()
    {
        const auto target = note(1, "liked");
        send(target, 1);
        for (unsigned i = 2; i < 30; ++i)
            send(reaction(i, target), 1);
        QTRY_COMPARE(m_pipeline->storedEvents(), std::uint64_t(29));
        m_pipeline->writer().flush();
        QSignalSpy rebuilt(m_service.get(), &api::DiagnosticsService::countsRebuilt);
        m_service->rebuildCounts();
        QTRY_COMPARE(rebuilt.size(), 1);
        QCOMPARE(rebuilt[0][0].toLongLong(), 0);
        QVERIFY(rebuilt[0][1].toBool());
        QVERIFY(rebuilt[0][2].toString().isEmpty());
    }

private:
    void send(const nostr::Event& event, std::uint32_t relay)
    {
        ingest::Frame frame;
        frame.text = nostr::eventToJson(event);
        frame.shape = ingest::Frame::Shape::BareEvent;
        frame.relay = {relay};
        frame.ticket = m_pipeline->ledger().issue();
        frame.receivedAt = std::chrono::steady_clock::now();
        QVERIFY(m_pipeline->frames().push(frame));
    }
    api::TraceRow ask(const nostr::Event& event)
    {
        QSignalSpy ready(m_service.get(), &api::DiagnosticsService::traceReady);
        m_service->askTrace(QString::fromStdString(event.id.hex()));
        return ready.wait() ? ready[0][0].value<api::TraceRow>() : api::TraceRow();
    }
    QList<api::QuarantineRow> list(QSignalSpy& changed, qsizetype rows)
    {
        QList<api::QuarantineRow> found;
        for (QDeadlineTimer until(std::chrono::seconds(20)); !until.hasExpired();) {
            m_service->askQuarantine();
            if (!changed.wait())
                break;
            found = changed.last()[0].value<QList<api::QuarantineRow>>();
            if (found.size() == rows)
                return found;
            QTest::qWait(5);
        }
        QTest::qFail("the quarantine has another size", __FILE__, __LINE__);
        return QList<api::QuarantineRow>(2);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Pipeline> m_pipeline;
    std::unique_ptr<store::ReadPool> m_readers;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<DiagnosticsServiceImpl> m_service;
};

QTEST_GUILESS_MAIN(TestDiagnosticsService)
#include "tst_diagnostics_service.moc"
