// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/note_tokens.h"
#include "tests/support/test_data.h"
#include "engine/nostr/event_json.h"

#include <QElapsedTimer>
#include <QTest>
#include <nlohmann/json.hpp>

using namespace nandu;
using nostr::NoteToken;
using Type = nostr::NoteToken::Type;

namespace {

const std::string npub = "npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg";

std::string joined(const std::vector<NoteToken>& tokens)
{
    std::string text;
    for (const NoteToken& token : tokens)
        text += token.text;
    return text;
}

} // namespace

class TestNoteTokens : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsEachKindOfToken();
    void leavesTheEndOfASentenceOutOfALink_data();
    void leavesTheEndOfASentenceOutOfALink();
    void showsTheHostThatALinkReallyLeadsTo();
    void readsPicturesAndTheirShapeFromImeta();
    void findsReferencesWithAndWithoutAScheme();
    void neverTurnsASecretKeyIntoAReference();
    void takesNumbersAndAnchorsForText();
    void readsHashtagsOfAllScripts();
    void givesBackEveryHostileTextUnchanged();
    void givesBackEveryRealNoteUnchanged();
    void isBoundedForAdversarialText();
};

void TestNoteTokens::findsEachKindOfToken()
{
    const auto tokens = nostr::tokensOf("hi :soap: #nostr\nhttps://a.example/x.png https://a.example/x.mp4 nostr:" + npub,
                                        {{"emoji", "soap", "https://a.example/soap.png"}});
    std::vector<Type> types;
    for (const NoteToken& token : tokens)
        types.push_back(token.type);
    const std::vector<Type> expected{Type::Text, Type::Emoji, Type::Text, Type::Hashtag, Type::LineBreak, Type::Image, Type::Text, Type::Video, Type::Text, Type::Reference};
    QVERIFY(types == expected);
    QCOMPARE(tokens[1].value, std::string("soap"));
    QCOMPARE(tokens[1].url, std::string("https://a.example/soap.png"));
    QCOMPARE(tokens[3].value, std::string("nostr"));
    QCOMPARE(tokens[9].entity->author->hex(), std::string("7e7e9c42a91bfef19fa929e5fda1b72e0ebc1a4c1141673e2794234d86addf4e"));
}

void TestNoteTokens::leavesTheEndOfASentenceOutOfALink_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("url");
    QTest::newRow("full stop") << QByteArray("see https://a.example/b.") << QByteArray("https://a.example/b");
    QTest::newRow("bracket around") << QByteArray("(https://a.example/b)") << QByteArray("https://a.example/b");
    QTest::newRow("bracket inside") << QByteArray("https://a.example/b_(c)") << QByteArray("https://a.example/b_(c)");
    QTest::newRow("quotes") << QByteArray("\"https://a.example/b\"") << QByteArray("https://a.example/b");
    QTest::newRow("query") << QByteArray("https://a.example/?q=1&r=2#f, and") << QByteArray("https://a.example/?q=1&r=2#f");
    QTest::newRow("turned text") << QByteArray("https://a.example/\u202egpj.exe") << QByteArray("https://a.example/");
    QTest::newRow("upper case scheme") << QByteArray("HTTPS://a.example") << QByteArray("HTTPS://a.example");
}

void TestNoteTokens::leavesTheEndOfASentenceOutOfALink()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, url);
    std::string found;
    for (const NoteToken& token : nostr::tokensOf(content.toStdString(), {}))
        found += token.url;
    QCOMPARE(QByteArray::fromStdString(found), url);
}

void TestNoteTokens::showsTheHostThatALinkReallyLeadsTo()
{
    QCOMPARE(nostr::tokensOf("https://bank.example@EVIL.example:8443/x", {})[0].host, std::string("evil.example"));
    QCOMPARE(nostr::tokensOf("https://b\u00fccher.example/", {})[0].host, std::string("xn--bcher-kva.example"));
    QCOMPARE(nostr::tokensOf("https:///x", {})[0].type, Type::Text);
    QCOMPARE(nostr::tokensOf("javascript:alert(1)", {})[0].type, Type::Text);
}

void TestNoteTokens::readsPicturesAndTheirShapeFromImeta()
{
    const nostr::TagList tags{{"imeta", "url https://a.example/blob", "m image/webp", "dim 800x400"}};
    const auto tokens = nostr::tokensOf("https://a.example/blob", tags);
    QCOMPARE(tokens[0].type, Type::Image);
    QCOMPARE(tokens[0].aspect, 2.0);
    QCOMPARE(nostr::tokensOf("https://a.example/x.JPG?w=3", {})[0].type, Type::Image);
    const nostr::TagList broken{{"imeta", "url https://a.example/x.png", "dim 0x0"}};
    QCOMPARE(nostr::tokensOf("https://a.example/x.png", broken)[0].aspect, 0.0);
}

void TestNoteTokens::findsReferencesWithAndWithoutAScheme()
{
    for (const std::string& written : {"nostr:" + npub, "NOSTR:" + npub, npub, "@" + npub, std::string("#[0]")}) {
        const auto tokens = nostr::tokensOf("by " + written + ", he said", {{"p", std::string(64, 'a')}});
        QCOMPARE(tokens.size(), std::size_t{3});
        QCOMPARE(tokens[1].type, Type::Reference);
        QCOMPARE(tokens[1].text, written);
    }
    QCOMPARE(nostr::tokensOf("#[7] #[x] #[", {})[0].type, Type::Text);
}

void TestNoteTokens::neverTurnsASecretKeyIntoAReference()
{
    const auto key = base::Secret::copyOf(std::vector<std::uint8_t>(32, 7));
    const auto tokens = nostr::tokensOf("nostr:" + std::string(nostr::nsecOf(key).text()), {});
    QCOMPARE(tokens.size(), std::size_t{1});
    QCOMPARE(tokens[0].type, Type::Text);
}

void TestNoteTokens::takesNumbersAndAnchorsForText()
{
    for (const char* text : {"#1", "#", "a#b", "&#39;", "# heading", "##"})
        QCOMPARE(nostr::tokensOf(text, {})[0].type, Type::Text);
}

void TestNoteTokens::readsHashtagsOfAllScripts()
{
    QCOMPARE(nostr::tokensOf("#\u65e5\u672c\u8a9e\u3001", {})[0].value, std::string("\u65e5\u672c\u8a9e"));
    QCOMPARE(nostr::tokensOf("#gr\u00fc\u00dfe!", {})[0].value, std::string("gr\u00fc\u00dfe"));
    QCOMPARE(nostr::tokensOf("#two-words-", {})[0].value, std::string("two-words"));
}

void TestNoteTokens::givesBackEveryHostileTextUnchanged()
{
    tests::skipWithoutTestData("vectors/text");
    int texts = 0;
    for (const char* file : {"naughty-strings.json", "qt-markup.json", "search-queries.json"}) {
        for (const auto& entry : nlohmann::json::parse(tests::readFile(tests::testData(std::string("vectors/text/") + file)))) {
            const nlohmann::json value = entry.is_string() ? entry : entry.value("text", entry.value("query", nlohmann::json("")));
            const std::string text = value.is_string() ? value.get<std::string>() : std::string();
            QCOMPARE(joined(nostr::tokensOf(text, {})), text);
            ++texts;
        }
    }
    QVERIFY(texts >= 400);
}

void TestNoteTokens::givesBackEveryRealNoteUnchanged()
{
    tests::skipWithoutTestData("data/real-events.jsonl");
    for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
        const auto parsed = nostr::parseEvent(line);
        QVERIFY(joined(nostr::tokensOf(parsed.event.content, parsed.event.tags)) == parsed.event.content);
    }
}

void TestNoteTokens::isBoundedForAdversarialText()
{
    constexpr std::size_t bytes = 256 * 1024;
    QElapsedTimer timer;
    timer.start();
    for (const std::string piece : {"http://", "https://a.example/((((", ")", ":a", "#a ", "npub1", "lnbc1", "nostr:npub1q", "\n", "#[0]", "\u202e"}) {
        std::string text;
        while (text.size() < bytes)
            text += piece;
        const auto tokens = nostr::tokensOf(text, {{"p", std::string(64, 'a')}, {"emoji", "a", "https://a.example/a.png"}});
        QVERIFY(tokens.size() <= nostr::noteTokensMax + 2);
        QVERIFY(joined(tokens) == text);
    }
    QVERIFY(timer.elapsed() < 20'000); // far above the second it takes, far below anything quadratic
}

QTEST_GUILESS_MAIN(TestNoteTokens)
#include "tst_note_tokens.moc"
