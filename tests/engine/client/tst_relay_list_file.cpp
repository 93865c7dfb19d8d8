// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/relay_list_file.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using client::ConfiguredRelay;

class TestRelayListFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void keepsRelaysAndTheirRoles()
    {
        const std::vector<ConfiguredRelay> relays = {{base::RelayUrl::parse("wss://one.example").value(), true, false},
                                                     {base::RelayUrl::parse("ws://localhost:7000").value(), false, true}};
        QVERIFY(client::saveRelays(path(), relays).ok());
        const auto loaded = client::loadRelays(path());
        QVERIFY(loaded.ok());
        QCOMPARE(*loaded, relays);
    }

    void tellsThatThereIsNoneYet() { QCOMPARE(client::loadRelays(path()).error().code, base::ErrorCode::NotFound); }

    void putsADamagedFileAside_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("not JSON") << QByteArray("workers: abc");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("another shape") << QByteArray("{\"relays\":5}");
        QTest::newRow("an array") << QByteArray("[1,2]");
        QTest::newRow("binary") << QByteArray(1000, char(0));
    }
    void putsADamagedFileAside()
    {
        QFETCH(QByteArray, text);
        write(text);
        const auto loaded = client::loadRelays(path());
        QCOMPARE(loaded.error().code, base::ErrorCode::Corrupt);
        QVERIFY(!loaded.error().detail.empty());
        QFile kept(QString::fromStdString(path().string() + ".broken"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }

    void leavesOutEntriesThatAreNoRelay()
    {
        write("{\"relays\":[{\"url\":\"htp:/x\"},{\"url\":5},7,{\"url\":\"wss://good.example\",\"read\":\"yes\"},{\"url\":\"wss://GOOD.example/\"}]}");
        const auto loaded = client::loadRelays(path());
        QVERIFY(loaded.ok());
        QCOMPARE(loaded->size(), 1U);
        QCOMPARE(loaded->front().read, true);
    }

    void theDefaultListIsShortAndPublic()
    {
        const auto relays = client::defaultRelays();
        QVERIFY(relays.size() >= 2 && relays.size() <= 6);
        for (const ConfiguredRelay& relay : relays)
            QVERIFY(relay.url.isDialableFromHint());
    }

    void saysWhenItCannotBeSaved()
    {
        write("a file where a folder would have to be");
        QVERIFY(!client::saveRelays(path() / "relays.json", client::defaultRelays()).ok());
    }

private:
    std::filesystem::path path() const { return std::filesystem::path(m_folder->path().toStdString()) / "relays.json"; }
    void write(const QByteArray& text)
    {
        QFile file(QString::fromStdString(path().string()));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestRelayListFile)
#include "tst_relay_list_file.moc"
