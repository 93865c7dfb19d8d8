// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Thirty relays that flap, stall, go mute and lie while people write to them: nothing of what was written may be missing at the end,
// nobody is dialled in a storm, memory and descriptors stay flat. NANDU_CHAOS_SECONDS and NANDU_CHAOS_SEED change length and seed;
// `cmake --build --preset release --target chaos_half_an_hour` is the long one.

#include "tests/integration/network_bench.h"
#include "tests/support/chaos_relay.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QFile>
#include <QThread>

#include <algorithm>
#include <memory>
#include <numeric>
#include <random>

using namespace nandu;
using tests::ChaosRelay;
using tests::NetworkBench;

namespace {
constexpr unsigned me = 1, firstAuthor = 100, authors = 40;
constexpr std::size_t relays = 30, relaysOfAuthor = 3;

QJsonObject objectOf(const nostr::Event& event) { return QJsonDocument::fromJson(tests::eventText(event).toUtf8()).object(); }

long residentKiB()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const auto at = text.indexOf("VmRSS:");
    return text.mid(at + 6, 20).trimmed().split(' ').first().toLong();
}

int descriptors() { return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::Files | QDir::System | QDir::NoDotAndDotDot).size()); }

// The relays on a thread of their own, as they would be elsewhere.
struct Relays {
    QThread thread;
    QObject context;
    std::vector<std::unique_ptr<ChaosRelay>> all;

    explicit Relays(std::uint32_t seed)
    {
        thread.start();
        context.moveToThread(&thread);
        run([this, seed] {
            for (std::size_t i = 0; i < relays; ++i)
                all.push_back(std::make_unique<ChaosRelay>(seed + std::uint32_t(i)));
        });
    }
    ~Relays()
    {
        run([this] { all.clear(); });
        thread.quit();
        thread.wait();
    }
    void run(const std::function<void()>& call) { QMetaObject::invokeMethod(&context, call, Qt::BlockingQueuedConnection); }
};

struct Chaos {
    std::mt19937 random;
    Relays relays;
    NetworkBench bench;
    std::vector<std::vector<std::size_t>> writes; // by author
    std::vector<base::EventId> written;
    std::int64_t now = 0;

    explicit Chaos(std::uint32_t seed) : random(seed), relays(seed), now(bench.clock.wallSeconds() - 100)
    {
        std::vector<nostr::Event> lists;
        nostr::TagList follows;
        for (unsigned author = 0; author < authors; ++author) {
            std::vector<std::size_t> theirs(::relays);
            std::iota(theirs.begin(), theirs.end(), std::size_t(0));
            std::shuffle(theirs.begin(), theirs.end(), random);
            theirs.resize(relaysOfAuthor);
            nostr::TagList tags;
            for (const std::size_t relay : theirs)
                tags.add({"r", relays.all[relay]->url().toStdString()});
            writes.push_back(theirs);
            follows.add({"p", tests::person(firstAuthor + author).hex()});
            lists.push_back(tests::event({.author = firstAuthor + author, .kind = 10002, .createdAt = now, .tags = tags, .content = {}}));
        }
        lists.push_back(tests::event({.author = me, .kind = 3, .createdAt = now, .tags = follows, .content = {}}));
        relays.run([this, lists] {
            for (const auto& relay : relays.all) {
                for (const nostr::Event& list : lists)
                    relay->add(objectOf(list));
            }
        });
        std::vector<sync::UserRelay> users;
        for (const auto& relay : relays.all)
            users.push_back({bench.network->names().refOf(base::RelayUrl::parse(relay->url().toStdString()).value()), true, true});
        bench.network->post([this, users] {
            bench.network->synchronizer().setSocketsMax(50);
            bench.network->synchronizer().setAccount(tests::person(me));
            bench.network->synchronizer().setUserRelays(users);
        });
    }

    void write()
    {
        const unsigned author = unsigned(random() % authors);
        const nostr::Event note = tests::note(firstAuthor + author, "note " + std::to_string(written.size()), ++now);
        written.push_back(note.id);
        relays.run([this, author, event = objectOf(note)] {
            for (const std::size_t relay : writes[author])
                relays.all[relay]->add(event);
        });
    }
    void misbehave()
    {
        const std::size_t relay = random() % ::relays;
        const auto deed = ChaosRelay::Deed(random() % ChaosRelay::deeds);
        relays.run([this, relay, deed] { relays.all[relay]->misbehave(deed); });
    }
    std::size_t missing() const
    {
        return static_cast<std::size_t>(std::ranges::count_if(written, [&](const base::EventId& id) { return bench.pipeline->ids().state(id) != nostr::StoredIds::State::Stored; }));
    }
    std::size_t connected()
    {
        return bench.onNet<std::size_t>([this] {
            const auto all = bench.network->pool().statuses();
            return static_cast<std::size_t>(std::ranges::count_if(all, [](const auto& status) { return status.state == net::RelayState::Connected; }));
        });
    }
    std::uint64_t dials()
    {
        return bench.onNet<std::uint64_t>([this] {
            std::uint64_t dials = 0;
            for (const auto& status : bench.network->pool().statuses())
                dials += status.dials;
            return dials;
        });
    }
    // One second of it; the most dials that a second may see is checked by the caller.
    std::uint64_t second(bool isWild)
    {
        const std::uint64_t before = dials();
        for (int i = 0; i < 4; ++i) {
            if (isWild)
                misbehave();
            write();
            QTest::qWait(250);
        }
        return dials() - before;
    }
};
} // namespace

class TestRelayChaos : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissingAndNothingGrows()
    {
        const int seconds = std::max(qEnvironmentVariableIntValue("NANDU_CHAOS_SECONDS"), 0) > 0 ? qEnvironmentVariableIntValue("NANDU_CHAOS_SECONDS") : 100;
        const auto seed = qEnvironmentVariableIsSet("NANDU_CHAOS_SEED") ? qEnvironmentVariableIntValue("NANDU_CHAOS_SEED") : int(std::random_device()() & 0x7fffffff);
        qInfo("chaos: %d s, seed %d", seconds, seed);
        Chaos chaos{std::uint32_t(seed)};
        QTRY_COMPARE_WITH_TIMEOUT(chaos.connected(), relays, 20'000);
        for (int i = 0; i < 5; ++i)
            (void)chaos.second(false);
        const int descriptorsBefore = descriptors();

        std::uint64_t dialsMost = 0;
        long residentEarly = 0;
        for (int i = 0; i < seconds; ++i) {
            dialsMost = std::max(dialsMost, chaos.second(true));
            if (i == seconds / 3)
                residentEarly = residentKiB();
            chaos.relays.run([&] {
                for (const auto& relay : chaos.relays.all)
                    relay->forgetReceived();
            });
        }
        const long residentLate = residentKiB();

        // They behave again, and the machine wakes up: all come back, and not at once.
        chaos.relays.run([&] {
            for (const auto& relay : chaos.relays.all) {
                relay->behave();
                relay->misbehave(ChaosRelay::Deed::Drop); // who was frozen would be noticed later only
            }
        });
        chaos.bench.network->post([&] { chaos.bench.network->synchronizer().networkChanged(); });
        for (int i = 0; i < 10; ++i)
            dialsMost = std::max(dialsMost, chaos.second(false));
        QTRY_COMPARE_WITH_TIMEOUT(chaos.connected(), relays, 70'000);
        QTRY_COMPARE_WITH_TIMEOUT(chaos.missing(), 0U, 60'000);
        const int descriptorsAfter = descriptors();
        qInfo("chaos: %zu notes, none missing; at most %llu dials a second; resident %ld -> %ld KiB; descriptors %d -> %d", chaos.written.size(),
              static_cast<unsigned long long>(dialsMost), residentEarly, residentLate, descriptorsBefore, descriptorsAfter);
        QVERIFY(dialsMost <= 4 * base::limits::redialsPerLook + base::limits::redialsPerLook); // a look more may fall into the second
        QVERIFY(std::abs(descriptorsAfter - descriptorsBefore) <= 8);
#if !defined(__SANITIZE_ADDRESS__)
        QVERIFY(residentLate - residentEarly < 24 * 1024 + seconds * 16);
#endif
    }
};

QTEST_GUILESS_MAIN(TestRelayChaos)
#include "tst_relay_chaos.moc"
