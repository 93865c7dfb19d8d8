// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/interaction.h"
#include "engine/nostr/reaction_emoji.h"

#include <QTest>

using namespace nandu;
using nostr::Event;
using nostr::EventId;
using nostr::InteractionType;

namespace {

std::string hex(char digit) { return std::string(64, digit); }
EventId id(char digit) { return *EventId::fromHex(hex(digit)); }

Event madeOf(std::uint16_t kind, nostr::TagList tags, std::string content = {})
{
    Event made;
    made.kind = kind;
    made.pubkey = *nostr::PubKey::fromHex(hex('f'));
    made.tags = std::move(tags);
    made.content = std::move(content);
    return made;
}

std::string family() { return "\U0001F468\u200D\U0001F469\u200D\U0001F467"; }

} // namespace

class TestInteraction : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void countsAReplyOnTheDirectParentOnly();
    void countsAQuoteThatIsAlsoAReplyAsBoth();
    void takesNoReferenceInTheTextForAQuote();
    void countsEqualQuoteTagsOnce();
    void aimsAReactionAtTheLastETag();
    void aimsAtTheAddressWhereThereIsNoId();
    void countsRepostsOfBothKinds();
    void givesNothingForMalformedTargets();
    void reducesAReaction_data();
    void reducesAReaction();
    void boundsAReactionOfManyCharacters();
};

void TestInteraction::countsAReplyOnTheDirectParentOnly()
{
    const auto interactions = nostr::interactionsOf(madeOf(1, {{"e", hex('a'), "", "root"}, {"e", hex('b'), "", "reply"}}));
    QCOMPARE(interactions.size(), std::size_t{1});
    QCOMPARE(interactions[0].type, InteractionType::Reply);
    QVERIFY(interactions[0].target == id('b'));
    QCOMPARE(interactions[0].author.hex(), hex('f'));
}

void TestInteraction::countsAQuoteThatIsAlsoAReplyAsBoth()
{
    const auto interactions = nostr::interactionsOf(madeOf(1, {{"e", hex('a'), "", "root"}, {"q", hex('b'), "wss://r.example"}}));
    QCOMPARE(interactions.size(), std::size_t{2});
    QCOMPARE(interactions[1].type, InteractionType::Quote);
    QVERIFY(interactions[1].target == id('b'));
}

void TestInteraction::takesNoReferenceInTheTextForAQuote()
{
    QVERIFY(nostr::interactionsOf(madeOf(1, {}, "nostr:note1gmtnz6q2m55epmlpe3semjdcq987av3jvx4emmjsa8g3s9x7tg4sclreky")).empty());
    QVERIFY(nostr::interactionsOf(madeOf(1, {{"e", hex('a'), "", "mention"}})).empty());
}

void TestInteraction::countsEqualQuoteTagsOnce()
{
    QCOMPARE(nostr::interactionsOf(madeOf(1, {{"q", hex('a')}, {"q", hex('b')}, {"q", hex('a'), "wss://r.example"}})).size(), std::size_t{2});
}

void TestInteraction::aimsAReactionAtTheLastETag()
{
    const auto interactions = nostr::interactionsOf(madeOf(7, {{"e", hex('a')}, {"e", hex('b')}, {"p", hex('c')}}, "+"));
    QCOMPARE(interactions.size(), std::size_t{1});
    QCOMPARE(interactions[0].type, InteractionType::Reaction);
    QVERIFY(interactions[0].target == id('b'));
    QCOMPARE(interactions[0].emoji, std::string("+"));
}

void TestInteraction::aimsAtTheAddressWhereThereIsNoId()
{
    const std::string address = "30023:" + hex('a') + ":slug";
    const auto interactions = nostr::interactionsOf(madeOf(7, {{"a", address}}, "-"));
    QCOMPARE(interactions[0].targetAddress, address);
    QVERIFY(interactions[0].target == EventId{});
    QVERIFY(nostr::interactionsOf(madeOf(7, {{"a", address}, {"e", hex('b')}}, "-"))[0].targetAddress.empty());
}

void TestInteraction::countsRepostsOfBothKinds()
{
    for (const std::uint16_t kind : {std::uint16_t{6}, std::uint16_t{16}}) {
        const auto interactions = nostr::interactionsOf(madeOf(kind, {{"e", hex('a'), "wss://r.example"}, {"p", hex('b')}}));
        QCOMPARE(interactions.size(), std::size_t{1});
        QCOMPARE(interactions[0].type, InteractionType::Repost);
        QVERIFY(interactions[0].emoji.empty());
    }
}

void TestInteraction::givesNothingForMalformedTargets()
{
    for (const std::uint16_t kind : {std::uint16_t{1}, std::uint16_t{6}, std::uint16_t{7}, std::uint16_t{1111}, std::uint16_t{9735}})
        QVERIFY(nostr::interactionsOf(madeOf(kind, {{"e", "x"}, {"e"}, {"a", "1:2:3"}, {"a", "030023:" + hex('a') + ":d"}, {"q", hex('A')}, {}})).empty());
}

void TestInteraction::reducesAReaction_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, std::string content, std::string expected) {
        QTest::newRow(name) << QByteArray::fromStdString(content) << QByteArray::fromStdString(expected);
    };
    row("empty", "", "+");
    row("blanks", "  \n", "+");
    row("plus", "+", "+");
    row("minus", "-", "-");
    row("emoji", "\U0001F919", "\U0001F919");
    row("skin tone", "\U0001F919\U0001F3FB", "\U0001F919\U0001F3FB");
    row("heart with selector", "\u2764\uFE0F", "\u2764\uFE0F");
    row("two emoji", "\U0001F919\U0001F919", "\U0001F919");
    row("family", family() + family(), family());
    row("flag", "\U0001F1E9\U0001F1EA\U0001F1EB\U0001F1F7", "\U0001F1E9\U0001F1EA");
    row("keycap", "1\uFE0F\u20E3", "1\uFE0F\u20E3");
    row("shortcode", ":soapbox:", ":soapbox:");
    row("short word", "lol", "lol");
    row("long word", "congratulations", "congratu");
    row("turned text", "\u202Eabc", "abc");
    row("hidden between", "a\u200Bb", "ab");
    row("invalid UTF-8", "a\xff", "a");
}

void TestInteraction::reducesAReaction()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, expected);
    QCOMPARE(QByteArray::fromStdString(nostr::reactionEmoji(content.toStdString())), expected);
}

void TestInteraction::boundsAReactionOfManyCharacters()
{
    std::string joined = "\U0001F468";
    for (int i = 0; i < 10'000; ++i)
        joined += "\u200D\U0001F468";
    QVERIFY(nostr::reactionEmoji(joined).size() <= 64);
    QVERIFY(nostr::reactionEmoji(std::string(100'000, 'a') + ":").size() <= 64);
    QVERIFY(nostr::reactionEmoji(":" + std::string(1'000, 'a') + ":").size() <= 64);
}

QTEST_GUILESS_MAIN(TestInteraction)
#include "tst_interaction.moc"
