// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/sync/sync_scope.h"
#include "tests/engine/store/made_events.h"

#include <QTest>

using namespace nandu;
using base::PubKey;
using sync::ScopeRules;
using tests::madeAuthor;
using Reach = ScopeRules::Reach;

namespace {
std::vector<PubKey> people(std::initializer_list<std::uint32_t> numbers)
{
    std::vector<PubKey> keys;
    for (const std::uint32_t number : numbers)
        keys.push_back(madeAuthor(number));
    return keys;
}

ScopeRules reaching(Reach reach, std::size_t peopleMax = 1'000) { return {reach, peopleMax, {}, {}}; }
const nostr::FollowCircles circles = {people({1, 2, 3}), people({2}), people({4, 5})};
const PubKey me = madeAuthor(0);
} // namespace

class TestSyncScope : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void eachReachHoldsItsCircles()
    {
        QVERIFY(sync::scopeOf(reaching(Reach::Self), me, circles).people.empty());
        QCOMPARE(sync::scopeOf(reaching(Reach::Following), me, circles).people, people({1, 2, 3}));
        QCOMPARE(sync::scopeOf(reaching(Reach::Mutual), me, circles).people, people({2}));
        QCOMPARE(sync::scopeOf(reaching(Reach::Friends), me, circles).people, people({1, 2, 3, 4, 5}));
    }

    void theNearestStayUnderTheCap()
    {
        const auto scope = sync::scopeOf(reaching(Reach::Friends, 4), me, circles);
        QCOMPARE(scope.people, people({1, 2, 3, 4}));
        QCOMPARE(scope.wanted, std::size_t{5});
    }

    void whoIsAllowedComesFirstAndWhoIsDeniedNever()
    {
        ScopeRules rules = reaching(Reach::Following, 2);
        rules.allowed = people({9, 3, 8, 0, 9});
        rules.denied = people({8, 1});

        const auto scope = sync::scopeOf(rules, me, circles);

        QCOMPARE(scope.people, people({9, 3}));
        QCOMPARE(scope.wanted, std::size_t{3}); // 9, 3 and 2; oneself is not counted
    }
};

QTEST_GUILESS_MAIN(TestSyncScope)
#include "tst_sync_scope.moc"
