// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Who is how far, against sets worked out one by one.
#include "engine/nostr/follow_circles.h"
#include "tests/engine/store/made_events.h"

#include <QTest>

#include <algorithm>
#include <map>
#include <random>
#include <set>

using namespace nandu;
using base::PubKey;
using nostr::FollowList;
using tests::madeAuthor;

namespace {
const PubKey me = madeAuthor(0);

std::vector<PubKey> people(std::initializer_list<std::uint32_t> numbers)
{
    std::vector<PubKey> keys;
    for (const std::uint32_t number : numbers)
        keys.push_back(madeAuthor(number));
    return keys;
}
} // namespace

class TestFollowCircles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nobodyStandsInTwoCircles()
    {
        const std::vector<FollowList> lists = {{madeAuthor(1), people({0, 2, 3, 4})}, {madeAuthor(2), people({1, 4, 5})}, {madeAuthor(9), people({0, 8})}};

        const auto circles = nostr::followCirclesOf(me, people({1, 2, 0, 1}), lists);

        QCOMPARE(circles.following, people({1, 2}));
        QCOMPARE(circles.mutual, people({1}));
        QCOMPARE(circles.friends, people({4, 3, 5})); // two follow 4; the list of 9 is a stranger's
    }

    void aListThatNamesSomebodyTwiceCountsOnce()
    {
        const std::vector<FollowList> lists = {{madeAuthor(1), people({7, 7, 7, 6})}, {madeAuthor(2), people({6})}, {madeAuthor(1), people({7})}};
        QCOMPARE(nostr::followCirclesOf(me, people({1, 2}), lists).friends, people({6, 7}));
    }

    void asWorkedOutOneByOne()
    {
        std::mt19937 random(5);
        const auto any = [&random](std::uint32_t most) { return std::uniform_int_distribution<std::uint32_t>(0, most)(random); };
        for (int round = 0; round < 50; ++round) {
            std::vector<PubKey> follows;
            for (int i = 0; i < 30; ++i)
                follows.push_back(madeAuthor(any(60)));
            std::vector<FollowList> lists;
            for (std::uint32_t author = 0; author < 60; author += 1 + any(2)) {
                FollowList list{madeAuthor(author), {}};
                for (std::uint32_t i = any(80); i > 0; --i)
                    list.follows.push_back(madeAuthor(any(2'000)));
                lists.push_back(std::move(list));
            }
            const std::set<PubKey> following = [&] {
                std::set<PubKey> set(follows.begin(), follows.end());
                set.erase(me);
                return set;
            }();
            std::map<PubKey, std::set<PubKey>> followedBy;
            std::set<PubKey> mutual;
            for (const FollowList& list : lists) {
                for (const PubKey& key : list.follows) {
                    if (!following.contains(list.author))
                        continue;
                    if (key == me)
                        mutual.insert(list.author);
                    else if (!following.contains(key))
                        followedBy[key].insert(list.author);
                }
            }

            const auto circles = nostr::followCirclesOf(me, follows, lists);

            QCOMPARE(std::set<PubKey>(circles.following.begin(), circles.following.end()), following);
            QCOMPARE(std::set<PubKey>(circles.mutual.begin(), circles.mutual.end()), mutual);
            QCOMPARE(circles.friends.size(), followedBy.size());
            for (std::size_t i = 0; i < circles.friends.size(); ++i) {
                QVERIFY(followedBy.contains(circles.friends[i]));
                QVERIFY(i == 0 || followedBy[circles.friends[i - 1]].size() >= followedBy[circles.friends[i]].size());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestFollowCircles)
#include "tst_follow_circles.moc"
