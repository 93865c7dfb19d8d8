// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs that are joined against a plain list of all their keys.

#include "engine/nostr/event.h"
#include "engine/store/index_tail.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace nandu;
using store::IndexRun;
using store::IndexTail;

namespace {

nostr::Event someEvent(std::mt19937& random)
{
    nostr::Event event;
    for (auto& byte : event.id.bytes)
        byte = static_cast<std::uint8_t>(random());
    event.createdAt = random() % 50;
    event.kind = static_cast<std::uint16_t>(random() % 3);
    event.tags.add({"t", random() % 2 == 0 ? "apple" : "pear"});
    event.tags.add({"t", "apple"});
    return event;
}

template <typename Key>
bool holds(const IndexTail& tail, std::vector<Key> IndexRun::* keys, std::vector<Key> all)
{
    std::vector<Key> found;
    for (const auto& run : tail.snapshot()->runs) {
        const std::vector<Key>& part = (*run).*keys;
        if (!std::is_sorted(part.begin(), part.end()))
            return false;
        found.insert(found.end(), part.begin(), part.end());
    }
    std::sort(found.begin(), found.end());
    std::sort(all.begin(), all.end());
    return found == all;
}

bool holds(const IndexTail& tail, const IndexRun& all)
{
    std::int64_t before = 0;
    for (const auto& run : tail.snapshot()->runs) {
        if (run->firstRid <= before || run->lastRid < run->firstRid)
            return false;
        before = run->lastRid;
    }
    return holds(tail, &IndexRun::byId, all.byId) && holds(tail, &IndexRun::byAuthor, all.byAuthor)
        && holds(tail, &IndexRun::byKind, all.byKind) && holds(tail, &IndexRun::byTag, all.byTag);
}

template <typename Key>
void append(std::vector<Key>& all, const std::vector<Key>& more) { all.insert(all.end(), more.begin(), more.end()); }

} // namespace

class TestIndexTail : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsEveryKeyInFewSortedRuns_data()
    {
        QTest::addColumn<int>("rowsMax");
        QTest::newRow("single rows") << 1;
        QTest::newRow("batches of any size") << 40;
    }
    void keepsEveryKeyInFewSortedRuns()
    {
        QFETCH(int, rowsMax);
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        IndexTail tail;
        IndexRun all;
        std::int64_t rid = 0;
        std::size_t runsMax = 0;
        for (store::Position position = 1; position <= 600; ++position) {
            IndexRun run;
            for (int rows = 1 + static_cast<int>(random() % static_cast<unsigned>(rowsMax)); rows > 0; --rows)
                run.add(++rid, static_cast<std::uint32_t>(random() % 5), someEvent(random));
            run.sort();
            append(all.byId, run.byId);
            append(all.byAuthor, run.byAuthor);
            append(all.byKind, run.byKind);
            append(all.byTag, run.byTag);
            tail.append(std::move(run), position);
            runsMax = std::max(runsMax, tail.snapshot()->runs.size());
            if (position % 50 == 0)
                QVERIFY(holds(tail, all));
        }
        QVERIFY2(runsMax <= 24, qPrintable(QString::number(runsMax))); // three of each size, which grows fourfold, and a few between

        const auto frozen = tail.freeze();
        QCOMPARE(frozen.back()->lastRid, rid);
        IndexRun more;
        more.add(++rid, 1, someEvent(random));
        more.sort();
        append(all.byId, more.byId);
        append(all.byAuthor, more.byAuthor);
        append(all.byKind, more.byKind);
        append(all.byTag, more.byTag);
        tail.append(std::move(more), 601);
        QCOMPARE(tail.snapshot()->runs.size(), frozen.size() + 1); // not joined with what comes later
        QVERIFY(std::equal(frozen.begin(), frozen.end(), tail.snapshot()->runs.begin()));
        QVERIFY(holds(tail, all));
        tail.dropUpTo(frozen.back()->lastRid);
        QCOMPARE(tail.rows(), std::size_t{1});
    }
};

QTEST_GUILESS_MAIN(TestIndexTail)
#include "tst_index_tail.moc"
