// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the rules no longer keep goes, and the relay that has it is not asked for it again: neither at once nor after a restart. One's
// own notes stay, and when the rule is taken back everything comes again and is counted once.

#include "engine/store/retention_plan.h"
#include "tests/integration/sync_run.h"
#include "tests/support/kept_relay.h"

#include <algorithm>
#include <map>

using namespace nandu;
using tests::KeptRelay;

namespace {

constexpr unsigned me = 1, people = 60, firstPerson = 10, notesInAll = 600;
constexpr std::int64_t day = 86'400;
constexpr int keptDays = 5;

struct Session : tests::SyncRun {
    Session(const std::filesystem::path& database, const QString& relay, int historyDays, std::int64_t keptFrom) : SyncRun(database)
    {
        bench.network->post([this, historyDays, keptFrom] {
            bench.network->synchronizer().setHistoryDays(historyDays);
            bench.network->synchronizer().setKeptFrom(keptFrom);
        });
        signIn(me, relay);
    }
};

} // namespace

class TestPruneThenSync : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatWentDoesNotComeBackUntilItIsWanted();
};

void TestPruneThenSync::whatWentDoesNotComeBackUntilItIsWanted()
{
    const std::int64_t now = base::SystemClock().wallSeconds();
    QTemporaryDir folder;
    const auto database = std::filesystem::path(folder.path().toStdString()) / "events.db";
    std::vector<nostr::Event> events = {tests::followList(me, firstPerson, people, now - 13 * day),
        tests::note(me, "my own, and old", now - 12 * day)};
    for (unsigned i = 0; i < notesInAll; ++i)
        events.push_back(tests::note(firstPerson + i % people, "note " + std::to_string(i), now - 300 - std::int64_t(i) * 10 * day / notesInAll));
    KeptRelay relay;
    relay.add(events);
    std::size_t left = 0;
    std::int64_t keptFrom = 0;
    {
        Session session(database, relay.url(), int(base::limits::historyDays), 0);
        QTRY_VERIFY_WITH_TIMEOUT(session.isDone(), 30'000);
        QTRY_COMPARE(session.stored(), events.size());
        auto view = store::ReadView::open(database, &session.bench.pipeline->writer().indexTail());
        QVERIFY(view);
        store::RetentionQuestion question;
        question.rules.followingDays = keptDays;
        question.own = {tests::person(me)};
        question.now = now;
        auto plan = store::planRetention(**view, question, [](int) { return true; });
        QVERIFY(plan);
        QVERIFY(plan->leaving.events > notesInAll / 3 && plan->leaving.events < notesInAll * 2 / 3);
        left = events.size() - std::size_t(plan->leaving.events);
        for (const auto& [person, second] : plan->newestLeaving)
            keptFrom = std::max(keptFrom, second + 1);
        const std::map<base::PubKey, std::int64_t> leaving(plan->newestLeaving.begin(), plan->newestLeaving.end());
        session.bench.onNet<int>([&] { // as client/keeping does
            session.bench.network->synchronizer().covered().forgetUpTo(leaving);
            session.bench.network->synchronizer().setHistoryDays(keptDays);
            session.bench.network->synchronizer().setKeptFrom(keptFrom);
            return 0;
        });
        relay.forgetCounts();
        auto pruned = session.bench.pipeline->writer().prune(std::make_shared<const store::RetentionPlan>(std::move(*plan))).get();
        QVERIFY(pruned.ok());
        QCOMPARE(session.stored(), left);
        QVERIFY(session.bench.pipeline->ids().isStored(events[1].id)); // my own
        QTest::qWait(500); // for a question that should not be
        QCOMPARE(session.stored(), left);
    }
    {
        Session again(database, relay.url(), keptDays, keptFrom);
        QTRY_VERIFY_WITH_TIMEOUT(again.isDone(), 30'000);
        QTest::qWait(500);
        QCOMPARE(again.stored(), left);
        qInfo("%zu of %zu events are left; the relay sent %zu again", left, events.size(), relay.sent());
        QVERIFY(relay.sent() <= 30); // its newest are looked at again after a restart, as ever
    }
    Session wanted(database, relay.url(), int(base::limits::historyDays), 0); // the rule is taken back
    QTRY_COMPARE_WITH_TIMEOUT(wanted.stored(), events.size(), 30'000);
    auto differences = wanted.bench.pipeline->writer().recount(false).get();
    QVERIFY(differences.ok() && differences->empty());
}

QTEST_GUILESS_MAIN(TestPruneThenSync)
#include "tst_prune_then_sync.moc"
