// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/filter_split.h"

#include "tests/support/event_factory.h"

#include <QTest>

#include <set>

using namespace nandu;
using nostr::Filter;

namespace {
base::PubKey made(int number)
{
    base::PubKey key;
    key.bytes[0] = static_cast<std::uint8_t>(number >> 8);
    key.bytes[1] = static_cast<std::uint8_t>(number);
    return key;
}

Filter ofAuthors(int count)
{
    Filter filter;
    filter.authors.emplace();
    for (int i = 0; i < count; ++i)
        filter.authors->push_back(made(i));
    filter.kinds = {{1}};
    return filter;
}

std::size_t reqBytes(const std::vector<Filter>& req)
{
    std::size_t bytes = 100;
    for (const Filter& filter : req)
        bytes += filter.toJson().size() + 1;
    return bytes;
}
} // namespace

class TestFilterSplit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fiveThousandAuthorsAreAllAskedFor_data()
    {
        QTest::addColumn<int>("messageBytes");
        QTest::addColumn<int>("filtersMax");
        QTest::newRow("nothing said") << 0 << 0;
        QTest::newRow("small messages") << 4'096 << 0;
        QTest::newRow("one filter a REQ") << 0 << 1;
        QTest::newRow("roomy") << 512 * 1024 << 100;
    }
    void fiveThousandAuthorsAreAllAskedFor()
    {
        QFETCH(int, messageBytes);
        QFETCH(int, filtersMax);
        net::RelayLimits limits;
        if (messageBytes > 0)
            limits.messageBytesMax = std::size_t(messageBytes);
        if (filtersMax > 0)
            limits.filtersMax = std::size_t(filtersMax);
        std::multiset<base::PubKey> asked;
        for (const auto& req : sync::splitForRelay({ofAuthors(5'000)}, limits)) {
            QVERIFY(reqBytes(req) <= limits.messageBytesMax.value_or(sync::messageBytesUsual));
            QVERIFY(req.size() <= limits.filtersMax.value_or(sync::filtersPerReqUsual));
            for (const Filter& filter : req) {
                QVERIFY(filter.authors->size() <= sync::authorsPerFilterMax);
                QCOMPARE(*filter.kinds, std::vector<std::uint16_t>{1});
                asked.insert(filter.authors->begin(), filter.authors->end());
            }
        }
        QCOMPARE(asked.size(), 5'000U); // each once
    }

    void listsInOneFilterAreCrossed()
    {
        Filter filter = ofAuthors(600);
        for (int i = 0; i < 300; ++i)
            filter.tags['e'].push_back(std::string(60, '0') + std::to_string(1000 + i));
        net::RelayLimits limits;
        limits.messageBytesMax = 512 * 1024;
        std::set<std::pair<base::PubKey, std::string>> pairs;
        for (const auto& req : sync::splitForRelay({filter}, limits)) {
            for (const Filter& part : req) {
                for (const auto& author : *part.authors) {
                    for (const auto& value : part.tags.at('e'))
                        pairs.emplace(author, value);
                }
            }
        }
        QCOMPARE(pairs.size(), 600U * 300U);
    }

    void theLimitOfTheRelayHolds()
    {
        Filter filter = ofAuthors(1);
        filter.limit = 5'000;
        net::RelayLimits limits;
        limits.limitMax = 500;
        QCOMPARE(sync::splitForRelay({filter}, limits)[0][0].limit, std::optional<std::uint32_t>(500));
    }

    void filtersThatMatchNothingAreNotAsked()
    {
        Filter nobody;
        nobody.authors.emplace();
        Filter noTag;
        noTag.tags['e'] = {};
        QVERIFY(sync::splitForRelay({nobody, noTag}, {}).empty());
    }

    void absurdlySmallCapsStillEnd()
    {
        net::RelayLimits limits;
        limits.messageBytesMax = 1;
        limits.filtersMax = 1;
        QCOMPARE(sync::splitForRelay({ofAuthors(3)}, limits).size(), 3U);
    }
};

QTEST_GUILESS_MAIN(TestFilterSplit)
#include "tst_filter_split.moc"
