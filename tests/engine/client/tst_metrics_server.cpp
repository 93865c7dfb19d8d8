// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The figures as text agree with a scripted generator and with the stats pane, and only programs on this computer read them.
#include "engine/client/engine_report.h"
#include "engine/client/metrics_server.h"
#include "engine/client/metrics_text.h"
#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"

#include <QRegularExpression>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;
using namespace nandu;
using namespace nandu::client;
using namespace nandu::tests;

namespace {

// The value of a line "name{labels} value"; -1 when there is none.
double valueOf(const std::string& page, const QString& name)
{
    const QRegularExpression line(QStringLiteral("^%1 (\\S+)$").arg(QRegularExpression::escape(name)), QRegularExpression::MultilineOption);
    const auto match = line.match(QString::fromStdString(page));
    return match.hasMatch() ? match.captured(1).toDouble() : -1;
}

bool isWithinOnePercent(double measured, double truth)
{
    return std::abs(measured - truth) <= 0.01 * std::max(1.0, truth);
}

} // namespace

class TestMetricsServer : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        PipelineOptions options;
        options.database = m_folder->filePath(QStringLiteral("events.db")).toStdString();
        options.workers = 2;
        auto opened = Pipeline::open(options);
        QVERIFY(opened);
        m_pipeline = std::move(*opened);
    }
    void cleanup() { m_pipeline.reset(); }

    void relaysAreToldByTheirHostAndNoMore()
    {
        MetricsElsewhere elsewhere;
        elsewhere.openWants = 4;
        elsewhere.localClients = 2;
        elsewhere.relays = {{"wss://relay.example/inbox/of/somebody", true, std::chrono::milliseconds(250), 5, 1, 2, 3}, {"wss://relay.example/", false, {}, 1, 0, 0, 0},
                            {"wss://other.example/", false, {}, 0, 0, 7, 6}};
        const std::string page = metricsText(*m_pipeline, elsewhere, std::chrono::steady_clock::now());
        const auto is = [&](const char* name, double value) { return valueOf(page, QString::fromLatin1(name)) == value; };
        QVERIFY(is("nandu_relay_connected{relay=\"relay.example\"}", 1));
        QVERIFY(is("nandu_relay_connected{relay=\"other.example\"}", 0));
        QVERIFY(is("nandu_relay_eose_seconds{relay=\"relay.example\"}", 0.25));
        QVERIFY(is("nandu_publish_total{relay=\"relay.example\",result=\"accepted\"}", 6));
        QVERIFY(is("nandu_publish_total{relay=\"other.example\",result=\"unanswered\"}", 7));
        QVERIFY(is("nandu_subscriptions_active{side=\"view\"}", 4));
        QVERIFY(is("nandu_subscriptions_active{side=\"relay\"}", 9));
        QVERIFY(is("nandu_local_relay_clients", 2));
        QVERIFY(page.find("somebody") == std::string::npos);
    }

    void thePageTheTextAndTheGeneratorAgree()
    {
        // 600 notes, 200 of them again, 50 with a bad signature, 30 that are no JSON, 120 reactions.
        std::vector<std::string> lines;
        const auto target = note(1, "note 0");
        for (int i = 0; i < 600; ++i)
            lines.push_back(nostr::eventToJson(note(1, "note " + std::to_string(i))));
        for (int i = 0; i < 200; ++i)
            lines.push_back(lines[static_cast<std::size_t>(i)]);
        for (int i = 0; i < 50; ++i) {
            auto forged = note(2, "forged " + std::to_string(i));
            forged.sig.bytes[7] ^= 1;
            lines.push_back(nostr::eventToJson(forged));
        }
        for (int i = 0; i < 30; ++i)
            lines.push_back("garbage");
        for (unsigned i = 10; i < 130; ++i)
            lines.push_back(nostr::eventToJson(reaction(i, target)));
        std::size_t bytes = 0;
        const auto feed = m_pipeline->feed({});
        for (std::size_t i = 0; i < lines.size(); ++i) {
            bytes += lines[i].size();
            QVERIFY(feed->push(lines[i], i));
        }
        QVERIFY(feed->finish());
        m_pipeline->writer().flush();

        const auto now = std::chrono::steady_clock::now();
        const std::string page = metricsText(*m_pipeline, {3, 2, 1}, now);
        const api::EngineStats pane = engineStats(*m_pipeline, now);
        const auto both = [&](const char* name, double shown, double truth) {
            QVERIFY2(isWithinOnePercent(valueOf(page, QLatin1String(name)), truth), name);
            QVERIFY2(isWithinOnePercent(shown, truth), name);
        };
        both("nandu_events_received_total{relay=\"\"}", static_cast<double>(pane.received), 1'000);
        both("nandu_events_duplicate_total{stage=\"lru\"}", static_cast<double>(pane.duplicates), 200);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_events_verified_total{worker=\"1\"}")) + std::max(0.0, valueOf(page, QStringLiteral("nandu_events_verified_total{worker=\"2\"}"))), 920.0);
        QCOMPARE(pane.verified, qint64(920));
        QCOMPARE(valueOf(page, QStringLiteral("nandu_batch_size_sum")), valueOf(page, QStringLiteral("nandu_commit_seconds_count")));
        double commits = 0;
        for (const char* reason : {"size", "time", "idle", "shutdown"})
            commits += valueOf(page, QStringLiteral("nandu_batch_flush_total{reason=\"%1\"}").arg(QLatin1String(reason)));
        QCOMPARE(commits, valueOf(page, QStringLiteral("nandu_batch_size_count")));
        QVERIFY(valueOf(page, QStringLiteral("nandu_aggregate_flush_seconds_count")) >= 1);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_db_readers_busy")), 1.0);
        both("nandu_stored_events", static_cast<double>(pane.storedEvents), 720);
        both("nandu_bytes_received_total", static_cast<double>(bytes), static_cast<double>(bytes));
        both("nandu_queue_capacity{queue=\"all\"}", static_cast<double>(pane.queueCapacity), 5'000);
        both("nandu_ingest_seconds_count", static_cast<double>(pane.stagesOfSession[3].count), 720 + valueOf(page, QStringLiteral("nandu_commit_seconds_count")) - 720);
        both("nandu_verify_seconds_count", static_cast<double>(pane.stagesOfSession[1].count), 1'000);
        both("nandu_queue_depth{queue=\"all\"}", static_cast<double>(pane.queueDepth), 0);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_events_invalid_total{reason=\"bad-signature\"}")), 50.0);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_events_invalid_total{reason=\"not-json\"}")), 30.0);
        QCOMPARE(pane.refused, qint64(80));
        QCOMPARE(valueOf(page, QStringLiteral("nandu_events_stored_total{kind=\"1\"}")), 600.0);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_events_stored_total{kind=\"7\"}")), 120.0);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_relays_connected")), 3.0);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_outbox_pending")), 2.0);
        QCOMPARE(valueOf(page, QStringLiteral("nandu_verify_seconds_bucket{le=\"+Inf\"}")), 1'000.0);
    }

    void aQueueMadeToFillShowsIt()
    {
        m_pipeline->setQueueEntries(500);
        m_pipeline->writer().setPauseBeforeCommit(10s);
        const auto feed = m_pipeline->feed({});
        for (std::size_t i = 0; i < 600; ++i) {
            std::string line = nostr::eventToJson(note(1, "note " + std::to_string(i)));
            if (!feed->tryPush(line, i))
                break;
        }
        const auto now = std::chrono::steady_clock::now();
        QCOMPARE(valueOf(metricsText(*m_pipeline, {}, now), QStringLiteral("nandu_queue_depth{queue=\"all\"}")), 500.0);
        QCOMPARE(engineStats(*m_pipeline, now).queueDepth, qint64(500));
        m_pipeline->writer().setPauseBeforeCommit(0s);
        QTRY_COMPARE_WITH_TIMEOUT(valueOf(metricsText(*m_pipeline, {}, now), QStringLiteral("nandu_queue_depth{queue=\"all\"}")), 0.0, 60'000); // the pause that began goes on
    }

    void everyLineIsAsPrometheusReadsIt()
    {
        const QString page = QString::fromStdString(metricsText(*m_pipeline, {1, 1}, std::chrono::steady_clock::now()));
        const QRegularExpression sample(QStringLiteral("^nandu_[a-z_]+(\\{[a-z]+=\"[^\"\\\\]*\"\\})? [-+0-9.e]+$"));
        QSet<QString> types;
        for (const QString& line : page.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
            if (line.startsWith(QLatin1String("# TYPE "))) {
                QVERIFY2(!types.contains(line), qPrintable(line));
                types.insert(line);
                QVERIFY(QRegularExpression(QStringLiteral(" (counter|gauge|histogram)$")).match(line).hasMatch());
            } else if (!line.startsWith(QLatin1String("# HELP "))) {
                QVERIFY2(sample.match(line).hasMatch(), qPrintable(line));
            }
        }
        QVERIFY(types.size() > 20);
    }

    void servesTheTextOnLoopbackOnly()
    {
        MetricsServer server([] { return std::string("nandu_x 1\n"); });
        QVERIFY(server.listen(0));
        const QByteArray host = "127.0.0.1:" + QByteArray::number(server.port());
        const QByteArray good = ask(server, "GET /metrics HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QVERIFY(good.startsWith("HTTP/1.1 200 OK"));
        QVERIFY(good.endsWith("nandu_x 1\n"));
        QVERIFY(!good.contains("Access-Control"));
    }

    void refusesWhatIsNotAProgramAskingForFigures_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::addColumn<QByteArray>("status");
        const auto row = [](const char* name, const char* head, const char* status) { QTest::newRow(name) << QByteArray(head) << QByteArray(status); };
        row("a name that was rebound to us", "GET /metrics HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n", "403");
        row("no host at all", "GET /metrics HTTP/1.1\r\n\r\n", "403");
        row("another port", "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n", "403");
        row("a web page", "GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nOrigin: https://evil.example\r\n\r\n", "403");
        row("another path", "GET / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "404");
        row("a query", "GET /metrics?x HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "404");
        row("another method", "POST /metrics HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n", "405");
        row("no HTTP", "hello\r\n\r\n", "400");
    }
    void refusesWhatIsNotAProgramAskingForFigures()
    {
        QFETCH(QByteArray, head);
        QFETCH(QByteArray, status);
        MetricsServer server([] { return std::string("nandu_secret 1\n"); });
        QVERIFY(server.listen(0));
        const QByteArray answer = ask(server, head.replace("PORT", QByteArray::number(server.port())));
        QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.constData());
        QVERIFY(!answer.contains("nandu_secret"));
    }

    void anEndlessHeadIsRefused()
    {
        MetricsServer server([] { return std::string("x"); });
        QVERIFY(server.listen(0));
        QVERIFY(ask(server, "GET /metrics HTTP/1.1\r\nX: " + QByteArray(9'000, 'x')).startsWith("HTTP/1.1 400"));
    }

private:
    static QByteArray ask(const MetricsServer& server, const QByteArray& head)
    {
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, server.port());
        socket.write(head);
        (void)QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 5'000);
        return socket.readAll();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Pipeline> m_pipeline;
};

QTEST_GUILESS_MAIN(TestMetricsServer)
#include "tst_metrics_server.moc"
