// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/list_base.h"
#include "engine/accounts/list_edit.h"
#include "engine/nostr/tag_json.h"

#include <QTest>

using namespace nandu;
using accounts::applied;
using accounts::Asked;
using accounts::BaseTrust;
using accounts::ListBase;
using accounts::ListContent;
using accounts::ListEdit;
using base::ErrorCode;

namespace {

constexpr std::int64_t now = 1'750'000'000;

std::string key(unsigned number)
{
    base::PubKey key;
    key.bytes[0] = static_cast<std::uint8_t>(number);
    key.bytes[1] = static_cast<std::uint8_t>(number >> 8);
    return key.hex();
}

ListContent follows(unsigned count)
{
    ListContent list{{}, "{\"wss://relay.example\":{}}", nostr::TagList()};
    for (unsigned i = 1; i <= count; ++i)
        list.tags.add({"p", key(i), "wss://hint.example", "pet"});
    list.tags.add({"x-unknown", "kept", "too"});
    return list;
}

nostr::Event version(std::int64_t createdAt, std::uint8_t id = 1)
{
    nostr::Event event;
    event.createdAt = createdAt;
    event.id.bytes[0] = id;
    return event;
}

ListEdit edit(std::uint16_t kind, nostr::TagList add, nostr::TagList remove = {})
{
    ListEdit made;
    made.list.kind = kind;
    made.add = std::move(add);
    made.remove = std::move(remove);
    return made;
}

} // namespace

class TestListEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changesOneEntryAndKeepsEverythingElse();
    void changesNothingTwice();
    void givesARelayItsNewRoleInItsPlace();
    void keepsPrivateEntriesThatCannotBeReadAndAddsNone();
    void removesAnEntryFromBothParts();
    void changesFieldsOfAProfileAndKeepsUnknownOnes();
    void refusesAProfileThatIsNoObject();
    void namesANewPeopleList();
    void isReadBackAsItWasKept();
    void trustsOnlyABaseThatEnoughRelaysKnow();
    void startsAListOnlyWhereNoneCanExist();
    void noticesLossesAndShrinking();
    void takesTheNewestVersionAndTheLowerIdOnATie();
};

void TestListEdit::changesOneEntryAndKeepsEverythingElse()
{
    const ListContent base = follows(500);
    const auto added = applied(base, edit(3, {{"p", key(900), "wss://r.example"}}));
    QVERIFY(added.ok());
    QCOMPARE(added->tags.size(), base.tags.size() + 1);
    for (std::size_t i = 0; i < base.tags.size(); ++i)
        QCOMPARE(added->tags[i].value(), base.tags[i].value());
    QCOMPARE(added->content, base.content);
    const auto removed = applied(base, edit(3, {}, {{"p", key(7)}}));
    QCOMPARE(removed->tags.size(), base.tags.size() - 1);
    QCOMPARE(removed->content, base.content);
    QCOMPARE(removed->tags.first("x-unknown"), std::string_view("kept"));
}

void TestListEdit::changesNothingTwice()
{
    const ListContent base = follows(5);
    const ListEdit again = edit(3, {{"p", key(3)}});
    QVERIFY(applied(base, again)->tags == base.tags); // the petname stays
    QVERIFY(accounts::isSatisfiedBy(base, again));
    QVERIFY((accounts::isSatisfiedBy(base, edit(3, {}, {{"p", key(77)}}))));
    QVERIFY((!accounts::isSatisfiedBy(base, edit(3, {}, {{"p", key(3)}}))));
}

void TestListEdit::givesARelayItsNewRoleInItsPlace()
{
    const ListContent base{{{"r", "wss://a.example"}, {"r", "wss://b.example/", "read"}, {"r", "wss://c.example/"}}, {}, nostr::TagList()};
    const auto next = applied(base, edit(10002, {{"r", "wss://a.example/", "write"}}));
    QCOMPARE(nostr::tagsToJson(next->tags), std::string("[[\"r\",\"wss://a.example/\",\"write\"],[\"r\",\"wss://b.example/\",\"read\"],[\"r\",\"wss://c.example/\"]]"));
    QCOMPARE((applied(base, edit(10002, {}, {{"r", "wss://b.example"}}))->tags.size()), std::size_t{2});
}

void TestListEdit::keepsPrivateEntriesThatCannotBeReadAndAddsNone()
{
    const ListContent base{{{"p", key(1)}}, "unreadable?iv=x", {}};
    const auto next = applied(base, edit(10000, {{"p", key(2)}}));
    QVERIFY(next.ok() && !next->privateTags);
    QCOMPARE(next->content, base.content);
    ListEdit hidden = edit(10000, {});
    hidden.addPrivate.add({"p", key(3)});
    QCOMPARE(applied(base, hidden).error().code, ErrorCode::Refused);
}

void TestListEdit::removesAnEntryFromBothParts()
{
    const ListContent base{{{"p", key(1)}, {"t", "x"}}, "sealed", nostr::TagList{{"p", key(1)}, {"word", "y"}}};
    const auto next = applied(base, edit(10000, {}, {{"p", key(1)}}));
    QCOMPARE(next->tags.size(), std::size_t{1});
    QCOMPARE(next->privateTags->size(), std::size_t{1});
}

void TestListEdit::changesFieldsOfAProfileAndKeepsUnknownOnes()
{
    const ListContent base{{}, "{\"zebra\":{\"a\":[1]},\"name\":\"Ana\",\"about\":\"x\"}", nostr::TagList()};
    ListEdit change = edit(0, {});
    change.fields = {{"name", "Bea"}, {"about", ""}, {"website", "https://b.example"}};
    QCOMPARE(applied(base, change)->content, std::string("{\"zebra\":{\"a\":[1]},\"name\":\"Bea\",\"website\":\"https://b.example\"}"));
}

void TestListEdit::refusesAProfileThatIsNoObject()
{
    ListEdit change = edit(0, {});
    change.fields = {{"name", "Bea"}};
    for (const char* bad : {"[]", "not json", "\"x\""})
        QCOMPARE((applied(ListContent{{}, bad, nostr::TagList()}, change).error().code), ErrorCode::Refused);
    QCOMPARE((applied(ListContent{{}, "", nostr::TagList()}, change)->content), std::string("{\"name\":\"Bea\"}"));
}

void TestListEdit::namesANewPeopleList()
{
    ListEdit change = edit(30000, {{"p", key(1)}});
    change.list.d = "friends";
    QCOMPARE((applied({{}, {}, nostr::TagList()}, change)->tags.first("d")), std::string_view("friends"));
}

void TestListEdit::isReadBackAsItWasKept()
{
    ListEdit kept = edit(10000, {{"p", key(1), "", "a \"pet\""}}, {{"t", "x"}});
    kept.addPrivate = {{"word", "müde"}};
    kept.fields = {{"name", "n"}};
    kept.whole = ListContent{{{"p", key(2)}}, "sealed", {}};
    const auto back = accounts::editFromJson(kept.list, accounts::toJson(kept));
    QVERIFY(back.ok());
    QVERIFY(back->add == kept.add && back->addPrivate == kept.addPrivate && back->remove == kept.remove && back->fields == kept.fields);
    QVERIFY(back->whole->tags == kept.whole->tags && back->whole->content == kept.whole->content);
    for (const char* bad : {"", "[]", "{\"add\":3}", "{\"add\":\"[[3]]\"}"})
        QVERIFY(!accounts::editFromJson(kept.list, bad).ok());
}

void TestListEdit::trustsOnlyABaseThatEnoughRelaysKnow()
{
    const auto trust = [](Asked own, Asked indexers) { return accounts::trustOf({version(now - 100), own, indexers, true}, now); };
    QCOMPARE((trust({2, 2, 2}, {1, 1, 1})), BaseTrust::Known);
    QCOMPARE((trust({2, 2, 1}, {1, 1, 0})), BaseTrust::Known);   // all were asked
    QCOMPARE((trust({1, 1, 1}, {})), BaseTrust::Known);          // there is no other to ask
    QCOMPARE((trust({2, 2, 1}, {1, 0, 0})), BaseTrust::Unknown); // no indexer answered, and one relay alone had it
    QCOMPARE((trust({3, 1, 1}, {2, 1, 1})), BaseTrust::Known);   // two had it
    QCOMPARE((trust({3, 1, 1}, {2, 1, 0})), BaseTrust::Unknown); // the only one that had it may be behind
    QCOMPARE((trust({2, 0, 0}, {2, 2, 2})), BaseTrust::Unknown); // none of the own ones answered
    QCOMPARE((trust({2, 2, 0}, {1, 1, 0})), BaseTrust::NothingFound); // only our cache has one, and a newer one may be elsewhere
    QCOMPARE((accounts::trustOf({version(now + 2 * 24 * 60 * 60), {1, 1, 1}, {}, true}, now)), BaseTrust::DatedAhead);
}

void TestListEdit::startsAListOnlyWhereNoneCanExist()
{
    const auto trust = [](Asked own, Asked indexers, bool mayExist) { return accounts::trustOf({{}, own, indexers, mayExist}, now); };
    QCOMPARE((trust({2, 2, 0}, {1, 1, 0}, false)), BaseTrust::Known);
    QCOMPARE((trust({2, 2, 0}, {1, 1, 0}, true)), BaseTrust::NothingFound);
    QCOMPARE((trust({2, 1, 0}, {1, 1, 0}, false)), BaseTrust::Unknown);
    QCOMPARE((trust({2, 2, 0}, {1, 0, 0}, false)), BaseTrust::Unknown);
    QCOMPARE((trust({0, 0, 0}, {1, 1, 0}, false)), BaseTrust::Unknown);
}

void TestListEdit::noticesLossesAndShrinking()
{
    QVERIFY(accounts::shrinksTooMuch(500, 1));
    QVERIFY(accounts::shrinksTooMuch(10, 4));
    QVERIFY(!accounts::shrinksTooMuch(10, 5));
    QVERIFY(!accounts::shrinksTooMuch(9, 0));
    QVERIFY(accounts::isNotableLoss(500, 10) && accounts::isNotableLoss(6, 4));
    QVERIFY(!accounts::isNotableLoss(500, 3) && !accounts::isNotableLoss(2, 2));
    const auto before = accounts::entriesOf(3, follows(12)), after = accounts::entriesOf(3, follows(2));
    QCOMPARE(accounts::missingIn(after, before).size(), std::size_t{10});
}

void TestListEdit::takesTheNewestVersionAndTheLowerIdOnATie()
{
    QVERIFY(!accounts::newestOf({}).has_value());
    const std::vector<nostr::Event> versions{version(10, 5), version(20, 9), version(20, 3)};
    QCOMPARE(accounts::newestOf(versions)->id.bytes[0], std::uint8_t{3});
}

QTEST_APPLESS_MAIN(TestListEdit)
#include "tst_list_edit.moc"
