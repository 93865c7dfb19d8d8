// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A second start hands over to the first; what is not a link, or not for this place, goes nowhere.
#include "app/desktop/single_instance.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using nandu::desktop::SingleInstance;

class SingleInstanceTest : public QObject {
    Q_OBJECT

    // As another process does: the first one's event loop runs meanwhile.
    static bool handOver(const QString& place, const QString& link)
    {
        std::atomic<int> answer = -1;
        std::thread other([&] { answer = SingleInstance(place).handOver(link) ? 1 : 0; });
        const bool isDone = QTest::qWaitFor([&] { return answer != -1; });
        other.join();
        return isDone && answer == 1;
    }
    static QString socketIn(const QString& folder)
    {
        const QStringList found = QDir(folder).entryList({QStringLiteral("nandu-*")}, QDir::System | QDir::Files);
        return found.isEmpty() ? QString() : folder + QLatin1Char('/') + found.first();
    }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_RUNTIME_DIR", m_folder.path().toUtf8()); }

    void aSecondStartHandsItsLinkToTheFirst()
    {
        SingleInstance first(QStringLiteral("/a"));
        QSignalSpy started(&first, &SingleInstance::started);
        QVERIFY(!handOver(QStringLiteral("/a"), {}));
        QVERIFY(first.listen());
        QVERIFY(handOver(QStringLiteral("/a"), QStringLiteral("nostr:npub1x")));
        QVERIFY(handOver(QStringLiteral("/a"), {}));
        QCOMPARE(started.count(), 2);
        QCOMPARE(started.at(0).at(0).toString(), QStringLiteral("nostr:npub1x"));
        QCOMPARE(started.at(1).at(0).toString(), QString());
        QVERIFY(!handOver(QStringLiteral("/b"), {}));
    }

    void onlyTheUserReachesIt()
    {
        SingleInstance first(QStringLiteral("/a"));
        QVERIFY(first.listen());
        const QFileInfo socket(socketIn(m_folder.path()));
        QVERIFY(socket.exists());
        QVERIFY(!(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    }

    void takesThePlaceOfOneThatWasKilled()
    {
        const QString left = [this] {
            SingleInstance first(QStringLiteral("/a"));
            return first.listen() ? socketIn(m_folder.path()) : QString();
        }();
        QFile stale(left);
        QVERIFY(stale.open(QIODevice::WriteOnly)); // nobody listens on it
        stale.close();
        QVERIFY(!handOver(QStringLiteral("/a"), {}));
        SingleInstance next(QStringLiteral("/a"));
        QVERIFY(next.listen());
        QVERIFY(handOver(QStringLiteral("/a"), {}));
    }

    void whatIsNoLinkIsCutOff_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("web") << QByteArray("https://x.example/\n");
        QTest::newRow("file") << QByteArray("file:///etc/passwd\n");
        QTest::newRow("endless") << QByteArray(100'000, 'x');
        QTest::newRow("silent") << QByteArray();
    }
    void whatIsNoLinkIsCutOff()
    {
        QFETCH(QByteArray, sent);
        SingleInstance first(QStringLiteral("/a"));
        QVERIFY(first.listen());
        QSignalSpy started(&first, &SingleInstance::started);
        QLocalSocket stranger;
        stranger.connectToServer(socketIn(m_folder.path()));
        stranger.write(sent);
        QTRY_COMPARE(stranger.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(started.count(), 0);
        QVERIFY(handOver(QStringLiteral("/a"), {}));
    }
};

QTEST_GUILESS_MAIN(SingleInstanceTest)
#include "tst_single_instance.moc"
