// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup as the window starts it: what one wrote crosses both ways and nothing else does, direct messages and drafts stay, and it
// can be cancelled and goes on where it was.

#include "engine/client/backup_service_impl.h"
#include "engine/nostr/trusted_row.h"
#include "tests/integration/network_bench.h"
#include "tests/support/kept_relay.h"

#include <QSignalSpy>

using namespace nandu;
using api::BackupState;
using tests::KeptRelay;

namespace {

constexpr unsigned me = 1, somebody = 2;
using Events = std::vector<nostr::Event>;

struct Page {
    QTemporaryDir folder;
    tests::NetworkBench bench;
    client::BackupServiceImpl service;
    KeptRelay relay;
    QSignalSpy changed{&service, &client::BackupServiceImpl::stateChanged};

    Page() : bench(base::limits::queueEntriesMax, std::filesystem::path(folder.path().toStdString()) / "events.db"), service(*bench.network, *bench.lookup)
    {
        service.setAccount(tests::person(me));
        bench.network->post([this, ref = bench.network->names().refOf(base::RelayUrl::parse(relay.url().toStdString()).value())] {
            bench.network->synchronizer().setUserRelays({{ref, true, true}});
        });
    }
    void keep(const Events& events)
    {
        for (const nostr::Event& event : events) {
            nostr::AdmittedEvent admitted{nostr::TrustedRow::verified(event), {}, {}, 0, {}, {}, 0, {}};
            if (!bench.pipeline->writer().inlet().push(std::move(admitted)))
                qFatal("the writer is gone");
        }
        bench.pipeline->writer().flush();
    }
};

Events notes(unsigned from, unsigned to)
{
    Events all;
    for (unsigned i = from; i < to; ++i)
        all.push_back(tests::note(me, "note " + std::to_string(i), 1'750'000'000 + i));
    return all;
}

} // namespace

class TestBackupService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whatOneWroteCrossesAndNothingElse()
    {
        Page page;
        page.relay.offerComparison(100'000);
        page.relay.add(notes(0, 300));
        page.relay.add({tests::note(somebody, "of somebody else there")});
        page.keep(notes(100, 350));
        page.keep({tests::note(somebody, "of somebody else here"), tests::event({.author = me, .kind = 4, .content = "for one person"}),
            tests::event({.author = me, .kind = 31234, .tags = {{"d", "1"}}, .content = "a draft"})});

        page.service.start(page.relay.url());
        QVERIFY(page.service.state().isRunning());
        page.service.start(QStringLiteral("wss://another.example/")); // one at a time
        QTRY_COMPARE_WITH_TIMEOUT(page.service.state().phase, BackupState::Done, 20'000);

        const BackupState state = page.service.state();
        QCOMPARE(state.url, page.relay.url());
        QVERIFY(state.wasCompared);
        QCOMPARE(state.sent, 50);
        QCOMPARE(state.fetched, 100);
        QCOMPARE(state.refused, 0);
        QCOMPARE(state.keptHere, 2);
        QVERIFY(page.relay.pushed() == tests::idsOf(notes(300, 350)));
        page.bench.pipeline->writer().flush();
        QCOMPARE(page.bench.pipeline->storedEvents(), std::uint64_t(353));

        page.relay.add(notes(300, 350)); // as a relay does with what it took
        page.service.start(page.relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.service.state().phase, BackupState::Done, 20'000);
        QCOMPARE(page.service.state().sent, 0);
        QCOMPARE(page.service.state().fetched, 0);
    }

    void aCancelledOneEndsAndTheNextSendsOnlyWhatIsStillMissing()
    {
        Page page;
        page.relay.offerComparison(100'000);
        page.relay.run([&] { page.relay.script().setOk(false, QStringLiteral("rate-limited: slow down")); });
        page.keep(notes(0, 200));
        page.service.start(page.relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.service.state().phase, BackupState::Sending, 20'000);
        QTRY_VERIFY(!page.relay.pushed().empty());
        page.service.cancel();
        QTRY_COMPARE(page.service.state().phase, BackupState::Cancelled);
        QVERIFY(page.relay.pushed().size() < 200);
        const auto received = [&] {
            std::size_t frames = 0;
            page.relay.run([&] { frames = std::size_t(page.relay.script().received().size()); });
            return frames;
        };
        const std::size_t before = received();
        QTest::qWait(1'000);
        QVERIFY(received() <= before + 1); // the end of a comparison at most

        page.relay.run([&] { page.relay.script().setOk(true, {}); });
        page.relay.add(notes(0, 120)); // what it took, from wherever
        page.service.start(page.relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.service.state().phase, BackupState::Done, 20'000);
        // On a busy machine it may be too late to say that it compares; then all is offered, and this relay does not tell what it had.
        QCOMPARE(page.service.state().sent, page.service.state().wasCompared ? 80 : 200);
        QVERIFY(page.changed.size() < 200); // it is told now and then, not for each
    }

    void refusalsAndARelayThatIsNotThereAreTold()
    {
        Page page;
        page.relay.offerComparison(100'000);
        page.relay.run([&] { page.relay.script().setOk(false, QStringLiteral("restricted: members only")); });
        page.keep(notes(0, 5));
        page.service.start(page.relay.url());
        QTRY_COMPARE_WITH_TIMEOUT(page.service.state().phase, BackupState::Done, 20'000);
        QCOMPARE(page.service.state().refused, 5);
        QCOMPARE(page.service.state().words, QStringLiteral("restricted: members only"));

        page.relay.run([&] {
            page.relay.script().stopListening();
            page.relay.script().dropPeers();
        });
        page.service.start(QStringLiteral("ws://127.0.0.1:9/"));
        QTRY_COMPARE_WITH_TIMEOUT(page.service.state().phase, BackupState::Failed, 40'000);
        QCOMPARE(page.service.state().trouble, BackupState::Unreachable);

        page.service.setAccount(std::nullopt);
        QCOMPARE(page.service.state(), BackupState());
        page.service.start(page.relay.url());
        QVERIFY(!page.service.state().isRunning()); // whose?
    }
};

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backup_service.moc"
