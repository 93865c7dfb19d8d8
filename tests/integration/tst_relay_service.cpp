// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The relay list of the settings page over a real net thread: garbage in, one sentence out; state, test button, file.

#include "engine/client/relay_service_impl.h"
#include "tests/integration/sync_run.h"
#include "tests/support/kept_relay.h"

#include <QFile>
#include <QSignalSpy>

using namespace nandu;
using client::RelayServiceImpl;
using tests::NetworkBench;
using tests::RelayScript;

namespace {
struct Page {
    NetworkBench bench;
    std::filesystem::path file = std::filesystem::path(bench.folder.path().toStdString()) / "relays.json";
    std::unique_ptr<RelayServiceImpl> service;

    Page()
    {
        QFile empty(QString::fromStdString(file.string())); // else the public default relays would be dialled
        if (!empty.open(QIODevice::WriteOnly) || empty.write("{\"relays\":[]}") < 0)
            qFatal("cannot write");
        empty.close();
        start();
    }
    ~Page() { service.reset(); }
    void start()
    {
        service = std::make_unique<RelayServiceImpl>(*bench.network, file);
        service->start();
    }
    api::RelayRow row(int at = 0) const { return service->relays().value(at); }
};
} // namespace

class TestRelayService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void garbageGivesOneSentenceAndNoRelay_data()
    {
        QTest::addColumn<QString>("url");
        for (const char* url : {"htp:/x", "", "wss://", "https://relay.example", "wss://user:pw@relay.example", "wss://re lay", "nonsense", "file:///etc/passwd"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void garbageGivesOneSentenceAndNoRelay()
    {
        QFETCH(QString, url);
        Page page;
        const QString said = page.service->add(url, true, true);
        QVERIFY(!said.isEmpty());
        QVERIFY(!said.contains(QLatin1Char('\n')));
        QVERIFY(page.service->relays().isEmpty());
    }

    void anAddedRelayIsDialledShownAndKept()
    {
        Page page;
        RelayScript relay;
        relay.setInfoDocument("{\"software\":\"scripted\",\"version\":\"7\"}");
        QSignalSpy changed(page.service.get(), &RelayServiceImpl::relaysChanged);
        QCOMPARE(page.service->add(relay.url(), true, false), QString());
        QCOMPARE(page.service->relays().size(), 1);
        QTRY_COMPARE(page.row().state, api::RelayRow::Connected);
        QTRY_COMPARE(page.row().software, QStringLiteral("scripted 7"));
        QTRY_VERIFY(page.row().latencyMs >= 0);
        QVERIFY(!changed.isEmpty());
        QVERIFY(!page.service->add(relay.url(), true, true).isEmpty()); // known already

        page.service.reset(); // a restart
        page.start();
        QCOMPARE(page.service->relays().size(), 1);
        QCOMPARE(page.row().read, true);
        QCOMPARE(page.row().write, false);
    }

    void everyAccountHasAListOfItsOwn()
    {
        Page page;
        RelayScript first, second;
        page.service->add(first.url(), true, true); // before anybody signed in: what everybody starts with
        const std::filesystem::path folder = page.file.parent_path();
        page.service->useFile(folder / "ana" / "relays.json");
        QCOMPARE(page.service->configured().size(), std::size_t{1});
        page.service->add(second.url(), true, true);
        QTRY_COMPARE(second.peers(), 1);
        page.service->useFile(folder / "tove" / "relays.json");
        QCOMPARE(page.service->configured().size(), std::size_t{1});
        QTRY_COMPARE(second.peers(), 0); // the relay of one account is told nothing of another
        page.service->useFile(folder / "ana" / "relays.json");
        QCOMPARE(page.service->configured().size(), std::size_t{2});
    }

    void aRemovedRelayIsLeft()
    {
        Page page;
        RelayScript relay;
        page.service->add(relay.url(), true, true);
        QTRY_COMPARE(relay.peers(), 1);
        page.service->remove(page.row().url);
        QTRY_COMPARE(relay.peers(), 0);
        QTRY_VERIFY(page.service->relays().isEmpty());
    }

    void theTestButtonSaysOneSentence()
    {
        Page page;
        RelayScript relay;
        page.service->add(relay.url(), true, true);
        const QString url = page.row().url;
        page.service->test(url);
        QVERIFY(!page.row().testResult.isEmpty()); // running
        QTRY_VERIFY(page.row().testResult.startsWith(QStringLiteral("Works")));
        relay.refuseHandshakes("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n");
        page.service->test(url);
        QTRY_VERIFY(page.row().testResult.contains(QStringLiteral("503")));
        relay.stopListening();
        page.service->test(url);
        QTRY_VERIFY(page.row().testResult.contains(QStringLiteral("not be reached")));
    }

    void unsolicitedEventsAreShownAtTheRelay()
    {
        Page page;
        RelayScript relay;
        page.service->add(relay.url(), true, true);
        QTRY_COMPARE(page.row().state, api::RelayRow::Connected);
        relay.sendEvent(QStringLiteral("nobody"), tests::eventText(tests::note(3, "x")));
        QTRY_COMPARE(page.row().unsolicited, 1);
        QCOMPARE(page.row().received, 1);
    }

    void whoIsNamedInTheCoverageIsAskedForTheirProfile()
    {
        QTemporaryDir folder;
        tests::SyncRun run(std::filesystem::path(folder.path().toStdString()) / "events.db");
        tests::KeptRelay relay;
        relay.add({tests::followList(1, 10, 2, 1'750'000'000),
            tests::event({.author = 10, .kind = 0, .createdAt = 1'750'000'000, .tags = {}, .content = "{\"name\":\"Juna\\u202e\"}"})});
        run.signIn(1, relay.url());
        RelayServiceImpl service(*run.bench.network, std::filesystem::path(folder.path().toStdString()) / "relays.json");
        service.setLookup(*run.bench.lookup);
        QMap<QString, QString> names;
        connect(&service, &RelayServiceImpl::coverageRead, this, [&names](const QList<api::CoverageRow>& rows) {
            for (const api::CoverageRow& row : rows)
                names[row.key] = row.name;
        });
        const auto nameOf = [&](unsigned person) {
            service.lookAtCoverage();
            return names.value(QString::fromStdString(tests::person(person).hex()));
        };
        QTRY_COMPARE(nameOf(10), QStringLiteral("Juna"));
        QVERIFY2(nameOf(11).startsWith(QStringLiteral("npub1")), qPrintable(nameOf(11)));
    }
};

QTEST_GUILESS_MAIN(TestRelayService)
#include "tst_relay_service.moc"
