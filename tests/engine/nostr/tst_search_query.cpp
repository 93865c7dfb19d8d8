// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is typed into the search field, read into its parts, hostile input included.
#include "engine/nostr/search_query.h"

#include <QTest>

#include <random>

using namespace nandu;
using nostr::SearchQuery;
using Strings = std::vector<std::string>;

namespace {

constexpr const char* npub = "npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg"; // NIP-19
constexpr const char* npubHex = "7e7e9c42a91bfef19fa929e5fda1b72e0ebc1a4c1141673e2794234d86addf4e";
constexpr const char* nsec = "nsec1vl029mgpspedva04g90vltkh6fvh240zqtv9k0t9af8935ke9laqsnlfe5"; // NIP-19's example

} // namespace

class TestSearchQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void readsWordsPhrasesAndWhatIsExcluded()
    {
        const SearchQuery query = nostr::parseSearch("Morning  \"proof of work\" -noise -\"two words\" #Nostr -#nsfw");
        QCOMPARE(query.words, (Strings{"Morning", "proof of work"}));
        QCOMPARE(query.excludedWords, (Strings{"noise", "two words"}));
        QCOMPARE(query.hashtags, Strings{"nostr"});
        QCOMPARE(query.excludedHashtags, Strings{"nsfw"});
        QVERIFY(query.faults.empty());
        QVERIFY(!query.opensSomething());
    }

    void readsEveryWayToNamePeople()
    {
        const SearchQuery query = nostr::parseSearch(std::string("from:") + npub + " from:" + npubHex + " from:me from:@ann from:bob@example.org FROM:\"Ann Lee\" x");
        QCOMPARE(query.from.size(), std::size_t(6));
        QCOMPARE(query.from[0].key->hex(), std::string(npubHex));
        QCOMPARE(query.from[1].key->hex(), std::string(npubHex));
        QVERIFY(query.from[2].isMe);
        QCOMPARE(query.from[3].name, std::string("ann"));
        QCOMPARE(query.from[4].name, std::string("bob@example.org"));
        QCOMPARE(query.from[5].name, std::string("Ann Lee"));
        QCOMPARE(query.words, Strings{"x"});
    }

    void readsDaysOfUtcWithTheLastOneWhole()
    {
        const SearchQuery query = nostr::parseSearch("since:2024-02-29 until:2024-03-01");
        QCOMPARE(query.since, std::optional<std::int64_t>(1'709'164'800));
        QCOMPARE(query.until, std::optional<std::int64_t>(1'709'337'599));
        QVERIFY(query.words.empty());
    }

    void readsKindsAndWhatANoteHas()
    {
        const SearchQuery query = nostr::parseSearch("kind:1 kind:30023 has:image HAS:Zap has:link has:video");
        QCOMPARE(query.kinds, (std::vector<std::uint16_t>{1, 30023}));
        QCOMPARE(query.has, (std::vector{SearchQuery::Has::Image, SearchQuery::Has::Zap, SearchQuery::Has::Link, SearchQuery::Has::Video}));
    }

    void namesWhatCannotBeRead_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("fault");
        using Kind = SearchQuery::Fault::Kind;
        QTest::newRow("no such day") << "since:2023-02-29 x" << int(Kind::BadDate);
        QTest::newRow("words for a day") << "until:yesterday x" << int(Kind::BadDate);
        QTest::newRow("before all days") << "since:0000-00-00 x" << int(Kind::BadDate);
        QTest::newRow("a kind too large") << "kind:65536 x" << int(Kind::BadKind);
        QTest::newRow("a kind below nothing") << "kind:-1 x" << int(Kind::BadKind);
        QTest::newRow("has what") << "has:money x" << int(Kind::BadHas);
        QTest::newRow("nobody") << "from:!! x" << int(Kind::BadPerson);
        QTest::newRow("not from") << "-from:me x" << int(Kind::CannotExclude);
    }
    void namesWhatCannotBeRead()
    {
        QFETCH(QString, text);
        QFETCH(int, fault);
        const SearchQuery query = nostr::parseSearch(text.toStdString());
        QCOMPARE(query.faults.size(), std::size_t(1));
        QCOMPARE(int(query.faults[0].kind), fault);
        QCOMPARE(query.words, Strings{"x"}); // the rest still counts
        QVERIFY(!query.since && !query.until && query.kinds.empty() && query.has.empty() && query.from.empty());
    }

    void anOperatorBeingTypedIsNoFault()
    {
        const SearchQuery query = nostr::parseSearch("hello from: since: has:");
        QCOMPARE(query.words, Strings{"hello"});
        QVERIFY(query.faults.empty());
    }

    void opensWhatIsPasted_data()
    {
        QTest::addColumn<QString>("text");
        const QString bech = QString::fromLatin1(npub);
        QTest::newRow("npub") << bech;
        QTest::newRow("nostr: link") << QStringLiteral("nostr:") + bech;
        QTest::newRow("with blanks around it") << QStringLiteral("  \n") + bech + QStringLiteral("\t ");
        QTest::newRow("with an @") << QLatin1Char('@') + bech;
    }
    void opensWhatIsPasted()
    {
        QFETCH(QString, text);
        const SearchQuery query = nostr::parseSearch(text.toStdString());
        QVERIFY(query.entity);
        QCOMPARE(query.entity->author->hex(), std::string(npubHex));
        QVERIFY(query.isEmpty());
    }

    void opensIdsAndPeopleByName()
    {
        QCOMPARE(nostr::parseSearch(std::string(npubHex)).hex->hex(), std::string(npubHex));
        QCOMPARE(nostr::parseSearch("@Ann").personName, std::string("Ann"));
        QCOMPARE(nostr::parseSearch("ann@example.org").personName, std::string("ann@example.org"));
        QVERIFY(!nostr::parseSearch("@").opensSomething());
        QVERIFY(!nostr::parseSearch("a@b").opensSomething());
        QVERIFY(!nostr::parseSearch("see ann@example.org").opensSomething());
    }

    // Security K5.
    void keepsNothingOfASecretKey()
    {
        for (const std::string& text : {std::string(nsec), "hello " + std::string(nsec) + " world"}) {
            const SearchQuery query = nostr::parseSearch(text);
            QCOMPARE(query.faults, (std::vector{SearchQuery::Fault{SearchQuery::Fault::Kind::SecretKey, {}}}));
            QVERIFY(query.isEmpty() && !query.opensSomething());
        }
    }

    void marksAloneAreNoWords()
    {
        for (const char* text : {"", " ", "!!!", "\"", "\"\"", "-", "--", "#", "-#", ")(", "*", "^", "🤙", "…"}) {
            const SearchQuery query = nostr::parseSearch(text);
            QVERIFY2(query.isEmpty() && query.faults.empty(), text);
        }
        QCOMPARE(nostr::parseSearch("hello !!!").words, Strings{"hello"});
        QCOMPARE(nostr::parseSearch("日本 naïve Ω").words.size(), std::size_t(3));
    }

    void isBounded()
    {
        const SearchQuery many = nostr::parseSearch([] {
            std::string text;
            for (int i = 0; i < 200; ++i)
                text += "w" + std::to_string(i % 10) + ' ';
            return text;
        }());
        QCOMPARE(many.words.size(), nostr::searchTermsMax);
        QCOMPARE(many.faults.front().kind, SearchQuery::Fault::Kind::TooLong);
        const SearchQuery longOne = nostr::parseSearch(std::string(100'000, 'a'));
        QVERIFY(longOne.words.front().size() <= nostr::searchBytesMax);
        QVERIFY(!longOne.faults.empty());
    }

    void anyBytesAreReadWithoutHarm()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 dice(seed);
        const std::string alphabet("ab\"\"'()*^:+-#@{}\\ \0\xff\xc3\xa9\xe2\x80\x9c" "from:since:has:kind:NEAR/2", 48);
        for (int i = 0; i < 20'000; ++i) {
            std::string text(dice() % 60, ' ');
            for (char& c : text)
                c = alphabet[dice() % alphabet.size()];
            const SearchQuery query = nostr::parseSearch(text);
            for (const Strings* words : {&query.words, &query.excludedWords, &query.hashtags}) {
                for (const std::string& word : *words)
                    QVERIFY(word.find('\0') == std::string::npos && word.find('"') == std::string::npos && !word.empty());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSearchQuery)
#include "tst_search_query.moc"
