// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The way from a real socket to the commit with the writer held back: bounded, nothing cut off, nothing lost.
// NANDU_SOAK=60 holds it back for 60 s instead of 4.

#include "tests/integration/network_bench.h"

#include <QElapsedTimer>
#include <QFile>

using namespace nandu;
using tests::NetworkBench;
using tests::RelayThread;

namespace {
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').at(1).toLongLong() * 4096;
}

int heldSeconds()
{
    const int wanted = qEnvironmentVariableIntValue("NANDU_SOAK");
    return wanted > 0 ? wanted : 4;
}
} // namespace

class TestBackPressure : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aHeldWriterStopsTheSenderAndLosesNothing()
    {
        NetworkBench bench;
        RelayThread relay;
        std::atomic<bool> isOver = false;
        (void)tests::key(1);
        relay.run([&] {
            relay.script().floodAfterReq([&, number = 0](const QString& sub) mutable -> std::optional<QString> {
                if (isOver)
                    return std::nullopt;
                const nostr::Event event = tests::note(1, std::to_string(number++) + std::string(500, 'x'));
                return QStringLiteral("[\"EVENT\",\"%1\",%2]").arg(sub, tests::eventText(event));
            });
        });
        const nostr::Event own = tests::note(2, "written meanwhile");
        bench.pipeline->writer().setPauseBeforeCommit(std::chrono::milliseconds(2'000));
        bench.showGlobal();
        bench.use({&relay.script()});
        QTRY_VERIFY(relay.script().flooded() > 0);

        const qint64 residentAtStart = residentBytes();
        std::size_t entriesMost = 0, bytesMost = 0, spilledMost = 0;
        qint64 residentMost = 0, ownTookMs = -1, idleMost = 0;
        int pausedLooks = 0;
        QElapsedTimer held;
        held.start();
        QElapsedTimer sinceOwn;
        while (held.elapsed() < heldSeconds() * 1000) {
            QTest::qWait(5);
            const net::RelayStatus status = bench.status(relay.script());
            entriesMost = std::max(entriesMost, bench.pipeline->frames().depth() + status.spilled);
            bytesMost = std::max(bytesMost, bench.pipeline->frames().bytes());
            spilledMost = std::max(spilledMost, status.spilled);
            residentMost = std::max(residentMost, residentBytes());
            idleMost = std::max(idleMost, relay.script().idleMs());
            QCOMPARE(status.reconnects, 0U);
            pausedLooks += status.state == net::RelayState::Paused ? 1 : 0;
            if (!sinceOwn.isValid() && pausedLooks == 5) {
                sinceOwn.start();
                bench.network->post([&] { bench.network->pool().publish(bench.ref(relay.script()), own.id, nostr::eventToJson(own)); });
            }
            if (sinceOwn.isValid() && ownTookMs < 0 && !relay.script().received(QStringLiteral("EVENT")).isEmpty())
                ownTookMs = sinceOwn.elapsed();
        }
        isOver = true;
        bench.pipeline->writer().setPauseBeforeCommit(std::chrono::milliseconds(0));
        qInfo("%d s held: at most %zu entries, %.1f MiB, %zu spilled; resident +%.1f MiB; own note out in %lld ms; sender stood still for up to %lld ms; %llu sent",
              heldSeconds(), entriesMost, double(bytesMost) / 1048576, spilledMost, double(residentMost - residentAtStart) / 1048576,
              static_cast<long long>(ownTookMs), static_cast<long long>(idleMost), static_cast<unsigned long long>(relay.script().flooded()));

        QVERIFY(entriesMost > 3'000); // it did fill
        QVERIFY(entriesMost <= base::limits::queueEntriesMax);
        QVERIFY(bytesMost <= base::limits::queueBytesMax);
        QVERIFY(pausedLooks > 5);
        QVERIFY(idleMost > 500); // TCP reached the sender
        QVERIFY(residentMost - residentAtStart <= 100 * 1024 * 1024);
        QVERIFY(ownTookMs >= 0 && ownTookMs <= 200);
        QTRY_COMPARE_WITH_TIMEOUT(bench.stored(), relay.script().flooded(), 60'000);
        QCOMPARE(relay.script().connections(), 1);
        QCOMPARE(relay.script().peers(), 1);
    }
};

QTEST_GUILESS_MAIN(TestBackPressure)
#include "tst_back_pressure.moc"
