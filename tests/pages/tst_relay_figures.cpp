// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every number on the relay pages against the relays that produced it: three that keep what the test gave them, one that is not there.
// Thirty people are followed; where each writes, and how much, is known.

#include "engine/client/relay_service_impl.h"
#include "engine/client/sync_service_impl.h"
#include "models/coverage_model.h"
#include "models/relay_detail_model.h"
#include "models/relays_model.h"
#include "models/sync_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/integration/network_bench.h"
#include "tests/support/kept_relay.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace nandu;
using models::RelaysModel;
using models::SyncModel;
using tests::KeptRelay;
using tests::NetworkBench;

namespace {

constexpr unsigned me = 1, firstPerson = 10, people = 30;
constexpr std::int64_t day = 86'400;

// Person n of thirty: 0-9 write to A, 10-17 to B, 18-23 to both, 24-26 to the one that is not there, 27-29 say nowhere where.
std::vector<QString> writesTo(unsigned n, const QString& a, const QString& b, const QString& gone)
{
    if (n < 10)
        return {a};
    if (n < 18)
        return {b};
    if (n < 24)
        return {a, b};
    return n < 27 ? std::vector<QString>{gone} : std::vector<QString>();
}

constexpr std::size_t notesOf(unsigned n) { return n < 10 ? 40 : n < 18 ? 25 : n < 24 ? 10 : n < 27 ? 0 : 5; }

QString figureAfter(const QStringList& pairs, const QString& caption)
{
    const auto at = pairs.indexOf(caption);
    return at < 0 ? QString() : pairs.value(at + 1);
}

struct Pages {
    KeptRelay a, b, c;
    QString gone;
    std::int64_t now = base::SystemClock().wallSeconds();
    std::size_t distinct = 0;
    QTemporaryDir folder;
    NetworkBench bench{base::limits::queueEntriesMax, std::filesystem::path(folder.path().toStdString()) / "events.db"};
    client::Settings settings{folder.filePath(QStringLiteral("settings.json"))};
    std::unique_ptr<client::RelayServiceImpl> relays;
    client::SyncServiceImpl sync{*bench.network, settings, bench.clock};
    fakes::FakeClient others;
    std::unique_ptr<models::Session> session;

    Pages()
    {
        {
            tests::RelayScript soonGone;
            gone = soonGone.url();
        }
        fill();
        QJsonArray list;
        for (const QString& url : {a.url(), b.url(), c.url(), gone})
            list.append(QJsonObject{{QStringLiteral("url"), url}});
        QFile file(folder.filePath(QStringLiteral("relays.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(QJsonDocument(QJsonObject{{QStringLiteral("relays"), list}}).toJson()) <= 0)
            qFatal("cannot write");
        file.close();
        relays = std::make_unique<client::RelayServiceImpl>(*bench.network, std::filesystem::path(file.fileName().toStdString()));
        relays->setLookup(*bench.lookup);
        api::Services services = others.services();
        services.relays = relays.get();
        services.sync = &sync;
        session = std::make_unique<models::Session>(services, others.desktop);
        relays->start();
        bench.network->post([this] { bench.network->synchronizer().setAccount(tests::person(me)); });
    }
    void fill()
    {
        std::vector<nostr::Event> atA, atB, atC;
        nostr::TagList follows;
        for (unsigned n = 0; n < people; ++n) {
            follows.add({"p", tests::person(firstPerson + n).hex()});
            const std::vector<QString> places = writesTo(n, a.url(), b.url(), gone);
            nostr::TagList list;
            for (const QString& url : places)
                list.add({"r", url.toStdString()});
            if (!places.empty())
                atA.push_back(tests::event({.author = firstPerson + n, .kind = 10002, .createdAt = now - 20 * day, .tags = list, .content = {}}));
            for (std::size_t i = 0; i < notesOf(n); ++i) {
                const nostr::Event note = tests::note(firstPerson + n, "note " + std::to_string(i), now - 300 - std::int64_t(i) * day / 5 - n);
                ++distinct;
                for (const QString& url : places)
                    (url == a.url() ? atA : atB).push_back(note);
                if (places.empty())
                    atC.push_back(note);
            }
        }
        atA.push_back(tests::event({.author = me, .kind = 3, .createdAt = now - 20 * day, .tags = follows, .content = {}}));
        a.add(atA);
        b.add(atB);
        c.add(atC);
    }
    bool isDone() const
    {
        const QList<api::RelayRow> table = relays->relays(); // placed, once their lists are read
        if (std::none_of(table.cbegin(), table.cend(), [&](const api::RelayRow& row) { return row.people > 0; }))
            return false;
        const QList<api::SyncRow> rows = sync.rows();
        for (const api::SyncRow& row : rows) {
            for (const api::SyncPart& part : row.parts) {
                if (part.people == int(people)) // as before anybody was placed
                    return false;
            }
        }
        return rows.size() >= 3 && std::count_if(rows.cbegin(), rows.cend(), [](const api::SyncRow& row) { return row.state == api::SyncRow::Complete; }) == 3;
    }
    std::size_t stored() const { return std::size_t(bench.pipeline->storedEvents()); }
};

} // namespace

class RelayFiguresTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyNumberIsTheRelays()
    {
        Pages p;
        QTRY_VERIFY_WITH_TIMEOUT(p.isDone() && p.stored() >= p.distinct, 60'000);
        const std::size_t stored = p.distinct + 1 + 27; // the follow list, and the relay lists of those who have one
        QTRY_COMPARE_WITH_TIMEOUT(p.stored(), stored, 20'000);

        checkTable(p);
        checkCoverage(p);
        checkSync(p);
        checkDetails(p, stored);
    }

private:
    void checkTable(Pages& p)
    {
        RelaysModel table;
        table.setSession(p.session.get());
        QHash<QString, int> read;
        for (int row = 0; row < table.rowCount(); ++row) {
            const auto relay = table.data(table.index(row), RelaysModel::RelayRole).value<api::RelayRow>();
            read.insert(relay.url, relay.people);
            const bool isThere = relay.url != p.gone;
            QCOMPARE(relay.state == api::RelayRow::Connected, isThere);
            QCOMPARE(relay.lastError.isEmpty(), isThere);
        }
        QCOMPARE(read.value(p.a.url()), 10 + 6);
        QCOMPARE(read.value(p.b.url()), 8 + 6);
        QCOMPARE(read.value(p.c.url()), 0);
        QCOMPARE(read.value(p.gone), 0);
    }

    void checkCoverage(Pages& p)
    {
        models::CoverageModel coverage;
        coverage.setSession(p.session.get());
        QTRY_COMPARE(coverage.count(), int(people));
        QVERIFY2(coverage.summary().contains(QStringLiteral("24 of the 30")), qPrintable(coverage.summary()));
        QCOMPARE(figureAfter(coverage.counts(), models::CoverageModel::tr("Read at their relays")), QStringLiteral("24"));
        QCOMPARE(figureAfter(coverage.counts(), models::CoverageModel::tr("Relays do not answer now")), QStringLiteral("3"));
        QCOMPARE(figureAfter(coverage.counts(), models::CoverageModel::tr("No list known")), QStringLiteral("3"));
    }

    void checkSync(Pages& p)
    {
        SyncModel sync;
        sync.setSession(p.session.get());
        QHash<QString, QString> asked;
        for (int row = 0; row < sync.count(); ++row)
            asked.insert(sync.data(sync.index(row), SyncModel::UrlRole).toString(), sync.data(sync.index(row), SyncModel::AskedRole).toString());
        // Who is placed nowhere is looked for at all of one's own relays.
        QVERIFY2(asked.value(p.a.url()).contains(QStringLiteral("of 22 people")), qPrintable(asked.value(p.a.url())));
        QVERIFY2(asked.value(p.b.url()).contains(QStringLiteral("of 20 people")), qPrintable(asked.value(p.b.url())));
        QVERIFY2(asked.value(p.c.url()).contains(QStringLiteral("of 6 people")), qPrintable(asked.value(p.c.url())));
        QVERIFY2(sync.summary().contains(QStringLiteral("14 days")), qPrintable(sync.summary()));
        const qint64 bytes = qint64(p.bench.status(p.a.script()).bytesReceived + p.bench.status(p.b.script()).bytesReceived + p.bench.status(p.c.script()).bytesReceived);
        QVERIFY(p.sync.traffic().sessionBytes >= bytes && p.sync.traffic().sessionBytes < bytes + 5'000); // NIP-11 besides
    }

    void checkDetails(Pages& p, std::size_t stored)
    {
        models::RelayDetailModel page;
        page.setSession(p.session.get());
        qint64 first = 0;
        const auto look = [&](const QString& url) {
            page.setUrl(url);
            return QTest::qWaitFor([&] { return page.detail().url == url; }, 5'000);
        };
        for (KeptRelay* relay : {&p.a, &p.b, &p.c}) {
            QVERIFY(look(relay->url()));
            QTRY_COMPARE(page.row().received, qint64(relay->sent()));
            QCOMPARE(page.row().refused, 0);
            QCOMPARE(page.row().duplicates, qint64(relay->sent()) - page.detail().firstDelivered);
            QCOMPARE(page.detail().dials, 1);
            QVERIFY(page.detail().eoseMs >= 0);
            first += page.detail().firstDelivered;
        }
        QCOMPARE(first, qint64(stored)); // each came first from one of them
        QVERIFY(look(p.a.url()));
        QCOMPARE(page.detail().lost, 10);
        QVERIFY(look(p.b.url()));
        QCOMPARE(page.detail().lost, 8);
        QVERIFY(look(p.c.url()));
        QCOMPARE(page.detail().lost, 0);
        QVERIFY(look(p.gone));
        QVERIFY(!page.faults().isEmpty());
        QCOMPARE(page.row().received, 0);
    }
};

QTEST_GUILESS_MAIN(RelayFiguresTest)
#include "tst_relay_figures.moc"
