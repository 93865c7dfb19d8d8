// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The table of ids against a plain list, with random operations.

#include "engine/base/id_table.h"

#include <QTest>

#include <algorithm>
#include <random>

using nandu::base::IdTable;
using nandu::base::PubKey;

namespace {

PubKey keyNumber(std::uint32_t number)
{
    PubKey key;
    key.bytes.fill(7);
    for (std::size_t i = 0; i < 4; ++i) // not in the first eight bytes of each second one: those all hash to the same
        key.bytes[(number % 2 == 0 ? 0 : 20) + i] = static_cast<std::uint8_t>(number >> (8 * i));
    return key;
}

std::optional<std::uint32_t> placeIn(const std::vector<PubKey>& list, const PubKey& key)
{
    const auto at = std::find(list.begin(), list.end(), key);
    return at == list.end() ? std::nullopt : std::optional(static_cast<std::uint32_t>(at - list.begin()));
}

} // namespace

class TestIdTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doesWhatAListDoes()
    {
        const auto seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        IdTable<PubKey> table;
        std::vector<PubKey> list;
        QVERIFY(!table.placeOf(keyNumber(1)));
        for (int step = 0; step < 20'000; ++step) {
            const PubKey key = keyNumber(static_cast<std::uint32_t>(random() % 1'000));
            table.prepare(key);
            const auto before = placeIn(list, key);
            QCOMPARE(table.placeOf(key), before);
            const auto what = random() % 200;
            if (what == 0) {
                list.resize(random() % (list.size() + 1));
                table.shorten(list.size());
            } else if (what == 1) {
                list.clear();
                table.clear();
            } else if (what > 100) {
                const auto [place, isNew] = table.insert(key);
                QCOMPARE(isNew, !before.has_value());
                if (isNew)
                    list.push_back(key);
                QCOMPARE(place, *placeIn(list, key));
                QCOMPARE(table[place], key);
            }
            QCOMPARE(table.size(), list.size());
        }
    }
};

QTEST_GUILESS_MAIN(TestIdTable)
#include "tst_id_table.moc"
