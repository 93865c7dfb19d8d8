// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/list_edit.h"
#include "engine/nostr/contact_list.h"

#include <QTest>

using namespace nandu;
using accounts::editedFollowList;
using accounts::FollowEdit;
using accounts::ListBase;
using base::ErrorCode;

namespace {

constexpr std::int64_t now = 1'750'000'000;

base::PubKey person(unsigned number)
{
    base::PubKey key;
    key.bytes[0] = static_cast<std::uint8_t>(number);
    key.bytes[1] = static_cast<std::uint8_t>(number >> 8);
    return key;
}

nostr::Event list(unsigned follows, std::int64_t createdAt = now - 100)
{
    nostr::Event event;
    event.kind = 3;
    event.createdAt = createdAt;
    event.content = "{\"wss://relay.example\":{}}";
    for (unsigned i = 1; i <= follows; ++i)
        event.tags.add({"p", person(i).hex(), "wss://hint.example", "pet"});
    event.tags.add({"t", "kept"});
    return event;
}

ListBase loaded(nostr::Event newest) { return {.newest = std::move(newest), .relaysAsked = 3, .relaysAnswered = 3, .mayExistElsewhere = true, .lastKnown = 0}; }

} // namespace

class TestListEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesOneEntryAndKeepsEverythingElse();
    void refusesWhenNoRelayAnswered();
    void refusesWhenNoListWasFoundAndOneMayExist();
    void startsAListWhenNoneCanExist();
    void refusesABaseThatLostHalfOfWhatWasKnown();
    void staysNewerThanItsBaseButChasesNoWrongClock();
    void changesNothingTwice();
    void takesTheNewestVersionAndTheLowerIdOnATie();
};

void TestListEdit::changesOneEntryAndKeepsEverythingElse()
{
    const auto base = loaded(list(500));
    const auto added = editedFollowList(base, {person(900), true, "wss://r.example"}, now);
    QVERIFY(added.ok());
    QCOMPARE(added->tags.size(), base.newest->tags.size() + 1);
    for (std::size_t i = 0; i < base.newest->tags.size(); ++i)
        QCOMPARE(added->tags[i].value(), base.newest->tags[i].value());
    QCOMPARE(added->content, base.newest->content);
    const auto removed = editedFollowList(base, {person(7), false, {}}, now);
    QCOMPARE(removed->tags.size(), base.newest->tags.size() - 1);
    QCOMPARE(removed->content, base.newest->content);
}

void TestListEdit::refusesWhenNoRelayAnswered()
{
    auto base = loaded(list(5)); // ours, perhaps long out of date
    base.relaysAnswered = 0;
    QCOMPARE(editedFollowList(base, {person(900), true, {}}, now).error().code, ErrorCode::Unavailable);
}

void TestListEdit::refusesWhenNoListWasFoundAndOneMayExist()
{
    const FollowEdit edit{person(900), true, {}};
    QCOMPARE(editedFollowList({std::nullopt, 3, 3, true, 0}, edit, now).error().code, ErrorCode::Unavailable);
    QCOMPARE(editedFollowList({std::nullopt, 3, 2, false, 0}, edit, now).error().code, ErrorCode::Unavailable);
    QCOMPARE(editedFollowList({std::nullopt, 3, 3, false, 4}, edit, now).error().code, ErrorCode::Unavailable);
}

void TestListEdit::startsAListWhenNoneCanExist()
{
    const auto first = editedFollowList({std::nullopt, 3, 3, false, 0}, {person(1), true, {}}, now);
    QVERIFY(first.ok());
    QCOMPARE(nostr::followsOf(first->tags), std::vector{person(1)});
    QCOMPARE(first->createdAt, now);
}

void TestListEdit::refusesABaseThatLostHalfOfWhatWasKnown()
{
    auto base = loaded(list(1));
    base.lastKnown = 500;
    QCOMPARE(editedFollowList(base, {person(900), true, {}}, now).error().code, ErrorCode::Refused);
    base.newest = list(250);
    QVERIFY(editedFollowList(base, {person(900), true, {}}, now).ok());
    base.newest = list(0);
    base.lastKnown = 3; // too small to judge
    QVERIFY(editedFollowList(base, {person(900), true, {}}, now).ok());
}

void TestListEdit::staysNewerThanItsBaseButChasesNoWrongClock()
{
    QCOMPARE(editedFollowList(loaded(list(3, now + 50)), {person(900), true, {}}, now)->createdAt, now + 51);
    QCOMPARE(editedFollowList(loaded(list(3, now + 90'000)), {person(900), true, {}}, now).error().code, ErrorCode::Refused);
}

void TestListEdit::changesNothingTwice()
{
    QCOMPARE(editedFollowList(loaded(list(3)), {person(2), true, {}}, now).error().code, ErrorCode::NotFound);
    QCOMPARE(editedFollowList(loaded(list(3)), {person(9), false, {}}, now).error().code, ErrorCode::NotFound);
}

void TestListEdit::takesTheNewestVersionAndTheLowerIdOnATie()
{
    std::vector<nostr::Event> versions{list(1, 100), list(2, 200), list(3, 200), list(4, 150)};
    versions[1].id.bytes[0] = 9;
    versions[2].id.bytes[0] = 1;
    QVERIFY(accounts::newestOf(versions) == versions[2]);
    QVERIFY(!accounts::newestOf({}));
}

QTEST_GUILESS_MAIN(TestListEdit)
#include "tst_list_edit.moc"
