// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program itself, as a user starts and ends it: a feed is stored, it stops in time, and what is wrong is one sentence.
#include "tests/fakes/fake_desktop_services.h"
#include "tests/fakes/session_bus.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace nandu;

namespace {

constexpr int stopMs = 5'000;
constexpr int sessionEndMs = 2'000;

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(20'000)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitCode(), QString::fromLocal8Bit(process.readAllStandardOutput()), QString::fromLocal8Bit(process.readAllStandardError())};
}

Ended runNandu(const QStringList& arguments) { return run(QStringLiteral(NANDU_PROGRAM), arguments); }

} // namespace

class ProgramTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theDemoFillsItsStoreAndEndsCleanlyWhenAsked()
    {
        const QTemporaryDir folder;
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(NANDU_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("--data"), folder.path()});
        QVERIFY(process.waitForStarted());
        const QString database = folder.filePath(QStringLiteral("events.db"));
        const auto stored = [&] { return QFileInfo(database).size() + QFileInfo(database + QStringLiteral("-wal")).size(); };
        QTRY_VERIFY_WITH_TIMEOUT(stored() > 300'000, 30'000);
        QElapsedTimer timer;
        timer.start();
        process.terminate();
        QVERIFY(process.waitForFinished(2 * stopMs));
        QVERIFY2(timer.elapsed() < stopMs, qPrintable(QString::number(timer.elapsed())));
        const QByteArray said = process.readAll();
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY2(!said.contains(".qml"), said.constData()); // no warning of the interface
        const Ended count = run(QStringLiteral(NANDU_CLI), {QStringLiteral("count"), QStringLiteral("--db"), database, QStringLiteral("{\"kinds\":[1]}")});
        QCOMPARE(count.code, 0);
        QVERIFY2(count.out.trimmed().toInt() > 20, qPrintable(count.out + count.err));
    }

    void inTheTrayItEndsWithTheSessionWithinTwoSeconds()
    {
        const fakes::SessionBus bus;
        if (!bus.isThere())
            QSKIP("SKIPPED: there is no dbus-daemon");
        const fakes::FakeTray tray(bus.connectTo(QStringLiteral("desktop")));
        const QTemporaryDir folder;
        QFile settings(folder.filePath(QStringLiteral("settings.json")));
        QVERIFY(settings.open(QIODevice::WriteOnly));
        settings.write("{\"desktop.on_close\": \"stay\"}"); // which is not to keep it
        settings.close();
        QProcess process;
        process.start(QStringLiteral(NANDU_PROGRAM), {QStringLiteral("--demo"), QStringLiteral("--minimised"), QStringLiteral("--data"), folder.path()});
        QVERIFY(process.waitForStarted());
        QTRY_COMPARE_WITH_TIMEOUT(tray.items.size(), 1, 30'000);
        const QString database = folder.filePath(QStringLiteral("events.db"));
        QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(database).size() + QFileInfo(database + QStringLiteral("-wal")).size() > 300'000, 30'000);
        QElapsedTimer timer;
        timer.start();
        process.terminate();
        QVERIFY(process.waitForFinished(2 * stopMs));
        QVERIFY2(timer.elapsed() < sessionEndMs, qPrintable(QString::number(timer.elapsed())));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

    void aWrongArgumentIsOneSentence_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("unknown") << QStringList{QStringLiteral("--dmeo")};
        QTest::newRow("workers") << QStringList{QStringLiteral("--workers"), QStringLiteral("abc")};
        QTest::newRow("rate") << QStringList{QStringLiteral("--demo"), QStringLiteral("--demo-rate"), QStringLiteral("-5")};
        QTest::newRow("no value") << QStringList{QStringLiteral("--data")};
    }
    void aWrongArgumentIsOneSentence()
    {
        QFETCH(QStringList, arguments);
        const Ended ended = runNandu(arguments);
        QCOMPARE(ended.code, 2);
        QCOMPARE(ended.err.count(QLatin1Char('\n')), 1);
    }

    void anOlderNanduLeavesTheFilesOfANewerOneAlone()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("events.db"));
        QProcess import;
        import.start(QStringLiteral(NANDU_CLI), {QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database});
        QVERIFY(import.waitForStarted());
        import.closeWriteChannel();
        QVERIFY(import.waitForFinished());
        QFile file(database);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(60)); // SQLite's header: the user version, most significant byte first
        QCOMPARE(file.write(QByteArray("\0\0\3\347", 4)), 4); // 999
        file.close();
        const auto bytes = [&] {
            QFile now(database);
            return now.open(QIODevice::ReadOnly) ? now.readAll() : QByteArray();
        };
        const QByteArray before = bytes();
        const Ended ended = runNandu({QStringLiteral("--data"), folder.path()});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("newer Nandu")), qPrintable(ended.err));
        QVERIFY(!before.isEmpty());
        QCOMPARE(bytes(), before);
        QVERIFY(!QFile::exists(database + QStringLiteral(".broken")));
    }

    void aFolderThatCannotBeWrittenIsOneSentence()
    {
        const Ended ended = runNandu({QStringLiteral("--data"), QStringLiteral("/proc/nandu")});
        QCOMPARE(ended.code, 1);
        QVERIFY2(ended.err.contains(QLatin1String("could not be started")), qPrintable(ended.err));
    }
};

QTEST_GUILESS_MAIN(ProgramTest)

#include "tst_program.moc"
