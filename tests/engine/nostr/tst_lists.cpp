// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Follow lists, relay lists, deletions and expirations: what is read out of tags and what a change leaves alone.

#include "engine/nostr/contact_list.h"
#include "engine/nostr/deletion.h"
#include "engine/nostr/expiration.h"
#include "engine/nostr/relay_list.h"

#include <QTest>

using namespace nandu;
using nostr::Event;
using nostr::TagList;

namespace {

std::string hex(char digit) { return std::string(64, digit); }
nostr::PubKey person(char digit) { return *nostr::PubKey::fromHex(hex(digit)); }
nostr::EventId id(char digit) { return *nostr::EventId::fromHex(hex(digit)); }

Event made(std::uint16_t kind, TagList tags, char author = 'f')
{
    Event event;
    event.kind = kind;
    event.pubkey = person(author);
    event.tags = std::move(tags);
    event.createdAt = 100;
    return event;
}

} // namespace

class TestLists : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsEachFollowOnce();
    void addsAFollowAtTheEndAndKeepsTheRest();
    void addsNothingForSomebodyFollowedAlready();
    void removesEveryTagOfAPersonAndKeepsTheRest();
    void readsRolesOfRelays();
    void boundsARelayList();
    void writesARelayListThatReadsTheSame();
    void deletesOnlyWhatTheSameAuthorWrote();
    void deletesVersionsOfAnAddressUpToItsOwnTime();
    void neverDeletesADeletion();
    void readsExpirationStrictly();
};

void TestLists::readsEachFollowOnce()
{
    const TagList tags{{"p", hex('a')}, {"p", "junk"}, {"t", "x"}, {"p", hex('b'), "wss://r.example", "pet"}, {"p", hex('a')}, {"p", hex('A')}};
    QCOMPARE(nostr::followsOf(tags), (std::vector{person('a'), person('b')}));
}

void TestLists::addsAFollowAtTheEndAndKeepsTheRest()
{
    const TagList tags{{"p", hex('a'), "wss://r.example", "pet"}, {"p", "junk"}, {"x", ""}, {}};
    const TagList changed = nostr::withFollow(tags, person('b'), "wss://hint.example");
    QVERIFY(changed == (TagList{{"p", hex('a'), "wss://r.example", "pet"}, {"p", "junk"}, {"x", ""}, {}, {"p", hex('b'), "wss://hint.example"}}));
    QVERIFY(nostr::withoutFollow(changed, person('b')) == tags);
}

void TestLists::addsNothingForSomebodyFollowedAlready()
{
    const TagList tags{{"p", hex('a'), "wss://r.example", "pet"}};
    QVERIFY(nostr::withFollow(tags, person('a'), "wss://other.example") == tags);
}

void TestLists::removesEveryTagOfAPersonAndKeepsTheRest()
{
    const TagList tags{{"p", hex('a')}, {"e", hex('a')}, {"p", hex('b')}, {"p", hex('a'), "wss://r.example"}};
    QVERIFY(nostr::withoutFollow(tags, person('a')) == (TagList{{"e", hex('a')}, {"p", hex('b')}}));
}

void TestLists::readsRolesOfRelays()
{
    const auto entries = nostr::relayListOf(made(10002, {{"r", "wss://A.example"}, {"r", "wss://b.example", "read"}, {"r", "wss://c.example", "write"},
        {"r", "junk"}, {"r", "wss://d.example", "admin"}, {"r", "wss://b.example/", "write"}, {"x", "wss://e.example"}}));
    QCOMPARE(entries.size(), std::size_t{3});
    QCOMPARE(entries[0].url.text(), std::string("wss://a.example/"));
    QVERIFY(entries[0].read && entries[0].write);
    QVERIFY(entries[1].read && entries[1].write); // named once for each role
    QVERIFY(!entries[2].read && entries[2].write);
    QVERIFY(nostr::relayListOf(made(1, {{"r", "wss://a.example"}})).empty());
}

void TestLists::boundsARelayList()
{
    TagList tags;
    for (int i = 0; i < 5'000; ++i)
        tags.add({"r", "wss://r" + std::to_string(i) + ".example"});
    QCOMPARE(nostr::relayListOf(made(10002, tags)).size(), nostr::relayListEntriesMax);
}

void TestLists::writesARelayListThatReadsTheSame()
{
    const auto entries = nostr::relayListOf(made(10002, {{"r", "wss://a.example"}, {"r", "wss://b.example", "read"}, {"r", "wss://c.example", "write"}}));
    QVERIFY(nostr::relayListOf(made(10002, nostr::relayListTags(entries))) == entries);
}

void TestLists::deletesOnlyWhatTheSameAuthorWrote()
{
    Event target = made(1, {}, 'a');
    target.id = id('1');
    QVERIFY(nostr::deletes(made(5, {{"e", hex('1')}}, 'a'), target));
    QVERIFY(!nostr::deletes(made(5, {{"e", hex('1')}}, 'b'), target));
    QVERIFY(!nostr::deletes(made(5, {{"e", hex('2')}}, 'a'), target));
    QVERIFY(!nostr::deletes(made(1, {{"e", hex('1')}}, 'a'), target));
    QVERIFY(nostr::deletionOf(made(5, {{"e", "junk"}, {"e"}, {"a", "x"}, {"a", "30023:" + hex('b') + ":d"}}, 'a')).addresses.empty());
}

void TestLists::deletesVersionsOfAnAddressUpToItsOwnTime()
{
    const Event deletion = made(5, {{"a", "30023:" + hex('a') + ":d:with:colons"}}, 'a');
    Event version = made(30023, {{"d", "d:with:colons"}}, 'a');
    QVERIFY(nostr::deletes(deletion, version));
    version.createdAt = 101;
    QVERIFY(!nostr::deletes(deletion, version));
}

void TestLists::neverDeletesADeletion()
{
    Event target = made(5, {}, 'a');
    target.id = id('1');
    QVERIFY(!nostr::deletes(made(5, {{"e", hex('1')}}, 'a'), target));
}

void TestLists::readsExpirationStrictly()
{
    QVERIFY(nostr::expirationOf(made(1, {{"expiration", "1700000000"}})) == 1'700'000'000);
    for (const char* text : {"", "soon", "1e9", "17.5", " 17", "99999999999999999999"})
        QVERIFY(!nostr::expirationOf(made(1, {{"expiration", text}})));
    QVERIFY(nostr::isExpired(made(1, {{"expiration", "100"}}), 100));
    QVERIFY(!nostr::isExpired(made(1, {{"expiration", "100"}}), 99));
}

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
