// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// doctor and --metrics, as people call them.

#include "engine/nostr/event_json.h"
#include "tests/cli/cli_process.h"
#include "tests/support/event_factory.h"

#include <QDir>
#include <QFile>
#include <QTcpSocket>
#include <QTest>

using namespace nandu;
using tests::runCli;

class TestDoctor : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;

    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    static std::string stateOf(const nlohmann::json& report, const std::string& about)
    {
        for (const auto& line : report) {
            if (line["about"] == about)
                return line["state"];
        }
        return "absent";
    }

private Q_SLOTS:
    void aHealthyDatabaseIsOk()
    {
        QByteArray lines;
        const auto target = tests::note(1, "liked");
        lines += QByteArray::fromStdString(nostr::eventToJson(target)) + '\n';
        for (unsigned i = 2; i < 20; ++i)
            lines += QByteArray::fromStdString(nostr::eventToJson(tests::reaction(i, target))) + '\n';
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), path("good.db")}, lines).code, 0);

        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--db"), path("good.db")});
        QCOMPARE(result.code, 0);
        for (const char* about : {"database", "integrity", "version", "indexes", "counts", "quarantine", "clock", "engine"})
            QCOMPARE(stateOf(result.json(), about), std::string("ok"));
        const auto text = runCli({QStringLiteral("doctor"), QStringLiteral("--db"), path("good.db")});
        QVERIFY(text.lines().size() >= 10);
        for (const std::string& line : text.lines())
            QVERIFY2(line.starts_with("ok ") || line.starts_with("warn "), line.c_str());
    }

    void aDamagedDatabaseFailsAndSaysWhatToDo()
    {
        QFile file(path("broken.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
        file.close();
        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--db"), path("broken.db")});
        QCOMPARE(result.code, 1);
        QCOMPARE(stateOf(result.json(), "database"), std::string("fail"));
        for (const auto& line : result.json())
            QVERIFY(line["state"] != "fail" || !line["do"].get<std::string>().empty());
    }

    void aMissingDatabaseIsAWarning()
    {
        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--db"), path("none.db")});
        QCOMPARE(result.code, 0);
        QCOMPARE(stateOf(result.json(), "database"), std::string("warn"));
        QVERIFY(!QFile::exists(path("none.db"))); // it changes nothing
    }

    void anEventFromTheFutureIsSaidOfTheClock()
    {
        const auto line = nostr::eventToJson(tests::note(1, "tomorrow", std::time(nullptr) + 86'400));
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), path("future.db")}, QByteArray::fromStdString(line) + '\n').code, 0);
        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--db"), path("future.db")});
        QCOMPARE(stateOf(result.json(), "clock"), std::string("warn"));
    }

    void aDatabaseOfANewerVersionIsLeftAloneAndSaid()
    {
        const auto line = nostr::eventToJson(tests::note(1, "kept"));
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), path("newer.db")}, QByteArray::fromStdString(line) + '\n').code, 0);
        QFile file(path("newer.db"));
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // SQLite's header: the user version, most significant byte first
        QCOMPARE(file.write(QByteArray("\0\0\3\347", 4)), 4); // 999
        file.close();
        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--db"), path("newer.db")});
        QCOMPARE(result.code, 1);
        QCOMPARE(stateOf(result.json(), "version"), std::string("fail"));
        QCOMPARE(runCli({QStringLiteral("count"), QStringLiteral("--db"), path("newer.db"), QStringLiteral("{}")}).code, 1);
    }

    void aDamagedFileOfAnAccountIsSaid()
    {
        QDir(m_folder.path()).mkpath(QStringLiteral("one/aa"));
        QFile file(path("one/aa/user.db"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(50'000, 'x'));
        file.close();
        const auto result = runCli({QStringLiteral("doctor"), QStringLiteral("--json"), QStringLiteral("--db"), path("one/events.db")});
        QCOMPARE(result.code, 1);
        QCOMPARE(stateOf(result.json(), "account"), std::string("fail"));
    }

    void metricsAreServedWhileTheRelayRuns()
    {
        QProcess relay;
        relay.start(QStringLiteral(NANDU_CLI), {QStringLiteral("relay"), QStringLiteral("--port"), QStringLiteral("0"), QStringLiteral("--metrics"),
            QStringLiteral("0"), QStringLiteral("--db"), path("served.db")});
        QByteArray said;
        QTRY_VERIFY_WITH_TIMEOUT((said += relay.readAllStandardError()).contains("/metrics"), 20'000);
        const qsizetype from = said.indexOf("Figures at http://127.0.0.1:") + 28;
        const QByteArray port = said.mid(from, said.indexOf('/', from) - from);
        QTcpSocket socket;
        socket.connectToHost(QStringLiteral("127.0.0.1"), port.toUShort());
        socket.write("GET /metrics HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\n\r\n");
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
        QVERIFY(socket.readAll().contains("nandu_queue_capacity{queue=\"all\"} 5000"));
        relay.terminate();
        QVERIFY(relay.waitForFinished());
    }

    void metricsBelongToCommandsThatRun()
    {
        const auto result = runCli({QStringLiteral("stats"), QStringLiteral("--metrics"), QStringLiteral("1234"), QStringLiteral("--db"), path("good.db")});
        QCOMPARE(result.code, 2);
        QVERIFY(result.err.find("--metrics") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(TestDoctor)
#include "tst_doctor.moc"
