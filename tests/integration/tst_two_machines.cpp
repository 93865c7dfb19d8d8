// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Two machines in step without a relay in between: one serves its store, the other compares and brings both level.

#include "engine/client/pipeline_backend.h"
#include "engine/localrelay/listener.h"
#include "engine/nostr/trusted_row.h"
#include "engine/sync/relay_backup.h"
#include "tests/integration/network_bench.h"

#include <QTemporaryDir>

#include <future>

using namespace nandu;
using sync::BackupReport;
using Events = std::vector<nostr::Event>;

namespace {

void keep(client::Pipeline& pipeline, const Events& events)
{
    for (const nostr::Event& event : events) {
        nostr::AdmittedEvent admitted{nostr::TrustedRow::verified(event), {}, {}, 0, {}, {}, 0, {}};
        if (!pipeline.writer().inlet().push(std::move(admitted)))
            qFatal("the writer is gone");
    }
    pipeline.writer().flush();
}

std::filesystem::path databaseIn(const QTemporaryDir& folder) { return std::filesystem::path(folder.path().toStdString()) / "events.db"; }

// The one that serves; its relay lives on the test's thread.
struct Server {
    QTemporaryDir folder;
    std::unique_ptr<client::Pipeline> pipeline;
    std::unique_ptr<store::ReadPool> readers;
    std::unique_ptr<client::PipelineBackend> backend;
    std::unique_ptr<localrelay::Listener> listener;

    explicit Server(const Events& events)
    {
        client::PipelineOptions options;
        options.database = databaseIn(folder);
        options.workers = 2;
        auto opened = client::Pipeline::open(options);
        if (!opened)
            qFatal("no pipeline: %s", opened.error().detail.c_str());
        pipeline = std::move(*opened);
        auto pool = store::ReadPool::open(options.database, &pipeline->writer().indexTail());
        if (!pool)
            qFatal("no readers: %s", pool.error().detail.c_str());
        readers = std::move(*pool);
        backend = std::make_unique<client::PipelineBackend>(*pipeline, *readers);
        keep(*pipeline, events);
        listener = std::make_unique<localrelay::Listener>(*backend, localrelay::RelayIdentity{QStringLiteral("the other machine"), {}});
        if (!listener->listen(0))
            qFatal("no port");
    }
    ~Server()
    {
        listener->close();
        pipeline->stop();
        readers->stop();
    }
};

} // namespace

class TestTwoMachines : public QObject {
    Q_OBJECT

    // From the machine of `bench`, with the other's relay.
    static BackupReport level(tests::NetworkBench& bench, const Server& server)
    {
        std::promise<BackupReport> told;
        auto answer = told.get_future();
        bench.network->post([&bench, &told, url = server.listener->url().toString().toStdString()] {
            const base::RelayRef ref = bench.network->names().refOf(base::RelayUrl::parse(url).value());
            bench.network->synchronizer().setUserRelays({{ref, true, true}});
            auto* backup = new sync::RelayBackup(bench.network->pool(), bench.network->synchronizer().subscriptions(), *bench.lookup, ref, {}, {}, &bench.network->synchronizer());
            QObject::connect(backup, &sync::RelayBackup::finished, backup, [&told, backup](const BackupReport& report) {
                told.set_value(report);
                backup->deleteLater();
            });
        });
        if (!QTest::qWaitFor([&] { return answer.wait_for(std::chrono::seconds(0)) == std::future_status::ready; }, 60'000))
            qFatal("no report");
        return answer.get();
    }

private Q_SLOTS:
    void whatOnlyOneOfThemHasCrossesBothWaysOnce()
    {
        Events here, there;
        std::size_t all = 0;
        for (unsigned i = 0; i < 2'000; ++i, ++all) {
            const nostr::Event event = tests::note(1 + i % 7, "note " + std::to_string(i), 1'750'000'000 + i / 4 * 60);
            if (i % 40 != 3)
                here.push_back(event);
            if (i % 50 != 8)
                there.push_back(event);
        }
        QTemporaryDir folder;
        tests::NetworkBench bench(base::limits::queueEntriesMax, databaseIn(folder));
        keep(*bench.pipeline, here);
        Server server(there);

        const BackupReport report = level(bench, server);

        QCOMPARE(report.end, BackupReport::End::Done);
        QVERIFY(report.wasCompared);
        QCOMPARE(report.onlyHere, std::size_t(40));
        QCOMPARE(report.onlyThere, std::size_t(50));
        QCOMPARE(report.pushed, std::size_t(40));
        QCOMPARE(report.fetched, std::size_t(50));
        bench.pipeline->writer().flush();
        server.pipeline->writer().flush();
        QCOMPARE(bench.pipeline->storedEvents(), std::uint64_t(all));
        QCOMPARE(server.pipeline->storedEvents(), std::uint64_t(all));

        const BackupReport again = level(bench, server);
        QCOMPARE(again.end, BackupReport::End::Done);
        QCOMPARE(again.onlyHere + again.onlyThere + again.pushed + again.fetched, std::size_t(0));
    }
};

QTEST_GUILESS_MAIN(TestTwoMachines)
#include "tst_two_machines.moc"
