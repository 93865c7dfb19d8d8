// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Full text, through the writer that fills the index and the reader that asks it: what is found, what has left, what is not
// read yet, and that nothing typed is ever syntax.
#include "engine/nostr/entity.h"
#include "engine/nostr/event_builder.h"
#include "engine/nostr/kinds.h"
#include "engine/store/event_reader.h"
#include "engine/store/writer_database.h"
#include "tests/engine/store/writer_fixture.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <nlohmann/json.hpp>

#include <random>

using namespace nandu;
using namespace nandu::store;
using tests::note;
using tests::person;
using Strings = std::vector<std::string>;

namespace {

constexpr std::int64_t base2025 = 1'735'689'600; // 2025-01-01
constexpr std::int64_t day = 86'400;

struct Store : tests::WriterFixture {
    Store() { open(); }
    void fill(const std::vector<nostr::Event>& events)
    {
        put(events);
        writer->indexSearch().wait();
    }
    void fill(std::initializer_list<nostr::Event> events) { fill(std::vector(events)); }
    EventReader& read()
    {
        if (!reader)
            reader = std::move(*EventReader::open(options.file, &writer->indexTail()));
        return *reader;
    }
    NoteQuery query(const std::string& text)
    {
        NoteQuery query;
        query.feed = NoteQuery::Feed::Search;
        query.text = text;
        query.viewer = person(1);
        query.now = base2025 + 1'000 * day;
        return query;
    }
    // The texts found, in order.
    Strings notes(const std::string& text)
    {
        auto found = read().notes(query(text));
        Strings texts;
        if (!found)
            return {"failed: " + found.error().detail};
        for (const NoteRecord& record : *found)
            texts.push_back(record.event.content);
        return texts;
    }
    SearchRecord find(const std::string& text) { return read().search(text, person(1)).value(); }

    std::unique_ptr<EventReader> reader;
};

nostr::Event profile(unsigned author, const std::string& name, const std::string& about = {}, std::int64_t at = base2025)
{
    return tests::event({.author = author, .kind = 0, .createdAt = at,
                  .content = "{\"name\":\"" + name + "\",\"nip05\":\"" + name + "@example.org\",\"about\":\"" + about + "\"}"});
}

Strings namesIn(const SearchRecord& record)
{
    Strings names;
    for (const ProfileRecord& person : record.people)
        names.push_back(person.profile->name);
    return names;
}

} // namespace

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsWordsWhateverTheirCaseAndMarksNewestFirst()
    {
        Store store;
        store.fill({note(2, "A café in Zürich", base2025), note(2, "CAFE, twice: cafe", base2025 + 5), note(2, "decaffeinated", base2025 + 9)});
        QCOMPARE(store.notes("Cafe"), (Strings{"CAFE, twice: cafe", "A café in Zürich"}));
        QCOMPARE(store.notes("zurich CAFÉ"), Strings{"A café in Zürich"});
        QCOMPARE(store.notes("\"in zürich\""), Strings{"A café in Zürich"});
        QCOMPARE(store.notes("\"zürich in\""), Strings{});
        QCOMPARE(store.notes("cafe -twice"), Strings{"A café in Zürich"});
        QCOMPARE(store.notes("-cafe"), Strings{"decaffeinated"});
    }

    void findsWordsOfScriptsWithoutBlanks()
    {
        Store store;
        store.fill({note(2, "今日は東京で会議がありました", base2025), note(2, "京都に行く", base2025 + 1), note(2, "สวัสดีตอนเช้า", base2025 + 2)});
        QCOMPARE(store.notes("東京"), Strings{"今日は東京で会議がありました"});
        QCOMPARE(store.notes("会議"), Strings{"今日は東京で会議がありました"});
        QCOMPARE(store.notes("京東"), Strings{});
        QCOMPARE(store.notes("ตอน"), Strings{"สวัสดีตอนเช้า"});
    }

    void keepsToWhoWhenWhatKindAndWhatIsInIt()
    {
        Store store;
        const nostr::Event zapped = note(2, "rain with sats", base2025);
        const nostr::Event article = tests::event({.author = 3, .kind = 30023, .createdAt = base2025 + 2 * day,
                                            .tags = {{"d", "x"}, {"title", "On rain"}}, .content = "long"});
        const nostr::Event tagged = tests::event({.author = 3, .createdAt = base2025 + 3 * day, .tags = {{"t", "weather"}}, .content = "rain #Hail"});
        store.fill({profile(2, "ann"), profile(3, "bob"), zapped, note(3, "rain https://example.org/a.png", base2025 + day), article, tagged,
                    tests::event({.author = 2, .kind = 1111, .createdAt = base2025 + 4 * day, .content = "rain https://example.org/page"})});
        QCOMPARE(store.notes("rain from:ann"), (Strings{"rain https://example.org/page", "rain with sats"}));
        QCOMPARE(store.notes("from:bob@example.org rain"), (Strings{"rain #Hail", "long", "rain https://example.org/a.png"}));
        QCOMPARE(store.notes("rain from:" + nostr::npubOf(person(2))).size(), std::size_t(2));
        QCOMPARE(store.notes("rain from:ann from:bob").size(), std::size_t(5));
        QCOMPARE(store.notes("rain from:nobody"), Strings{});
        QCOMPARE(store.notes("rain from:me"), Strings{});
        QCOMPARE(store.notes("rain since:2025-01-03 until:2025-01-04"), (Strings{"rain #Hail", "long"}));
        QCOMPARE(store.notes("rain until:2025-01-01"), Strings{"rain with sats"});
        QCOMPARE(store.notes("rain kind:30023"), Strings{"long"});
        QCOMPARE(store.notes("rain kind:7"), Strings{});
        QCOMPARE(store.notes("rain has:image"), Strings{"rain https://example.org/a.png"});
        QCOMPARE(store.notes("has:link"), Strings{"rain https://example.org/page"});
        QCOMPARE(store.notes("#weather #hail"), Strings{"rain #Hail"});
        QCOMPARE(store.notes("rain -#weather kind:1"), (Strings{"rain https://example.org/a.png", "rain with sats"}));
    }

    void pagesWithoutGapsOrRepeats()
    {
        Store store;
        std::vector<nostr::Event> events;
        for (int i = 0; i < 300; ++i)
            events.push_back(note(2 + i % 3, "wave " + std::to_string(i), base2025 + i / 7)); // several in one second
        store.fill(events);
        std::set<base::EventId> seen;
        NoteQuery query = store.query("wave");
        query.limit = 37;
        std::pair<std::int64_t, base::EventId> last{std::numeric_limits<std::int64_t>::max(), {}};
        while (true) {
            const auto page = store.read().notes(query).value();
            for (const NoteRecord& record : page) {
                QVERIFY(seen.insert(record.event.id).second);
                QVERIFY(record.orderAt < last.first || (record.orderAt == last.first && last.second < record.event.id));
                last = {record.orderAt, record.event.id};
            }
            if (page.size() < query.limit)
                break;
            query.beforeOrderAt = last.first;
            query.beforeId = last.second;
        }
        QCOMPARE(seen.size(), events.size());
    }

    void whatIsDeletedReplacedOrExpiredIsNotFound()
    {
        Store store;
        const nostr::Event gone = note(2, "secret plan", base2025);
        const auto article = [](std::int64_t at, const char* text) {
            return tests::event({.author = 2, .kind = 30023, .createdAt = at, .tags = {{"d", "x"}}, .content = text});
        };
        store.fill({gone, article(base2025, "old words here"), profile(3, "carl"), note(4, "stays plan", base2025),
                    tests::event({.author = 5, .createdAt = base2025, .tags = {{"t", "gone"}, {"expiration", "99999999999"}}, .content = "for a while"}) });
        QCOMPARE(store.notes("plan").size(), std::size_t(2));
        QCOMPARE(namesIn(store.find("carl")), Strings{"carl"});
        store.fill({tests::deletion(2, gone), article(base2025 + 1, "new words here"), profile(3, "dora", {}, base2025 + 1)});
        QCOMPARE(store.notes("plan"), Strings{"stays plan"});
        QCOMPARE(store.notes("old"), Strings{});
        QCOMPARE(store.notes("words"), Strings{"new words here"});
        QVERIFY(store.find("carl").people.empty());
        QCOMPARE(namesIn(store.find("dora")), Strings{"dora"});
        QCOMPARE(store.number("SELECT count(*) FROM search_note WHERE search_note MATCH 'secret OR old'"), std::int64_t(0));
        QCOMPARE(store.number("SELECT notes FROM search_hashtag WHERE tag = 'gone'"), std::int64_t(1));
        NoteQuery late = store.query("while");
        QCOMPARE(store.read().notes(late).value().size(), std::size_t(1));
        late.now = 99'999'999'999; // stored still, but over (NIP-40)
        QCOMPARE(store.read().notes(late).value().size(), std::size_t(0));
    }

    void anEmptiedStoreLeavesNothingInTheIndex()
    {
        Store store;
        std::vector<nostr::Event> events;
        std::vector<nostr::Event> deletions;
        for (int i = 0; i < 500; ++i) {
            events.push_back(tests::event({.author = 2, .createdAt = base2025 + i * 37 % 501, .tags = {{"t", "tag" + std::to_string(i % 5)}},
                                    .content = "some words " + std::to_string(i)}));
            deletions.push_back(tests::deletion(2, events.back(), base2025 + 1'000 + i));
        }
        store.fill(events);
        QCOMPARE(store.notes("words").size(), std::size_t(50));
        store.fill(deletions);
        QCOMPARE(store.notes("words"), Strings{});
        QCOMPARE(store.number("SELECT count(*) FROM search_note WHERE search_note MATCH 'some OR words OR k1'"), std::int64_t(0));
        QCOMPARE(store.number("SELECT count(*) FROM search_hashtag"), std::int64_t(0));
    }

    void isFilledWhenNothingElseIsToDoAndSaysWhatIsMissing()
    {
        Store store;
        store.put({note(2, "patience", base2025)});
        EventReader& reader = store.read();
        QTRY_COMPARE(reader.search("patience", {}).value().unreadRows, std::uint64_t(0));
        QCOMPARE(store.notes("patience").size(), std::size_t(1));
        for (int i = 0; i < 200; ++i)
            store.push(note(2, "later " + std::to_string(i), base2025 + i));
        while (store.number("SELECT count(*) FROM event") < 201)
            QTest::qWait(1);
        const std::uint64_t missing = reader.search("later", {}).value().unreadRows;
        QVERIFY(missing <= 200);
        QTRY_COMPARE(reader.search("later", {}).value().unreadRows, std::uint64_t(0));
        QCOMPARE(store.notes("later").size(), std::size_t(50));
    }

    // A million events are indexed in some 4,000 slices, and none may hold the writer because much was indexed before.
    void joinsSegmentsAFewPagesAtATime()
    {
        Store store;
        store.options.countFlushEvery = std::chrono::hours(1);
        std::mt19937 dice(7);
        std::vector<nostr::Event> notes;
        for (unsigned i = 0; i < 12'000; ++i) {
            std::string text;
            for (int word = 0; word < 25; ++word)
                text += "word" + std::to_string(dice() % 20'000) + " ";
            notes.push_back(nostr::unsignedEvent({1, base2025 + i, {}, text}, person(1 + i % 5)));
        }
        store.put(notes);
        store.reader.reset();
        store.writer.reset();
        auto db = *SqliteDb::open(store.options.file, SqliteOptions());
        QVERIFY(db.run("UPDATE search_progress SET text_version = 0").ok()); // whatever was indexed while idle
        nostr::StoredIds ids;
        auto database = WriterDatabase::open(store.options.file, ids, 0);
        QVERIFY(database.ok());
        SearchIndex& index = *(*database)->search;
        const auto pages = [&] { return db.integer("SELECT count(*) FROM search_note_data").value(); };
        int most = 0, joins = 0;
        for (bool isMore = true; isMore;) {
            const std::int64_t indexed = db.integer("SELECT indexed_upto FROM search_progress").value();
            const int before = (*database)->walPages;
            isMore = index.slice(std::chrono::milliseconds(0)).value();
            if (db.integer("SELECT indexed_upto FROM search_progress").value() != indexed)
                continue;
            ++joins;
            most = std::max(most, (*database)->walPages - before);
        }
        QVERIFY(!index.isBehind());
        QVERIFY2(joins > 30 && pages() > 300, std::to_string(pages()).c_str()); // there was something to join
        qInfo("%d joins, at most %d pages of the log", joins, most);
        QVERIFY2(most < 100, std::to_string(most).c_str());
        QVERIFY(db.integer("SELECT count(DISTINCT segid) FROM search_note_idx").value() < 12);
    }

    void goesOnAfterTheProgramWasRestarted()
    {
        Store store;
        store.fill({note(2, "first light", base2025)});
        store.put({note(2, "second light", base2025 + 1)});
        store.reader.reset();
        store.open();
        store.writer->indexSearch().wait();
        QCOMPARE(store.notes("light"), (Strings{"second light", "first light"}));
        store.fill({tests::deletion(2, note(2, "first light", base2025))});
        QCOMPARE(store.notes("light"), Strings{"second light"});
    }

    void isFilledAnewWhenTheTextsAreMadeInAnotherWay()
    {
        Store store;
        store.fill({note(2, "twice told", base2025)});
        store.reader.reset();
        store.writer.reset();
        {
            SqliteOptions write;
            write.mode = SqliteOptions::Mode::ReadWrite;
            auto db = *SqliteDb::open(store.options.file, write);
            QVERIFY(db.run("UPDATE search_progress SET text_version = 0").ok());
        }
        store.open();
        store.writer->indexSearch().wait();
        QCOMPARE(store.notes("told"), Strings{"twice told"});
        store.fill({tests::deletion(2, note(2, "twice told", base2025))});
        QCOMPARE(store.number("SELECT count(*) FROM search_note WHERE search_note MATCH 'told'"), std::int64_t(0));
    }

    void findsPeopleThoseOneFollowsFirst()
    {
        Store store;
        store.fill({profile(2, "annabel"), profile(3, "ann"), profile(4, "anna"), profile(5, "zoe", "a friend of Ann"),
                    tests::event({.author = 1, .kind = 3, .createdAt = base2025, .tags = {{"p", person(4).hex()}}})});
        QCOMPARE(namesIn(store.find("ann")), (Strings{"ann", "anna", "annabel", "zoe"}));
        QCOMPARE(namesIn(store.find("An")), (Strings{"anna", "annabel", "ann"}));
        QVERIFY(store.find("has:image ann").people.empty());
        const SearchRecord named = store.find("@Ann");
        QCOMPARE(named.opensPerson, std::optional(person(3)));
        QCOMPARE(store.find("zoe@example.org").opensPerson, std::optional(person(5)));
        const SearchRecord unknown = store.find("from:nobody rain");
        QCOMPARE(unknown.faults.size(), std::size_t(1));
    }

    void offersHashtagsMostUsedFirst()
    {
        Store store;
        std::vector<nostr::Event> events;
        for (int i = 0; i < 6; ++i)
            events.push_back(tests::event({.author = 2, .createdAt = base2025 + i, .tags = {{"t", i < 4 ? "nostrich" : "nostr"}}, .content = std::to_string(i)}));
        store.fill(events);
        const auto tagsOf = [&](const char* text) {
            Strings tags;
            const SearchRecord record = store.find(text);
            for (const HashtagRecord& tag : record.hashtags)
                tags.push_back(tag.tag + ' ' + std::to_string(tag.notes));
            return tags;
        };
        QCOMPARE(tagsOf("nos"), (Strings{"nostrich 4", "nostr 2"}));
        QCOMPARE(tagsOf("#Nostr"), (Strings{"nostr 2", "nostrich 4"}));
        QCOMPARE(tagsOf("n"), Strings{});
        NoteQuery feed = store.query("nostr");
        feed.feed = NoteQuery::Feed::Hashtag;
        QCOMPARE(store.read().notes(feed).value().size(), std::size_t(2));
    }

    void opensWhatWasPasted()
    {
        Store store;
        const nostr::Event hello = note(2, "hello", base2025);
        const nostr::Event article = tests::event({.author = 3, .kind = 30023, .createdAt = base2025, .tags = {{"d", "x"}}, .content = "text"});
        store.fill({hello, article, profile(2, "ann")});
        QCOMPARE(store.find(nostr::noteOf(hello.id)).opensNote, std::optional(hello.id));
        QCOMPARE(store.find("nostr:" + nostr::neventOf(hello.id, hello.pubkey, 1)).opensNote, std::optional(hello.id));
        QCOMPARE(store.find(hello.id.hex()).opensNote, std::optional(hello.id));
        QCOMPARE(store.find(person(2).hex()).opensPerson, std::optional(person(2)));
        QCOMPARE(store.find(nostr::npubOf(person(9))).opensPerson, std::optional(person(9)));
        nostr::Entity address;
        address.type = nostr::Entity::Type::Naddr;
        address.author = person(3);
        address.kind = 30023;
        address.identifier = "x";
        QCOMPARE(store.find(nostr::toBech32(address)).opensNote, std::optional(article.id));
        const SearchRecord unstored = store.find(person(8).hex());
        QVERIFY(unstored.opensNote); // the page of a note asks the relays
    }

    // Random notes of few words against a look at each of them.
    void findsWhatALookAtEachNoteFinds()
    {
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 random(seed);
        const auto dice = [&] { return static_cast<unsigned>(random()); };
        const Strings vocabulary = {"rain", "sun", "wind", "hail", "fog", "ice", "dew"};
        Store store;
        std::vector<nostr::Event> events;
        for (int i = 0; i < 400; ++i) {
            std::string text;
            for (std::size_t words = 1 + dice() % 4; words > 0; --words)
                text += vocabulary[dice() % vocabulary.size()] + (words > 1 ? " " : "");
            nostr::TagList tags;
            if (dice() % 3 == 0)
                tags.add({"t", vocabulary[dice() % 3]});
            events.push_back(tests::event({.author = 2 + dice() % 4, .createdAt = base2025 + std::int64_t(dice() % 5) * day, .tags = std::move(tags), .content = text}));
        }
        store.fill(events);
        const auto has = [](const std::string& text, const std::string& words) { return (' ' + text + ' ').find(' ' + words + ' ') != std::string::npos; };
        for (int i = 0; i < 300; ++i) {
            const std::string one = vocabulary[dice() % 7], two = vocabulary[dice() % 7], without = vocabulary[dice() % 7], tag = vocabulary[dice() % 3];
            const bool isPhrase = dice() % 2, excludes = dice() % 2, tagged = dice() % 4 == 0, byAuthor = dice() % 3 == 0, since = dice() % 3 == 0;
            const unsigned author = 2 + dice() % 4;
            std::string text = isPhrase ? '"' + one + ' ' + two + '"' : one + ' ' + two;
            text += excludes ? " -" + without : "";
            text += tagged ? " #" + tag : "";
            text += byAuthor ? " from:" + person(author).hex() : "";
            text += since ? " since:2025-01-03" : "";
            std::set<base::EventId> expected;
            for (const nostr::Event& event : events) {
                const bool fits = (isPhrase ? has(event.content, one + ' ' + two) : has(event.content, one) && has(event.content, two))
                    && (!excludes || !has(event.content, without)) && (!tagged || event.tags.first("t") == tag)
                    && (!byAuthor || event.pubkey == person(author)) && (!since || event.createdAt >= base2025 + 2 * day);
                if (fits)
                    expected.insert(event.id);
            }
            NoteQuery query = store.query(text);
            query.limit = 1'000;
            std::set<base::EventId> found;
            const std::vector<NoteRecord> records = store.read().notes(query).value();
            for (const NoteRecord& record : records)
                found.insert(record.event.id);
            QVERIFY2(found == expected, text.c_str());
        }
    }

    // Security D1, D2.
    void nothingTypedIsEverSyntax()
    {
        tests::skipWithoutTestData("vectors/text/search-queries.json");
        Store store;
        store.fill({note(2, "hello AND x a b content NEAR", base2025), profile(2, "hello")});
        Strings queries;
        for (const auto& row : nlohmann::json::parse(tests::readFile(tests::testData("vectors/text/search-queries.json"))))
            queries.push_back(row["query"].get<std::string>());
        const std::size_t given = queries.size();
        QVERIFY(given > 20);
        const unsigned seed = std::random_device()();
        qInfo("seed %u", seed);
        std::mt19937 dice(seed);
        const Strings pieces = {"hello", "\"", "\"\"", "'", "(", ")", "*", "^", ":", "+", "-", "#", "{", "}", "\\", " ", "AND", "OR", "NOT", "NEAR(", "NEAR/2",
                                "content:", "facts :", "rowid", ";--", "from:", "since:", "\xff", "é", "東", std::string(1, '\0'), ",", "'; DROP TABLE event"};
        for (int i = 0; i < 3'000; ++i) {
            std::string text;
            for (std::size_t n = dice() % 8; n > 0; --n)
                text += pieces[dice() % pieces.size()];
            queries.push_back(text);
        }
        for (const std::string& text : queries) {
            QVERIFY2(store.read().notes(store.query(text)).ok(), text.c_str());
            QVERIFY2(store.read().search(text, person(1)).ok(), text.c_str());
        }
        QCOMPARE(store.notes("hello AND").size(), std::size_t(1));
        QCOMPARE(store.notes("content:x").size(), std::size_t(0)); // a phrase, no column
        QCOMPARE(store.number("SELECT count(*) FROM event"), std::int64_t(2));
    }
};

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
