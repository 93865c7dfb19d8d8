// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Kills `nandu-cli import` and `nandu-cli sync` (from a relay on loopback) with -9 at random moments: each time the file is sound and
// its counts are exact, and a second run ends where one that was never disturbed ends. NANDU_KILLS (of both together) and NANDU_SEED
// change how often and when.

#include "engine/nostr/event_json.h"
#include "tests/cli/cli_process.h"
#include "tests/support/event_factory.h"
#include "tests/support/relay_thread.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <random>

#include <sqlite3.h>

using namespace nandu;
using tests::runCli;

namespace {

int fromEnvironment(const char* name, int otherwise)
{
    return qEnvironmentVariableIsSet(name) ? qEnvironmentVariableIntValue(name) : otherwise;
}

// Notes with replies, likes of two emoji and reposts; every fifth like is taken back, every note comes with a newer profile.
QByteArray madeUpEvents()
{
    std::string lines;
    const auto add = [&lines](const nostr::Event& event) { lines += nostr::eventToJson(event) + "\n"; };
    for (unsigned i = 0; i < 30; ++i) {
        add(tests::event({.author = 1 + i % 3, .kind = 0, .createdAt = 1'750'000'000 + i, .tags = {}, .content = "{}"}));
        const auto note = tests::note(1 + i % 7, "note " + std::to_string(i));
        add(note);
        for (unsigned j = 0; j < 40; ++j) {
            const auto like = tests::reaction(100 + j, note, j % 3 ? "+" : "\xf0\x9f\x94\xa5");
            add(like);
            if (j % 5 == 0)
                add(tests::deletion(100 + j, like));
            if (j % 8 == 0) {
                add(tests::reply(50 + j, note, "reply " + std::to_string(j)));
                add(tests::repost(60 + j, note));
            }
        }
    }
    return QByteArray::fromStdString(lines);
}

std::string integrityOf(const QString& database)
{
    sqlite3* db = nullptr;
    sqlite3_stmt* statement = nullptr;
    std::string verdict = "cannot be opened";
    if (sqlite3_open_v2(database.toUtf8().constData(), &db, SQLITE_OPEN_READWRITE, nullptr) == SQLITE_OK
        && sqlite3_prepare_v2(db, "PRAGMA integrity_check", -1, &statement, nullptr) == SQLITE_OK && sqlite3_step(statement) == SQLITE_ROW)
        verdict = reinterpret_cast<const char*>(sqlite3_column_text(statement, 0));
    sqlite3_finalize(statement);
    sqlite3_close(db);
    return verdict;
}

} // namespace

class TestKillCommands : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    const QString m_file = m_folder.filePath(QStringLiteral("events.jsonl"));

    tests::RelayThread m_relay;
    QStringList m_command; // import or sync, all but the database

    QStringList commandInto(const QString& database) const { return m_command + QStringList{QStringLiteral("--db"), database}; }

    static std::vector<std::string> exportOf(const QString& database)
    {
        auto lines = runCli({QStringLiteral("export"), QStringLiteral("--db"), database}).lines();
        std::ranges::sort(lines);
        return lines;
    }

    static void verifySound(const QString& database)
    {
        QCOMPARE(integrityOf(database), std::string("ok"));
        const auto check = runCli({QStringLiteral("recount"), QStringLiteral("--check"), QStringLiteral("--db"), database});
        QVERIFY2(check.code == 0 && check.out == "0 differences\n", (check.out + check.err).c_str());
    }

private Q_SLOTS:
    void initTestCase()
    {
        const QByteArray events = madeUpEvents();
        QFile file(m_file);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(events);
        const auto lines = std::make_shared<const QList<QByteArray>>(events.trimmed().split('\n'));
        m_relay.run([this, lines] {
            m_relay.script().setReqHandler([lines](QWebSocket* peer, const QString& sub, const QJsonArray&) {
                for (const QByteArray& line : *lines)
                    peer->sendTextMessage(QStringLiteral("[\"EVENT\",\"%1\",").arg(sub) + QString::fromUtf8(line) + QLatin1Char(']'));
                peer->sendTextMessage(QStringLiteral("[\"EOSE\",\"%1\"]").arg(sub));
            });
        });
    }

    void killedAtAnyMomentItLosesNothingThatASecondRunDoesNotBring_data()
    {
        QTest::addColumn<QStringList>("command");
        QTest::newRow("import") << QStringList{QStringLiteral("import"), m_file};
        QTest::newRow("sync") << QStringList{QStringLiteral("sync"), QStringLiteral("--relay"), m_relay.script().url()};
    }

    void killedAtAnyMomentItLosesNothingThatASecondRunDoesNotBring()
    {
        QFETCH(QStringList, command);
        m_command = command;
        const QString whole = m_folder.filePath(m_command.front() + QStringLiteral("-whole.db"));
        QElapsedTimer clock;
        clock.start();
        QCOMPARE(runCli(commandInto(whole)).code, 0);
        qint64 takesUs = clock.nsecsElapsed() / 1'000;
        const auto expected = exportOf(whole);
        QVERIFY(!expected.empty());
        verifySound(whole);

        const int kills = (fromEnvironment("NANDU_KILLS", 20) + 1) / 2;
        const auto seed = static_cast<unsigned>(fromEnvironment("NANDU_SEED", static_cast<int>(std::random_device()() >> 1)));
        qInfo("%d kills, seed %u", kills, seed);
        std::mt19937 random(seed);
        int partial = 0;
        for (int killed = 0, tries = 0; killed < kills; ++tries) {
            QVERIFY2(tries < 10 * kills, "it ends before it can be killed");
            const QString database = m_folder.filePath(m_command.front() + QStringLiteral("-%1.db").arg(tries));
            QProcess process;
            clock.restart();
            process.start(QStringLiteral(NANDU_CLI), commandInto(database));
            QVERIFY(process.waitForStarted());
            const qint64 momentUs = std::uniform_int_distribution<qint64>(0, takesUs)(random);
            const qint64 leftMs = momentUs / 1'000 - clock.elapsed();
            const bool hasEnded = leftMs > 0 && process.waitForFinished(static_cast<int>(leftMs));
            process.kill();
            process.waitForFinished();
            if (hasEnded || process.exitStatus() != QProcess::CrashExit) {
                takesUs = std::max<qint64>(clock.nsecsElapsed() / 1'000, 1'000); // the machine is faster by now
                continue;
            }
            ++killed;
            if (QFile::exists(database)) {
                verifySound(database);
                const auto kept = exportOf(database);
                partial += !kept.empty() && kept != expected ? 1 : 0;
            }
            QCOMPARE(runCli(commandInto(database)).code, 0);
            QVERIFY(exportOf(database) == expected);
            verifySound(database);
            if (QTest::currentTestFailed())
                return;
            for (const char* part : {"", "-wal", "-shm"})
                QFile::remove(database + QLatin1String(part));
        }
        qInfo("%d of them left a part of the events behind", partial);
        QVERIFY(partial > 0);
    }
};

QTEST_GUILESS_MAIN(TestKillCommands)
#include "tst_kill_commands.moc"
