// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is kept about relays besides the list: whom one tells who one is, and what was learned.
#include "engine/client/relay_book_file.h"
#include "engine/client/relay_consent_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using net::AuthConsent;

namespace {
base::RelayUrl url(const char* text) { return base::RelayUrl::parse(text).value(); }
} // namespace

class TestRelayFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void answersAreKeptButOnceIsNot()
    {
        QVERIFY(client::saveConsents(path(), {{url("wss://a.example"), AuthConsent::Always}, {url("wss://b.example"), AuthConsent::Never}, {url("wss://c.example"), AuthConsent::Once}}).ok());
        const client::RelayConsents loaded = client::loadConsents(path());
        QCOMPARE(loaded.size(), 2U);
        QCOMPARE(loaded.at(url("wss://a.example")), AuthConsent::Always);
        QCOMPARE(loaded.at(url("wss://b.example")), AuthConsent::Never);
        QCOMPARE(QFile::permissions(name()) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void aDamagedFileAsksAboutEverybodyAgain_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("always");
        QTest::newRow("another shape") << QByteArray("{\"sign_in\":[1]}");
        QTest::newRow("unknown answers") << QByteArray("{\"sign_in\":{\"wss://a.example\":\"yes\",\"htp:/\":\"always\",\"wss://b.example\":true}}");
    }
    void aDamagedFileAsksAboutEverybodyAgain()
    {
        QFETCH(QByteArray, text);
        write(text);
        QVERIFY(client::loadConsents(path()).empty());
        QVERIFY(client::loadRelayBook(path()).records.empty());
    }

    void theBookOutlivesARestart()
    {
        client::RelayBookPages pages;
        sync::RelayRecord& record = pages.records["wss://a.example/"];
        record.success = 0.75;
        record.dials = 12;
        record.latencyMs = 41.5;
        record.firstDelivered = 12'345'678'901;
        record.lastConnectedAt = 1'750'000'000;
        record.rank = 9;
        pages.listsRefreshedAt[*base::PubKey::fromHex(std::string(64, 'a'))] = 1'750'000'001;
        QVERIFY(client::saveRelayBook(path(), pages).ok());
        QVERIFY(client::loadRelayBook(path()) == pages);
    }

    void figuresOutOfRangeAreBroughtBack()
    {
        write("{\"relays\":{\"wss://a.example/\":{\"success\":7,\"dials\":-4,\"latency_ms\":1e300,\"rank\":99,\"first_delivered\":-1}}}");
        const auto record = client::loadRelayBook(path()).records.at("wss://a.example/");
        QCOMPARE(record.success, 1.0);
        QCOMPARE(record.dials, 0U);
        QCOMPARE(record.latencyMs, 1e6);
        QCOMPARE(record.rank, 9U);
        QCOMPARE(record.firstDelivered, 0U);
    }

private:
    QString name() const { return m_folder->filePath(QStringLiteral("file.json")); }
    std::filesystem::path path() const { return name().toStdString(); }
    void write(const QByteArray& text)
    {
        QFile file(name());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text) == text.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRelayFiles)
#include "tst_relay_files.moc"
