// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The two states of an id, who waits for whom, and that nothing is lost between threads.

#include "engine/nostr/stored_ids.h"

#include <QTest>

#include <atomic>
#include <map>
#include <random>
#include <thread>

using namespace nandu;
using State = nostr::StoredIds::State;

namespace {

base::EventId randomId(std::mt19937_64& random)
{
    base::EventId id;
    for (auto& byte : id.bytes)
        byte = static_cast<std::uint8_t>(random());
    return id;
}

std::span<const base::EventId> one(const base::EventId& id)
{
    return {&id, 1};
}

} // namespace

class TestStoredIds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goesFromUnknownOverPendingToStored()
    {
        nostr::StoredIds ids;
        const base::EventId id{{1, 2, 3}};
        QVERIFY(ids.state(id) == State::Unknown);
        QVERIFY(ids.markPending(id, 10) == State::Unknown);
        QVERIFY(ids.state(id) == State::Pending);
        QVERIFY(ids.markPending(id, 11) == State::Pending);
        QVERIFY(ids.markPending(id, 12) == State::Pending);
        QCOMPARE(ids.markStored(one(id)), (std::vector<base::Ticket>{11, 12})); // the first comes with its own event
        QVERIFY(ids.state(id) == State::Stored);
        QVERIFY(ids.markPending(id, 13) == State::Stored);
        QVERIFY(ids.markStored(one(id)).empty());
        QCOMPARE(ids.size(), std::size_t(1));
    }

    void agreesWithAPlainMapWhateverComesAndGoes()
    {
        std::mt19937_64 random(4);
        nostr::StoredIds ids;
        std::map<base::EventId, State> expected;
        std::vector<base::EventId> some(600);
        for (auto& id : some) {
            id = randomId(random);
            id.bytes[0] = 7;                                         // one shard,
            id.bytes[1] = static_cast<std::uint8_t>(random() % 16);  // few homes: they push each other on
            id.bytes[2] = id.bytes[3] = 0;
        }
        for (int step = 0; step < 60'000; ++step) {
            const base::EventId& id = some[random() % some.size()];
            State& state = expected.try_emplace(id, State::Unknown).first->second;
            QVERIFY(ids.state(id) == state);
            QCOMPARE(ids.isStored(id), state == State::Stored);
            ids.prepare(id);
            const auto draw = random() % 100;
            if (draw < 60) {
                QVERIFY(ids.markPending(id, 0) == state);
                state = state == State::Unknown ? State::Pending : state;
            } else if (draw < 99 && state == State::Pending) {
                QVERIFY(ids.forget(one(id)).empty());
                state = State::Unknown;
            } else if (draw == 99) {
                QVERIFY(ids.markStored(one(id)).empty());
                state = State::Stored;
            }
        }
    }

    void forgetsWhatCouldNotBeCommitted()
    {
        nostr::StoredIds ids;
        const base::EventId id{{9}};
        (void)ids.markPending(id, 1);
        (void)ids.markPending(id, 2);
        QCOMPARE(ids.forget(one(id)), (std::vector<base::Ticket>{2}));
        QVERIFY(ids.state(id) == State::Unknown);
        QVERIFY(ids.markPending(id, 3) == State::Unknown);
    }

    void keepsAMillionInFewBytes()
    {
        nostr::StoredIds ids;
        std::mt19937_64 random(7);
        std::vector<base::EventId> many(1'000'000);
        for (auto& id : many)
            id = randomId(random);
        ids.load(many);
        QCOMPARE(ids.size(), many.size());
        QVERIFY2(ids.bytes() < 48'000'000, std::to_string(ids.bytes()).c_str());
        for (const auto& id : many)
            QVERIFY(ids.state(id) == State::Stored);
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(ids.state(randomId(random)) == State::Unknown);
    }

    void takesAnIdOfZeros()
    {
        nostr::StoredIds ids;
        QVERIFY(ids.state({}) == State::Unknown);
        ids.load(one({}));
        QVERIFY(ids.state({}) == State::Stored);
    }

    void exactlyOneThreadOwnsEachIdAndNoTicketIsLost()
    {
        constexpr int threads = 4;
        constexpr int count = 20'000;
        nostr::StoredIds ids;
        std::mt19937_64 random(11);
        std::vector<base::EventId> all(count);
        for (auto& id : all)
            id = randomId(random);
        std::atomic<int> owned = 0, stored = 0;
        std::atomic<std::size_t> waited = 0, released = 0;
        const auto work = [&](int thread) {
            for (int i = 0; i < count; ++i) {
                const auto& id = all[static_cast<std::size_t>(i)];
                switch (ids.markPending(id, static_cast<base::Ticket>(thread * count + i + 1))) {
                case State::Unknown:
                    ++owned;
                    released += (i % 3 == 0 ? ids.markStored(one(id)) : ids.forget(one(id))).size();
                    break;
                case State::Pending: ++waited; break;
                case State::Stored: ++stored; break;
                }
            }
        };
        std::vector<std::thread> running;
        for (int i = 0; i < threads; ++i)
            running.emplace_back(work, i);
        for (auto& thread : running)
            thread.join();
        QCOMPARE(owned + stored + static_cast<int>(waited), threads * count);
        QCOMPARE(released.load(), waited.load());
        for (int i = 0; i < count; ++i)
            QVERIFY(ids.state(all[static_cast<std::size_t>(i)]) == (i % 3 == 0 ? State::Stored : State::Unknown));
    }
};

QTEST_GUILESS_MAIN(TestStoredIds)
#include "tst_stored_ids.moc"
