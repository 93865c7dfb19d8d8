// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/deletion.h"
#include "engine/nostr/drafts.h"
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"
#include "engine/nostr/interaction.h"
#include "engine/nostr/note_tokens.h"
#include "engine/nostr/profile.h"
#include "engine/nostr/thread_position.h"
#include "tests/support/event_factory.h"

#include <QTest>

using namespace nandu;
using nostr::Cited;
using nostr::EventTemplate;

namespace {

constexpr std::int64_t now = 1'760'000'000;
constexpr const char* hint = "wss://relay.example/";

nostr::Event asEvent(const EventTemplate& draft) { return nostr::unsignedEvent(draft, tests::person(9)); }
EventTemplate write(std::string text) { return nostr::noteDraft(text, {}, {}, tests::person(9), now); }
std::size_t countOf(const EventTemplate& draft, std::string_view name, std::string_view value)
{
    std::size_t count = 0;
    for (const auto tag : draft.tags)
        count += tag.name() == name && tag.value() == value;
    return count;
}

} // namespace

class TestDrafts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void marksOnlyTheRootWhenAnsweringIt();
    void marksRootAndParentDeeperDown();
    void carriesThePeopleOfTheConversationButNotTheWriter();
    void commentsOnWhatIsNoNote();
    void quotesWithATagAndALink();
    void turnsPastedNamesIntoReferences();
    void namesPeopleWithWhereTheyWrite();
    void tagsHashtagsOnceInLowerCase();
    void countsAsWhatItIs();
    void repostsWithoutACopyOfAProtectedNote();
    void deletesItsOwn();
    void writesAProfileThatCanBeRead();
};

void TestDrafts::marksOnlyTheRootWhenAnsweringIt()
{
    const auto root = tests::note(1, "root");
    const auto draft = nostr::noteDraft("hi", Cited{root, hint}, {}, tests::person(9), now);
    QCOMPARE(draft.kind, std::uint16_t{1});
    QCOMPARE(draft.tags[0].size(), std::size_t{5});
    QCOMPARE(draft.tags[0][1], root.id.hex());
    QCOMPARE(draft.tags[0][2], std::string_view(hint));
    QCOMPARE(draft.tags[0][3], std::string_view("root"));
    QCOMPARE(draft.tags[0][4], root.pubkey.hex());
    QVERIFY(nostr::threadPositionOf(asEvent(draft)).parent.id == root.id);
}

void TestDrafts::marksRootAndParentDeeperDown()
{
    const auto root = tests::note(1, "root");
    const auto parent = tests::reply(2, root, "first");
    const auto position = nostr::threadPositionOf(asEvent(nostr::noteDraft("hi", Cited{parent, hint}, {}, tests::person(9), now)));
    QVERIFY(position.root.id == root.id);
    QVERIFY(position.parent.id == parent.id);
    QVERIFY(position.parent.author == parent.pubkey);
    QCOMPARE(position.parent.relayHint, std::string(hint));
}

void TestDrafts::carriesThePeopleOfTheConversationButNotTheWriter()
{
    const auto parent = tests::event({.author = 2, .kind = 1, .createdAt = 1, .tags = {{"p", tests::person(3).hex()}, {"p", tests::person(9).hex()}, {"p", "junk"}}, .content = "x"});
    const auto draft = nostr::noteDraft("hi", Cited{parent, ""}, {}, tests::person(9), now);
    QCOMPARE(countOf(draft, "p", tests::person(2).hex()), std::size_t{1});
    QCOMPARE(countOf(draft, "p", tests::person(3).hex()), std::size_t{1});
    QCOMPARE(countOf(draft, "p", tests::person(9).hex()), std::size_t{0});
    QCOMPARE(countOf(draft, "p", "junk"), std::size_t{0});
}

void TestDrafts::commentsOnWhatIsNoNote()
{
    const auto article = tests::event({.author = 2, .kind = 30023, .createdAt = 1, .tags = {{"d", "slug"}}, .content = "x"});
    const auto comment = nostr::noteDraft("hi", Cited{article, hint}, {}, tests::person(9), now);
    const std::string address = "30023:" + article.pubkey.hex() + ":slug";
    QCOMPARE(comment.kind, std::uint16_t{1111});
    QCOMPARE(comment.tags.first("A"), std::string_view(address));
    QCOMPARE(comment.tags.first("a"), std::string_view(address));
    QCOMPARE(comment.tags.first("K"), std::string_view("30023"));
    const auto answered = tests::event({.author = 3, .kind = 1111, .createdAt = 2, .tags = comment.tags, .content = "hi"});
    const auto answer = nostr::noteDraft("ho", Cited{answered, hint}, {}, tests::person(9), now);
    QCOMPARE(answer.tags.first("A"), std::string_view(address));
    QCOMPARE(answer.tags.first("k"), std::string_view("1111"));
    QVERIFY(nostr::threadPositionOf(asEvent(answer)).parent.id == answered.id);
}

void TestDrafts::quotesWithATagAndALink()
{
    const auto quoted = tests::note(1, "wise");
    const auto draft = nostr::noteDraft("look", {}, Cited{quoted, hint}, tests::person(9), now);
    QCOMPARE(countOf(draft, "q", quoted.id.hex()), std::size_t{1});
    QCOMPARE(countOf(draft, "p", quoted.pubkey.hex()), std::size_t{1});
    QVERIFY(draft.content.starts_with("look\n\nnostr:nevent1"));
    QVERIFY(!nostr::threadPositionOf(asEvent(draft)).parent.isSet());
    const auto twice = nostr::noteDraft("look nostr:" + nostr::noteOf(quoted.id), {}, Cited{quoted, hint}, tests::person(9), now);
    QCOMPARE(countOf(twice, "q", quoted.id.hex()), std::size_t{1});
    QVERIFY(twice.content.find("nevent1") == std::string::npos);
}

void TestDrafts::turnsPastedNamesIntoReferences()
{
    const std::string npub = nostr::npubOf(tests::person(2));
    const auto draft = write("hi @" + npub + " and " + nostr::noteOf(tests::note(1, "x").id));
    QVERIFY(draft.content.starts_with("hi nostr:" + npub + " and nostr:note1"));
    QCOMPARE(countOf(draft, "p", tests::person(2).hex()), std::size_t{1});
    QCOMPARE(countOf(draft, "q", tests::note(1, "x").id.hex()), std::size_t{1});
}

void TestDrafts::namesPeopleWithWhereTheyWrite()
{
    const std::string text = "hi nostr:" + nostr::npubOf(tests::person(2)) + " and nostr:" + nostr::npubOf(tests::person(3)) + " and @" + nostr::npubOf(tests::person(2));
    QVERIFY(nostr::peopleNamed(text) == (std::vector{tests::person(2), tests::person(3)}));
    const auto draft = nostr::noteDraft(text, {}, {}, tests::person(9), now, {{tests::person(2), "wss://two.example/"}, {tests::person(3), ""}});
    std::vector<nostr::Entity> named;
    for (const auto& token : nostr::tokensOf(draft.content, {})) {
        if (token.entity)
            named.push_back(*token.entity);
    }
    QCOMPARE(named.size(), std::size_t{3});
    QVERIFY(named[0].type == nostr::Entity::Type::Nprofile);
    QVERIFY(named[0].author == tests::person(2));
    QVERIFY(named[0].relays == std::vector<std::string>{"wss://two.example/"});
    QVERIFY(named[1].type == nostr::Entity::Type::Nprofile);
    QVERIFY(named[1].relays.empty());
    QCOMPARE(countOf(draft, "p", tests::person(2).hex()), std::size_t{1});
}

void TestDrafts::tagsHashtagsOnceInLowerCase()
{
    const auto draft = write("#Nostr #nostr #GR\u00dcSSE");
    QCOMPARE(countOf(draft, "t", "nostr"), std::size_t{1});
    QCOMPARE(countOf(draft, "t", "gr\u00fcsse"), std::size_t{1});
    QCOMPARE(draft.content, std::string("#Nostr #nostr #GR\u00dcSSE"));
}

void TestDrafts::countsAsWhatItIs()
{
    const auto target = tests::note(1, "x");
    const auto like = nostr::interactionsOf(asEvent(nostr::reactionDraft({target, hint}, "+", now)));
    QVERIFY(like.size() == 1 && like[0].type == nostr::InteractionType::Reaction && like[0].target == target.id);
    const auto repost = nostr::interactionsOf(asEvent(nostr::repostDraft({target, hint}, now)));
    QVERIFY(repost.size() == 1 && repost[0].type == nostr::InteractionType::Repost && repost[0].target == target.id);
}

void TestDrafts::repostsWithoutACopyOfAProtectedNote()
{
    const auto target = tests::note(1, "x");
    QVERIFY(nostr::parseEvent(nostr::repostDraft({target, hint}, now).content).event == target);
    const auto hidden = tests::event({.author = 1, .kind = 1, .createdAt = 1, .tags = {{"-"}}, .content = "x"});
    QVERIFY(nostr::repostDraft({hidden, hint}, now).content.empty());
    const auto article = tests::event({.author = 2, .kind = 30023, .createdAt = 1, .tags = {{"d", "slug"}}, .content = "x"});
    QCOMPARE(nostr::repostDraft({article, hint}, now).kind, std::uint16_t{16});
    QCOMPARE(nostr::repostDraft({article, hint}, now).tags.first("k"), std::string_view("30023"));
}

void TestDrafts::deletesItsOwn()
{
    const std::vector<nostr::Event> own{tests::note(9, "x"), tests::reaction(9, tests::note(1, "y"))};
    const auto draft = nostr::deletionDraft(own, now);
    for (const auto& event : own)
        QVERIFY(nostr::deletes(asEvent(draft), event));
    QCOMPARE(countOf(draft, "k", "1") + countOf(draft, "k", "7"), std::size_t{2});
}

void TestDrafts::writesAProfileThatCanBeRead()
{
    QCOMPARE(nostr::parseProfile(nostr::profileDraft("Ana \"x\"\n", now).content)->name.substr(0, 7), std::string("Ana \"x\""));
    QVERIFY(nostr::parseProfile(nostr::profileDraft("\xff", now).content).has_value());
}

QTEST_GUILESS_MAIN(TestDrafts)
#include "tst_drafts.moc"
