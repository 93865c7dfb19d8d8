// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/publish_targets.h"
#include "tests/support/event_factory.h"

#include <QTest>

using namespace nandu;

namespace {

nostr::Event relayList(unsigned author, nostr::TagList tags)
{
    return tests::event({.author = author, .kind = 10002, .createdAt = 1'750'000'000, .tags = std::move(tags), .content = {}});
}

const std::vector<base::RelayUrl> own{*base::RelayUrl::parse("wss://own.example")};

} // namespace

class TestPublishTargets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reachesWhereThoseMentionedRead();
    void staysWithinItsCaps();
    void sendsListsAndDeletionsToNobodyElse();
};

void TestPublishTargets::reachesWhereThoseMentionedRead()
{
    nostr::EventTemplate note;
    note.tags = {{"p", tests::person(2).hex()}, {"p", tests::person(1).hex()}, {"p", tests::person(3).hex()}, {"p", "junk"}};
    const auto people = client::peopleToReach(note, tests::person(1));
    QCOMPARE(people, (std::vector{tests::person(2), tests::person(3)}));
    const auto targets = client::targetsOf(own, people, {relayList(2, {{"r", "wss://own.example", "read"}, {"r", "wss://writes.example", "write"}, {"r", "ws://127.0.0.1:1/"}, {"r", "wss://in.example"}})});
    QCOMPARE(client::relaysOf(targets), (std::vector<std::string>{"wss://own.example/", "wss://in.example/"}));
    QVERIFY(targets[0].isOwn && !targets[1].isOwn);
    QCOMPARE(targets[0].people, targets[1].people);
}

void TestPublishTargets::staysWithinItsCaps()
{
    std::vector<base::PubKey> people;
    std::vector<nostr::Event> lists;
    for (unsigned i = 2; i < 22; ++i) {
        const std::string host = "wss://r" + std::to_string(i);
        people.push_back(tests::person(i));
        lists.push_back(relayList(i, {{"r", host + "a.example"}, {"r", host + "b.example"}, {"r", host + "c.example"}}));
    }
    QCOMPARE(client::targetsOf(own, people, lists).size(), 1 + client::inboxesMax);
    QCOMPARE(client::targetsOf(own, {people[0]}, lists).size(), 1 + client::inboxesPerPersonMax);
}

void TestPublishTargets::sendsListsAndDeletionsToNobodyElse()
{
    for (const std::uint16_t kind : {std::uint16_t{3}, std::uint16_t{5}, std::uint16_t{10000}, std::uint16_t{30000}})
        QVERIFY(client::peopleToReach({.kind = kind, .createdAt = 1, .tags = {{"p", tests::person(2).hex()}}, .content = {}}, tests::person(1)).empty());
}

QTEST_APPLESS_MAIN(TestPublishTargets)
#include "tst_publish_targets.moc"
