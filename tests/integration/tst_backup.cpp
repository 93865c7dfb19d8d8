// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A relay and the store brought level through real sockets: what only one of them has crosses, and nothing else. NANDU_EVENTS=100000
// makes the comparison as large as issues ask for; the bytes of it are told against those of a full fetch.

#include "engine/nostr/trusted_row.h"
#include "engine/sync/relay_backup.h"
#include "tests/integration/network_bench.h"
#include "tests/support/kept_relay.h"

#include <QJsonArray>

#include <random>

using namespace nandu;
using sync::BackupReport;
using tests::KeptRelay;
using tests::NetworkBench;
using Events = std::vector<nostr::Event>;

namespace {

constexpr std::int64_t newest = 1'760'000'000;

// As long as notes are on the average: 700 bytes as JSON with a few tags.
nostr::Event someNote(unsigned number)
{
    const std::string words = "Number " + std::to_string(number) + ". The rhea runs over the pampas, and the morning is still cold. " + std::string(180, 'r');
    return tests::event({.author = 1 + number % 40, .kind = 1, .createdAt = newest - std::int64_t(number) * 7, .tags = {{"t", "birds"}, {"client", "made up"}}, .content = words});
}

struct Level {
    QTemporaryDir folder;
    NetworkBench bench;
    KeptRelay relay;
    std::promise<BackupReport> told;

    Level() : bench(base::limits::queueEntriesMax, std::filesystem::path(folder.path().toStdString()) / "events.db") {}

    void keep(const Events& events)
    {
        for (const nostr::Event& event : events) {
            nostr::AdmittedEvent admitted{nostr::TrustedRow::verified(event), {}, {}, 0, {}, {}, 0, {}};
            if (!bench.pipeline->writer().inlet().push(std::move(admitted)))
                qFatal("the writer is gone");
        }
        bench.pipeline->writer().flush();
    }
    BackupReport run(sync::RelayBackup::Options options = {})
    {
        auto answer = told.get_future();
        bench.network->post([this, options, url = relay.url().toStdString()] {
            const base::RelayRef ref = bench.network->names().refOf(base::RelayUrl::parse(url).value());
            bench.network->synchronizer().setUserRelays({{ref, true, true}});
            nostr::Filter notes;
            notes.kinds = {{std::uint16_t(1)}};
            auto* backup = new sync::RelayBackup(bench.network->pool(), bench.network->synchronizer().subscriptions(), *bench.lookup, ref, notes, options,
                &bench.network->synchronizer());
            QObject::connect(backup, &sync::RelayBackup::finished, backup, [this, backup](const BackupReport& report) {
                told.set_value(report);
                backup->deleteLater();
            });
        });
        return answer.get();
    }
    std::size_t receivedBytes() // of every frame but those of the comparison
    {
        std::size_t bytes = 0;
        relay.run([&] {
            for (const QString& frame : relay.script().received())
                bytes += frame.startsWith(QStringLiteral("[\"NEG-")) ? 0 : std::size_t(frame.size());
        });
        return bytes;
    }
};

} // namespace

class TestBackup : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exactlyTheDifferenceCrosses();
    void aRelayThatComparesLittleAtATime();
    void aDryRunSendsNothing();
    void aRelayThatCannotCompareIsReadAndOfferedEverything();
    void refusalsAreToldAndRateLimitsWaitedFor();
};

void TestBackup::exactlyTheDifferenceCrosses()
{
    const unsigned common = qEnvironmentVariableIsSet("NANDU_EVENTS") ? unsigned(qEnvironmentVariableIntValue("NANDU_EVENTS")) : 6'000;
    constexpr unsigned missing = 500;
    std::mt19937 random(3);
    std::vector<unsigned> where(common + 2 * missing, 0); // 1: only here, 2: only there; anywhere among the others
    std::fill_n(where.begin(), missing, 1);
    std::fill_n(where.begin() + missing, missing, 2);
    std::shuffle(where.begin(), where.end(), random);
    Events here, there, onlyHere, onlyThere;
    for (unsigned i = 0; i < where.size(); ++i) {
        nostr::Event event = someNote(i);
        if (where[i] != 2)
            here.push_back(event);
        if (where[i] != 1)
            there.push_back(event);
        if (where[i] != 0)
            (where[i] == 1 ? onlyHere : onlyThere).push_back(std::move(event));
    }
    Level level;
    level.relay.offerComparison(1'000'000);
    level.relay.add(there);
    level.keep(here);

    const BackupReport report = level.run();

    QCOMPARE(report.end, BackupReport::End::Done);
    QVERIFY(report.wasCompared);
    QCOMPARE(report.here, here.size());
    QCOMPARE(report.onlyHere, std::size_t(missing));
    QCOMPARE(report.onlyThere, std::size_t(missing));
    QCOMPARE(report.pushed, std::size_t(missing));
    QCOMPARE(level.relay.sent(), std::size_t(missing));
    QVERIFY(level.relay.pushed() == tests::idsOf(onlyHere));
    level.bench.pipeline->writer().flush();
    QCOMPARE(level.bench.pipeline->storedEvents(), std::uint64_t(common + 2 * missing));
    for (const nostr::Event& event : onlyThere)
        QVERIFY(level.bench.pipeline->ids().isStored(event.id));

    std::size_t fullFetch = 0;
    for (const nostr::Event& event : there)
        fullFetch += nostr::eventToJson(event).size() + std::string_view("[\"EVENT\",\"r1\",]").size();
    const std::size_t compared = level.relay.comparisonBytes();
    const std::size_t answered = missing * (std::string_view("[\"OK\",\"\",true,\"\"]").size() + 64);
    const std::size_t events = level.relay.sentBytes() + level.receivedBytes() + answered;
    qInfo("%u in common: compared with %zu bytes, %zu more for the events that cross, questions and answers; a full fetch is %zu: %.2f %% and %.2f %% of it", common,
          compared, events, fullFetch, 100.0 * double(compared) / double(fullFetch), 100.0 * double(compared + events) / double(fullFetch));
    QVERIFY(compared < 2 * 250 * 2 * missing); // hex; found in fewer bytes the fewer there are in common
    QVERIFY(common < 100'000 || (compared + events) * 50 < fullFetch);
}

void TestBackup::aRelayThatComparesLittleAtATime()
{
    Events here, there;
    for (unsigned i = 0; i < 1'500; ++i) {
        if (i % 10 != 3)
            here.push_back(someNote(i));
        if (i % 10 != 7)
            there.push_back(someNote(i));
    }
    Level level;
    level.relay.offerComparison(400);
    level.relay.setCap(60);
    level.relay.add(there);
    level.keep(here);

    const BackupReport report = level.run();

    QCOMPARE(report.end, BackupReport::End::Done);
    QCOMPARE(report.onlyHere, std::size_t(150));
    QCOMPARE(report.pushed, std::size_t(150));
    level.bench.pipeline->writer().flush();
    QCOMPARE(level.bench.pipeline->storedEvents(), std::uint64_t(1'500));
}

void TestBackup::aDryRunSendsNothing()
{
    Level level;
    level.relay.offerComparison(1'000);
    level.relay.add({someNote(1), someNote(2)});
    level.keep({someNote(2), someNote(3), someNote(4)});

    const BackupReport report = level.run({.isDryRun = true});

    QCOMPARE(report.end, BackupReport::End::Done);
    QCOMPARE(report.onlyHere, std::size_t(2));
    QCOMPARE(report.onlyThere, std::size_t(1));
    QCOMPARE(report.pushed + report.fetched, std::size_t(0));
    QVERIFY(level.relay.pushed().empty());
    QCOMPARE(level.relay.sent(), std::size_t(0));
}

void TestBackup::aRelayThatCannotCompareIsReadAndOfferedEverything()
{
    Events there, here;
    for (unsigned i = 0; i < 330; ++i)
        there.push_back(someNote(i));
    for (unsigned i = 300; i < 420; ++i)
        here.push_back(someNote(i));
    Level level;
    level.relay.setCap(100);
    level.relay.add(there);
    level.keep(here);

    const BackupReport report = level.run();

    QCOMPARE(report.end, BackupReport::End::Done);
    QVERIFY(!report.wasCompared);
    QCOMPARE(report.pushed, here.size());
    QVERIFY(level.relay.pushed() == tests::idsOf(here));
    level.bench.pipeline->writer().flush();
    QCOMPARE(level.bench.pipeline->storedEvents(), std::uint64_t(420));

    Level dry;
    dry.keep(here);
    QCOMPARE(dry.run({.isDryRun = true}).end, BackupReport::End::NotCompared);
    QVERIFY(dry.relay.pushed().empty());
}

void TestBackup::refusalsAreToldAndRateLimitsWaitedFor()
{
    Events here;
    for (unsigned i = 0; i < 90; ++i)
        here.push_back(someNote(i));
    Level refusing;
    refusing.relay.run([&] { refusing.relay.script().setOk(false, QStringLiteral("blocked: not on our list")); });
    refusing.keep(here);
    const BackupReport refused = refusing.run();
    QCOMPARE(refused.end, BackupReport::End::Done);
    QCOMPARE(refused.refused, here.size());
    QCOMPARE(refused.firstRefusal, std::string("blocked: not on our list"));

    Level busy;
    busy.relay.run([&] {
        busy.relay.script().setOk(false, QStringLiteral("rate-limited: slow down"));
        QTimer::singleShot(900, &busy.relay.script(), [&busy] { busy.relay.script().setOk(true, {}); });
    });
    busy.keep(here);
    const BackupReport waited = busy.run({.rateLimitPause = std::chrono::milliseconds(300)});
    QCOMPARE(waited.end, BackupReport::End::Done);
    QCOMPARE(waited.pushed, here.size());
    QCOMPARE(waited.refused, std::size_t(0));
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
