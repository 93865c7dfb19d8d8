// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the sync page tells and does, against relays that say what the test knows: progress, pause, cancel, re-sync, the metered
// connection, a time of the feed that lacks notes and is filled.

#include "engine/client/sync_service_impl.h"
#include "tests/integration/sync_run.h"
#include "tests/support/kept_relay.h"

#include <QSignalSpy>

using namespace nandu;
using api::SyncPart;
using api::SyncRow;
using tests::KeptRelay;
using tests::NetworkBench;

namespace {

constexpr unsigned me = 1, people = 90, firstPerson = 10;
constexpr std::int64_t day = 86'400;
constexpr std::size_t noteCount = 4'000; // over ten days

struct Page {
    explicit Page(const QString& path = {}) : at(path.isEmpty() ? folder.path() : path) {}

    QTemporaryDir folder;
    QString at;
    std::int64_t now = base::SystemClock().wallSeconds();
    tests::SyncRun run{std::filesystem::path(at.toStdString()) / "events.db"};
    NetworkBench& bench = run.bench;
    client::Settings settings{at + QStringLiteral("/settings.json")};
    client::SyncServiceImpl service{*bench.network, settings, bench.clock};

    void fill(KeptRelay& relay, std::size_t cap = 500) const
    {
        relay.setCap(cap);
        std::vector<nostr::Event> all{tests::followList(me, firstPerson, people, now - 13 * day)};
        for (std::size_t i = 0; i < noteCount; ++i)
            all.push_back(tests::note(firstPerson + unsigned(i % people), "note " + std::to_string(i), now - 300 - std::int64_t(i * 10 * day / noteCount)));
        relay.add(all);
    }
    void signIn(const QString& relay) { run.signIn(me, relay); }
    SyncRow row() const { return service.rows().value(0); }
    SyncPart part(SyncPart::About about) const
    {
        for (const SyncPart& part : row().parts) {
            if (part.about == about)
                return part;
        }
        return {};
    }
    std::size_t stored() { return run.stored(); }
};

} // namespace

class TestSyncService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theNumbersAreThoseOfTheRelay()
    {
        Page page;
        KeptRelay relay;
        page.fill(relay);
        page.signIn(relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 30'000);
        QTRY_COMPARE(page.stored(), noteCount + 1);
        QCOMPARE(page.service.rows().size(), 1);
        QCOMPARE(page.row().url, relay.url());
        QCOMPARE(page.part(SyncPart::People).people, int(people));
        QCOMPARE(page.part(SyncPart::People).from, (page.now / day - 14) * day);
        QCOMPARE(page.part(SyncPart::People).completeFrom, page.part(SyncPart::People).from);
        QCOMPARE(page.part(SyncPart::Own).from, 0);
        QCOMPARE(page.row().share, 1.0);
        QVERIFY2(page.row().events >= qint64(noteCount) && page.row().events <= qint64(relay.sent()), std::to_string(page.row().events).c_str());
        const qint64 bytes = qint64(page.bench.status(relay.script()).bytesReceived);
        QTRY_COMPARE(page.row().bytes, bytes);
        const qint64 beside = page.service.traffic().sessionBytes - bytes; // NIP-11
        QVERIFY2(beside >= 0 && beside < 1'000, std::to_string(beside).c_str());
        QVERIFY(page.service.gaps().isEmpty());
    }

    void whatWasReceivedTodayOutlivesTheProgram()
    {
        Page page;
        KeptRelay relay;
        page.fill(relay);
        page.settings.setValue(QStringLiteral("net.traffic_today"), QDate::currentDate().toString(Qt::ISODate) + QStringLiteral(" 1000"));
        client::SyncServiceImpl today{*page.bench.network, page.settings, page.bench.clock};
        page.signIn(relay.url());
        QTRY_VERIFY_WITH_TIMEOUT(today.traffic().sessionBytes > 100'000, 30'000);
        QCOMPARE(today.traffic().todayBytes, today.traffic().sessionBytes + 1'000);
        page.settings.setValue(QStringLiteral("net.traffic_today"), QStringLiteral("2020-01-01 1000"));
        client::SyncServiceImpl later{*page.bench.network, page.settings, page.bench.clock};
        QTRY_VERIFY_WITH_TIMEOUT(later.traffic().sessionBytes > 0, 5'000);
        QCOMPARE(later.traffic().todayBytes, later.traffic().sessionBytes);
    }

    // Live goes on and one page of the newest comes; the rest waits: metered, paused, cancelled, until it may go on.
    void thePastWaitsAndWhatIsNewComes()
    {
        Page page;
        KeptRelay relay;
        page.fill(relay);
        page.service.setMetered(true, true);
        page.signIn(relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Held, 20'000);
        const std::size_t newest = page.stored();
        QVERIFY2(newest > 100 && newest < noteCount / 2, std::to_string(newest).c_str());
        QVERIFY(page.row().share > 0.05 && page.row().share < 0.95);
        relay.add({tests::note(firstPerson, "live while metered", page.now)});
        QTRY_COMPARE(page.stored(), newest + 1);

        page.service.setPaused(relay.url(), true);
        page.service.setMetered(false, true);
        QTRY_COMPARE(page.row().state, SyncRow::Paused);
        relay.add({tests::note(firstPerson, "live while paused", page.now)});
        QTRY_COMPARE(page.stored(), newest + 2);

        page.service.giveUp(relay.url());
        QTRY_COMPARE(page.row().state, SyncRow::GivenUp);
        const std::size_t asked = relay.questions();
        QTest::qWait(1'500);
        QCOMPARE(relay.questions(), asked);
        QCOMPARE(page.stored(), newest + 2);

        page.service.setPaused(relay.url(), false);
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 30'000);
        QTRY_COMPARE(page.stored(), noteCount + 3);
    }

    // A comparison that waits is no note that lacks.
    void whoHasAllIsCompleteWhileMetered()
    {
        const QTemporaryDir folder;
        KeptRelay relay;
        relay.offerComparison(100'000);
        {
            Page before(folder.path());
            before.fill(relay);
            before.signIn(relay.url());
            QTRY_COMPARE_WITH_TIMEOUT(before.row().state, SyncRow::Complete, 30'000);
            QTRY_COMPARE(before.stored(), noteCount + 1);
        }
        relay.forgetCounts();
        Page page(folder.path());
        page.service.setMetered(true, true);
        page.signIn(relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 20'000);
        QCOMPARE(relay.comparisonBytes(), std::size_t(0));
        page.service.setMetered(false, true);
        QTRY_VERIFY_WITH_TIMEOUT(relay.comparisonBytes() > 0, 10'000);
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 10'000);
    }

    void aReSyncFetchesFromThatDayOnAndNothingElse()
    {
        Page page;
        KeptRelay relay;
        page.fill(relay);
        page.signIn(relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 30'000);
        relay.forgetCounts();
        page.service.resync(relay.url(), page.now - 2 * day);
        QTRY_VERIFY_WITH_TIMEOUT(relay.sent() >= noteCount / 5 - 2, 20'000);
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 20'000);
        QVERIFY2(relay.sent() < noteCount * 2 / 5, std::to_string(relay.sent()).c_str());
        QTRY_COMPARE(page.row().resyncFrom, page.now - 2 * day); // rows are renewed now and then
        QCOMPARE(page.stored(), noteCount + 1);

        // Further back than what is kept complete: older notes come.
        relay.add({tests::note(firstPerson, "not live", page.now - 100 * day)});
        page.service.resync(relay.url(), page.now - 200 * day);
        QTRY_COMPARE_WITH_TIMEOUT(page.part(SyncPart::People).from, page.now - 200 * day, 5'000);
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Complete, 20'000);
        QCOMPARE(page.part(SyncPart::People).completeFrom, page.now - 200 * day);
    }

    void aTimeThatLacksNotesIsToldAndFilledOnDemand()
    {
        Page page;
        KeptRelay relay;
        page.fill(relay, 50);
        page.service.setMetered(true, true);
        page.signIn(relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.service.gaps().size(), 1, 20'000);
        const api::FeedGap gap = page.service.gaps().first();
        QCOMPARE(gap.state, api::FeedGap::Open);
        QCOMPARE(gap.from, (page.now / day - 14) * day);
        const std::size_t newest = page.stored();
        // It stands still while live notes come.
        QSignalSpy changed(&page.service, &client::SyncServiceImpl::gapsChanged);
        relay.add({tests::note(firstPerson, "live", page.now)});
        QTRY_COMPARE(page.stored(), newest + 1);
        QTest::qWait(2'500);
        QCOMPARE(changed.size(), 0);

        // A part of it, while all else waits; then the rest.
        const std::size_t before = relay.sent();
        page.service.fill(gap.to - day, gap.to);
        QTRY_VERIFY_WITH_TIMEOUT(!page.service.gaps().isEmpty() && page.service.gaps().first().share > 0, 20'000);
        QCOMPARE(page.service.gaps().first().to, gap.to); // its row stands where it stood
        QVERIFY2(relay.sent() - before < noteCount / 4, std::to_string(relay.sent() - before).c_str());
        page.service.fill(gap.from, gap.to);
        QTRY_VERIFY_WITH_TIMEOUT(page.service.gaps().isEmpty(), 30'000);
        QCOMPARE(page.stored(), noteCount + 2);
        QTRY_COMPARE(page.row().state, SyncRow::Complete);
    }

    void aRelayThatRefusesSaysWhy()
    {
        Page page;
        tests::RelayScript relay;
        relay.setReqHandler([](QWebSocket* peer, const QString& sub, const QJsonArray&) {
            peer->sendTextMessage(QStringLiteral("[\"CLOSED\",\"%1\",\"restricted: only for members\"]").arg(sub));
        });
        page.signIn(relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.row().state, SyncRow::Failing, 20'000);
        QVERIFY(page.row().reason.contains(QStringLiteral("only for members")));
        QVERIFY(page.row().retryInS > 300);
    }

    void aRelayThatIsNotThereIsOffline()
    {
        Page page;
        tests::RelayScript relay;
        relay.stopListening();
        page.signIn(relay.url());
        QTRY_VERIFY_WITH_TIMEOUT(page.row().state == SyncRow::Offline && !page.row().reason.isEmpty(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestSyncService)
#include "tst_sync_service.moc"
