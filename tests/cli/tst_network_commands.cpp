// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// relay, publish and sync with one another over loopback.

#include "engine/nostr/event_json.h"
#include "tests/cli/cli_process.h"
#include "tests/support/event_factory.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace nandu;
using nlohmann::json;
using tests::runCli;

namespace {

quint16 freePort()
{
    QTcpServer server;
    [[maybe_unused]] const bool isListening = server.listen(QHostAddress::LocalHost);
    return server.serverPort();
}

bool isAnswering(quint16 port)
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port);
    return socket.waitForConnected(200);
}

} // namespace

class TestNetworkCommands : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QProcess m_relay;
    quint16 m_port = 0;
    QString m_url;

    QString database(const char* name) { return m_folder.filePath(QString::fromLatin1(name)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_port = freePort();
        m_url = QStringLiteral("ws://127.0.0.1:%1").arg(m_port);
        m_relay.start(QStringLiteral(NANDU_CLI), {QStringLiteral("relay"), QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--db"), database("relay.db")});
        QVERIFY(m_relay.waitForStarted());
        QTRY_VERIFY_WITH_TIMEOUT(isAnswering(m_port), 20'000);
    }

    void publishesAnEventAndATextAndFetchesBoth()
    {
        const auto note = tests::note(1, "signed before");
        const auto sent = runCli({QStringLiteral("publish"), QStringLiteral("--json"), QStringLiteral("--relay"), m_url}, QByteArray::fromStdString(nostr::eventToJson(note)));
        QVERIFY2(sent.code == 0, sent.err.c_str());
        QCOMPARE(sent.json()["id"].get<std::string>(), note.id.hex());
        QCOMPARE(sent.json()["relays"][0]["outcome"].get<std::string>(), std::string("accepted"));

        const base::Secret secret = tests::key(2).secret();
        const QString variable = QStringLiteral("NANDU_SECRET_KEY=") + QString::fromStdString(base::toHex(secret.bytes()));
        const auto typed = runCli({QStringLiteral("publish"), QStringLiteral("--relay"), m_url, QStringLiteral("typed text")}, {}, {variable});
        QVERIFY2(typed.code == 0, typed.err.c_str());

        const auto fetched = runCli({QStringLiteral("sync"), QStringLiteral("--json"), QStringLiteral("--relay"), m_url, QStringLiteral("{\"kinds\":[1]}"), QStringLiteral("--db"), database("copy.db")});
        QVERIFY2(fetched.code == 0, fetched.err.c_str());
        QCOMPARE(fetched.json()["stored"].get<int>(), 2);
        const auto texts = runCli({QStringLiteral("query"), QStringLiteral("{}"), QStringLiteral("--db"), database("copy.db")});
        QVERIFY(texts.out.find("signed before") != std::string::npos && texts.out.find("typed text") != std::string::npos);
    }

    void bringsTheStoreAndARelayLevel()
    {
        const QByteArray mine = QByteArray::fromStdString(nostr::eventToJson(tests::note(7, "only here, one")) + "\n" + nostr::eventToJson(tests::note(8, "only here, two")) + "\n");
        QCOMPARE(runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database("mine.db")}, mine).code, 0);
        const auto theirs = tests::note(9, "only there");
        QCOMPARE(runCli({QStringLiteral("publish"), QStringLiteral("--relay"), m_url}, QByteArray::fromStdString(nostr::eventToJson(theirs))).code, 0);

        const auto dry = runCli({QStringLiteral("backup"), m_url, QStringLiteral("--dry-run"), QStringLiteral("--all"), QStringLiteral("--json"), QStringLiteral("--db"), database("mine.db")});
        QVERIFY2(dry.code == 0, dry.err.c_str());
        QVERIFY(dry.json()["compared"].get<bool>()); // the relay that we serve can (NIP-77)
        QCOMPARE(dry.json()["only_here"].get<int>(), 2);
        QCOMPARE(dry.json()["pushed"].get<int>() + dry.json()["fetched"].get<int>(), 0);

        const QStringList command = {QStringLiteral("backup"), m_url, QStringLiteral("--all"), QStringLiteral("--json"), QStringLiteral("--db"), database("mine.db")};
        const auto first = runCli(command);
        QVERIFY2(first.code == 0, first.err.c_str());
        QCOMPARE(first.json()["pushed"].get<int>(), 2);
        QVERIFY(runCli({QStringLiteral("query"), QStringLiteral("{}"), QStringLiteral("--db"), database("mine.db")}).out.find("only there") != std::string::npos);
        const auto again = runCli(command);
        QVERIFY2(again.code == 0, again.err.c_str());
        QCOMPARE(again.json()["pushed"].get<int>(), 0);
        QCOMPARE(again.json()["only_here"].get<int>() + again.json()["only_there"].get<int>(), 0);

        QCOMPARE(runCli({QStringLiteral("backup"), m_url, QStringLiteral("--db"), database("mine.db")}).code, 2); // nobody is signed in here
        QCOMPARE(runCli({QStringLiteral("backup")}).code, 2);
        QCOMPARE(runCli({QStringLiteral("stats"), QStringLiteral("--dry-run")}).code, 2);
    }

    void refusesToSendAForgeryOrASecret()
    {
        auto forged = tests::note(1, "x");
        forged.content = "y";
        const auto sent = runCli({QStringLiteral("publish"), QStringLiteral("--relay"), m_url, QString::fromStdString(nostr::eventToJson(forged))});
        QCOMPARE(sent.code, 1);
        QCOMPARE(sent.err, std::string("nandu-cli: Not published: this event does not verify: bad id.\n"));
        const QString own = QString::fromStdString(base::toHex(tests::key(2).secret().bytes()));
        const auto leak = runCli({QStringLiteral("publish"), QStringLiteral("--relay"), m_url, QStringLiteral("my key is ") + own}, {}, {QStringLiteral("NANDU_SECRET_KEY=") + own});
        QCOMPARE(leak.code, 1);
        QVERIFY2(leak.err.find("contains a secret key") != std::string::npos, leak.err.c_str());
        QVERIFY(leak.err.find(own.toStdString()) == std::string::npos);
    }

    void saysThatThePortIsTaken()
    {
        const auto second = runCli({QStringLiteral("relay"), QStringLiteral("--port"), QString::number(m_port), QStringLiteral("--db"), database("second.db")});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.starts_with("nandu-cli: Port " + std::to_string(m_port) + " cannot be served"), second.err.c_str());
    }

    void saysThatTheDatabaseIsInUse()
    {
        const auto second = runCli({QStringLiteral("import"), QStringLiteral("-"), QStringLiteral("--db"), database("relay.db")});
        QCOMPARE(second.code, 1);
        QVERIFY2(second.err.find("is in use by another program") != std::string::npos, second.err.c_str());
    }

    void failsWhenNoRelayAnswers()
    {
        const QString nobody = QStringLiteral("ws://127.0.0.1:%1").arg(freePort());
        const auto sync = runCli({QStringLiteral("sync"), QStringLiteral("--relay"), nobody, QStringLiteral("--db"), database("none.db")});
        QCOMPARE(sync.code, 1);
        QVERIFY2(sync.err.find(nobody.toStdString()) != std::string::npos, sync.err.c_str());
    }

    void endsCleanlyWhenAsked()
    {
        m_relay.terminate();
        QVERIFY(m_relay.waitForFinished(20'000));
        QCOMPARE(m_relay.exitCode(), 0);
        QCOMPARE(runCli({QStringLiteral("recount"), QStringLiteral("--check"), QStringLiteral("--db"), database("relay.db")}).code, 0);
    }
};

QTEST_GUILESS_MAIN(TestNetworkCommands)
#include "tst_network_commands.moc"
