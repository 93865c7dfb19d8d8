// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/blossom.h"

#include "engine/crypto/base64.h"
#include "engine/nostr/event_json.h"
#include "tests/support/event_factory.h"

#include <QTest>

#include <algorithm>

using namespace nandu;
using nostr::parseMediaServer;

class TestBlossom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsTheAddressOfAServer_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("server"); // empty: refused
        QTest::newRow("plain") << "https://blossom.example.com" << "https://blossom.example.com";
        QTest::newRow("slash, capitals") << "https://Blossom.Example.com/" << "https://blossom.example.com";
        QTest::newRow("no scheme") << "blossom.example.com" << "https://blossom.example.com";
        QTest::newRow("port") << "https://blossom.example.com:8443" << "https://blossom.example.com:8443";
        QTest::newRow("at home") << "http://127.0.0.1:3000" << "http://127.0.0.1:3000";
        QTest::newRow("not encrypted") << "http://blossom.example.com" << "";
        QTest::newRow("a path") << "https://example.com/upload" << "";
        QTest::newRow("with a name") << "https://me:secret@example.com" << "";
        QTest::newRow("a relay") << "wss://relay.example.com" << "";
        QTest::newRow("a file") << "file:///etc/passwd" << "";
        QTest::newRow("nothing") << "" << "";
    }
    void readsTheAddressOfAServer()
    {
        QFETCH(QString, typed);
        QFETCH(QString, server);
        const auto parsed = parseMediaServer(typed.toStdString());
        QCOMPARE(parsed.ok(), !server.isEmpty());
        if (parsed.ok())
            QCOMPARE(QString::fromStdString(*parsed), server);
    }

    void keepsTheOrderOfTheList()
    {
        const nostr::TagList tags{{"server", "https://b.example.com/"}, {"r", "wss://x.example"}, {"server", "nonsense nonsense"}, {"server", "https://a.example.com"}, {"server", "https://b.example.com"}};
        const auto servers = nostr::mediaServersOf(tags);
        QCOMPARE(servers.size(), std::size_t(2));
        QCOMPARE(QString::fromStdString(servers[0]), QStringLiteral("https://b.example.com"));
        QCOMPARE(QString::fromStdString(servers[1]), QStringLiteral("https://a.example.com"));
    }

    void permitsOneFileOnOneServerForAWhile()
    {
        const std::string hash(64, 'a');
        const auto draft = nostr::uploadPermission("https://blossom.example.com:8443", hash, 1'000);
        QCOMPARE(draft.kind, std::uint16_t(24'242));
        QVERIFY(!draft.content.empty());
        QCOMPARE(draft.tags.first("t"), std::string_view("upload"));
        QCOMPARE(draft.tags.first("x"), std::string_view(hash));
        QCOMPARE(draft.tags.first("server"), std::string_view("blossom.example.com"));
        QCOMPARE(draft.tags.first("expiration"), std::string_view("1600"));
    }

    void writesThePermissionAsServersReadIt()
    {
        const nostr::Event event = tests::event({.kind = 24'242, .content = "Upload ~~~~~ ÿÿÿÿ"});
        std::string header = nostr::authorizationOf(event);
        QVERIFY(header.starts_with("Nostr "));
        QVERIFY(header.find_first_of("+/=") == std::string::npos);
        header = header.substr(6);
        std::replace(header.begin(), header.end(), '-', '+');
        std::replace(header.begin(), header.end(), '_', '/');
        header.append((4 - header.size() % 4) % 4, '=');
        const auto bytes = crypto::fromBase64(header);
        QVERIFY(bytes.has_value());
        QVERIFY(nostr::parseEvent(std::string(bytes->begin(), bytes->end())).event == event);
    }

    void believesOnlyAnAnswerAboutThisFile_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<bool>("isGood");
        const QString hash(64, u'a');
        const auto with = [&](const char* json) { return QString::fromUtf8(json).replace(u'\'', u'"').replace(QStringLiteral("HASH"), hash); };
        QTest::newRow("good") << with("{'url':'https://cdn.example.com/HASH.png','sha256':'HASH','size':10,'type':'image/png','uploaded':1}") << true;
        QTest::newRow("no size") << with("{'url':'https://cdn.example.com/HASH.png','sha256':'HASH'}") << true;
        QTest::newRow("another file") << with("{'url':'https://cdn.example.com/b.png','sha256':'HASH'}").replace(hash, QString(64, u'b')) << false;
        QTest::newRow("no hash") << with("{'url':'https://cdn.example.com/HASH.png'}") << false;
        QTest::newRow("another size") << with("{'url':'https://cdn.example.com/HASH.png','sha256':'HASH','size':11}") << false;
        QTest::newRow("no address") << with("{'sha256':'HASH'}") << false;
        QTest::newRow("a file of this machine") << with("{'url':'file:///home/HASH.png','sha256':'HASH'}") << false;
        QTest::newRow("a program") << with("{'url':'javascript:alert(1)','sha256':'HASH'}") << false;
        QTest::newRow("two lines") << with("{'url':'https://cdn.example.com/HASH.png\\nhttps://evil.example','sha256':'HASH'}") << false;
        QTest::newRow("not JSON") << QStringLiteral("<html>") << false;
        QTest::newRow("a list") << QStringLiteral("[]") << false;
    }
    void believesOnlyAnAnswerAboutThisFile()
    {
        QFETCH(QString, answer);
        QFETCH(bool, isGood);
        const auto url = nostr::addressInAnswer(answer.toStdString(), std::string(64, 'a'), 10);
        QCOMPARE(url.ok(), isGood);
        if (!url)
            QVERIFY(url.error().detail.ends_with('.'));
    }

    void tellsOfAPictureAndReadsItBack()
    {
        const nostr::MediaTag media{"https://cdn.example.com/a.jpg", "image/jpeg", std::string(64, 'a'), "two geese, \"walking\"", 800, 600, 12'345};
        nostr::TagList tags;
        nostr::addMedia(tags, media);
        QCOMPARE(tags.size(), std::size_t(1));
        QCOMPARE(tags[0].name(), std::string_view("imeta"));
        QCOMPARE(tags[0][1], std::string_view("url https://cdn.example.com/a.jpg"));
        QCOMPARE(tags[0][4], std::string_view("dim 800x600"));
        QVERIFY(nostr::mediaOf(tags) == std::vector{media});
        QVERIFY(nostr::mediaOf({{"imeta", "m image/png"}, {"imeta"}, {"p", "url x"}}).empty());
    }
};

QTEST_GUILESS_MAIN(TestBlossom)
#include "tst_blossom.moc"
