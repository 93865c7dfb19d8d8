// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Queries against Filter::matches over all events: random filters and those of the oracle, rows merged, unmerged and half.
#include "engine/crypto/sha256.h"
#include "engine/nostr/event_json.h"
#include "engine/store/event_reader.h"
#include "engine/store/index_cursor.h"
#include "engine/store/search_index.h"
#include "tests/engine/store/filled_store.h"
#include "tests/support/event_factory.h"
#include "tests/support/test_data.h"

#include <nlohmann/json.hpp>

#include <QTemporaryDir>
#include <QTest>

#include <fstream>
#include <iterator>
#include <random>
#include <regex>

using namespace nandu;
using namespace nandu::store;
using nandu::tests::FilledStore;

namespace {

using Events = std::vector<nostr::Event>;

const Events& realEvents()
{
    static const Events events = [] {
        Events all;
        for (const std::string& line : tests::readLines(tests::testData("data/real-events.jsonl"))) {
            auto parsed = nostr::parseEvent(line);
            if (parsed.ok())
                all.push_back(std::move(parsed.event));
        }
        return all;
    }();
    return events;
}

std::filesystem::path fileIn(const QTemporaryDir& dir) { return std::filesystem::path(dir.path().toStdString()) / "events.db"; }

std::unique_ptr<EventReader> readerOf(const std::filesystem::path& file, const IndexTail* tail)
{
    auto reader = EventReader::open(file, tail);
    if (!reader)
        qFatal("%s", reader.error().detail.c_str());
    return std::move(*reader);
}

// All matches in NIP-01's order, by trying every event.
std::vector<const nostr::Event*> naive(const nostr::Filter& filter, const Events& events)
{
    std::vector<const nostr::Event*> found;
    for (const auto& event : events) {
        if (filter.matches(event))
            found.push_back(&event);
    }
    std::sort(found.begin(), found.end(), [](const nostr::Event* a, const nostr::Event* b) {
        return a->createdAt != b->createdAt ? a->createdAt > b->createdAt : a->id < b->id;
    });
    if (filter.limit && found.size() > *filter.limit)
        found.resize(*filter.limit);
    return found;
}

template <typename T, typename Random>
std::vector<T> some(std::size_t most, Random random)
{
    std::vector<T> list;
    for (std::size_t i = 0; i < most; ++i)
        list.push_back(random());
    return list;
}

// Parts of events that exist, mixed, with now and then a part that does not.
nostr::Filter randomFilter(std::mt19937& dice, const Events& events)
{
    const auto roll = [&](std::size_t below) { return std::uniform_int_distribution<std::size_t>(0, below - 1)(dice); };
    const auto any = [&]() -> const nostr::Event& { return events[roll(events.size())]; };
    nostr::Filter filter;
    if (roll(12) == 0)
        filter.ids = some<base::EventId>(roll(20), [&] { return any().id; });
    if (roll(3) == 0)
        filter.authors = some<base::PubKey>(roll(10) == 0 ? roll(400) : 1 + roll(5), [&] { return roll(20) ? any().pubkey : base::PubKey(); });
    if (roll(2) == 0)
        filter.kinds = some<std::uint16_t>(roll(30) == 0 ? 0 : 1 + roll(4), [&] { return any().kind; });
    for (std::size_t tags = roll(3) == 0 ? 1 + roll(2) : 0; tags > 0; --tags) {
        const nostr::Event& event = any();
        for (const auto tag : event.tags) {
            if (tag.name().size() != 1 || roll(4) == 0)
                continue;
            auto& values = filter.tags[tag.name()[0]];
            values.emplace_back(tag.value());
            if (roll(5) == 0)
                values.emplace_back("no such value");
            break;
        }
    }
    if (roll(4) == 0)
        filter.since = any().createdAt;
    if (roll(4) == 0)
        filter.until = any().createdAt;
    const bool isBroad = !filter.ids && !filter.authors && !filter.kinds && filter.tags.empty();
    if (roll(2) == 0 || (isBroad && roll(10) != 0))
        filter.limit = static_cast<std::uint32_t>(roll(100));
    return filter;
}

enum Merged { Nothing, Half, All };

void fill(FilledStore& store, const Events& events, int merged)
{
    const std::size_t half = events.size() / 2;
    store.add(std::span(events).first(half));
    if (merged != Nothing)
        store.merge();
    for (std::size_t at = half; at < events.size(); at += 500) // several runs
        store.add(std::span(events).subspan(at, std::min<std::size_t>(500, events.size() - at)));
    if (merged == All)
        store.merge();
}

} // namespace

class TestQuery : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { tests::skipWithoutTestData("data/real-events.jsonl"); }
    void answersAsTryingEveryEventWould_data();
    void answersAsTryingEveryEventWould();
    void answersTheOracle();
    void seesEverythingWithoutAWriter();
    void unitesFiltersAndGivesEachEventOnce();
    void streamsEverythingAndStopsWhenTold();
    void skipsRowsThatWereRemoved();
    void readsWhileAMergeIsUnderWay();
    void manyAuthorsAreFoundByScanningAndByMerging();
    void everyStatementUsesItsIndex();
    void nothingTheReaderAsksWalksATable();
};

void TestQuery::answersAsTryingEveryEventWould_data()
{
    QTest::addColumn<int>("merged");
    QTest::newRow("nothing merged") << int(Nothing);
    QTest::newRow("half merged") << int(Half);
    QTest::newRow("all merged") << int(All);
}

void TestQuery::answersAsTryingEveryEventWould()
{
    QFETCH(int, merged);
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), merged);
    auto reader = readerOf(store.file, &store.tail);
    const unsigned seed = std::random_device()();
    qInfo("seed %u", seed);
    std::mt19937 dice(seed);
    std::size_t answered = 0;
    const int filters = qEnvironmentVariableIntValue("NANDU_FILTERS") / 3; // 100,000 now and then, 5,100 each time
    for (int i = 0; i < std::max(filters, 1'700); ++i) {
        const nostr::Filter filter = randomFilter(dice, realEvents());
        const auto expected = naive(filter, realEvents());
        const auto found = reader->query(std::span(&filter, 1), 100'000);
        const bool isSame = found.ok() && found->size() == expected.size()
            && std::equal(expected.begin(), expected.end(), found->begin(), [](const nostr::Event* a, const nostr::Event& b) { return *a == b; });
        if (!isSame || (!filter.limit && reader->count(std::span(&filter, 1)).value() != expected.size()))
            QFAIL(filter.toJson().c_str());
        answered += expected.empty() ? 0 : 1;
    }
    qInfo("%zu of the filters match something", answered);
    QVERIFY(answered > 800); // the filters are not all about nothing
}

void TestQuery::answersTheOracle()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), Half);
    auto reader = readerOf(store.file, &store.tail);
    std::size_t checked = 0;
    for (const std::string& line : tests::readLines(tests::testData("vectors/oracles/filters.jsonl"))) {
        const auto row = nlohmann::json::parse(line);
        auto filter = nostr::Filter::fromJson(row["filter"].dump());
        QVERIFY2(filter.ok(), line.c_str());
        const auto found = reader->query(std::span(&*filter, 1), 1'000'000);
        QVERIFY(found.ok());
        QCOMPARE(found->size(), row["returned"].get<std::size_t>());
        std::string ids;
        for (const auto& event : *found)
            ids += event.id.hex();
        QVERIFY2(base::toHex(crypto::Sha256().digest(ids)) == row["sha256_of_ids"].get<std::string>(), line.c_str());
        filter->limit.reset();
        QCOMPARE(reader->count(std::span(&*filter, 1)).value(), row["matches_without_limit"].get<std::uint64_t>());
        ++checked;
    }
    QVERIFY(checked > 100);
}

void TestQuery::seesEverythingWithoutAWriter()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), Half);
    auto reader = readerOf(store.file, nullptr);
    const nostr::Filter all;
    QCOMPARE(reader->count(std::span(&all, 1)).value(), realEvents().size());

    const nostr::Event later = tests::note(1, "by another process");
    store.add(std::span(&later, 1));
    QVERIFY(reader->byId(later.id).value() == later);
}

void TestQuery::unitesFiltersAndGivesEachEventOnce()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), Half);
    auto reader = readerOf(store.file, &store.tail);
    nostr::Filter notes, newest;
    notes.kinds = {1};
    newest.limit = 300;
    const std::vector filters = {notes, newest};

    const auto found = reader->query(filters, 1'000'000).value();

    std::set<base::EventId> expected;
    for (const auto* event : naive(notes, realEvents()))
        expected.insert(event->id);
    for (const auto* event : naive(newest, realEvents()))
        expected.insert(event->id);
    QCOMPARE(found.size(), expected.size());
    for (std::size_t i = 1; i < found.size(); ++i)
        QVERIFY(found[i - 1].createdAt >= found[i].createdAt);
}

void TestQuery::streamsEverythingAndStopsWhenTold()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), All);
    auto reader = readerOf(store.file, &store.tail);
    const nostr::Filter all;
    std::set<base::EventId> ids;
    QVERIFY(reader->each(std::span(&all, 1), [&](const nostr::Event& event) { return ids.insert(event.id).second; }).ok());
    QCOMPARE(ids.size(), realEvents().size());
    int taken = 0;
    QVERIFY(reader->each(std::span(&all, 1), [&](const nostr::Event&) { return ++taken < 10; }).ok());
    QCOMPARE(taken, 10);
}

void TestQuery::skipsRowsThatWereRemoved()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    const Events events = {tests::note(1, "a", 1000), tests::note(1, "b", 1001), tests::note(1, "c", 1002)};
    store.add(events);
    auto reader = readerOf(store.file, &store.tail);
    for (const bool merged : {false, true}) {
        if (merged)
            store.merge();
        store.remove(events[1].id);
        nostr::Filter filter;
        filter.authors = {tests::person(1)};
        QCOMPARE(reader->query(std::span(&filter, 1), 10).value().size(), std::size_t(2));
        QCOMPARE(reader->count(std::span(&filter, 1)).value(), std::uint64_t(2));
        QVERIFY(!reader->byId(events[1].id).value());
    }
}

// A merge commits its keys in slices before merged_upto moves: they must not show twice.
void TestQuery::readsWhileAMergeIsUnderWay()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    const Events events = {tests::note(1, "a", 1000), tests::note(1, "b", 1001)};
    store.add(events);
    auto reader = readerOf(store.file, &store.tail);
    auto pid = store.db().integer("SELECT pid FROM pubkey").value();
    const std::string half = "INSERT INTO ix_author VALUES(" + std::to_string(pid) + ", 1, 1000, 1); INSERT INTO ix_kind VALUES(1, 1000, 1, 1)";
    QVERIFY(store.db().run(half.c_str()).ok());
    nostr::Filter byAuthor, byKind;
    byAuthor.authors = {tests::person(1)};
    byKind.kinds = {1};
    for (const auto& filter : {byAuthor, byKind})
        QCOMPARE(reader->query(std::span(&filter, 1), 10).value().size(), std::size_t(2));
}

void TestQuery::manyAuthorsAreFoundByScanningAndByMerging()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), Half);
    auto reader = readerOf(store.file, &store.tail);
    std::vector<base::PubKey> people;
    for (const auto& event : realEvents()) {
        if (event.createdAt % 3 == 0)
            people.push_back(event.pubkey);
    }
    QVERIFY(people.size() > 1000);
    for (const std::uint32_t limit : {1u, 50u, 5000u}) {
        nostr::Filter filter;
        filter.authors = people;
        filter.kinds = {1, 6, 16};
        filter.limit = limit;
        const auto expected = naive(filter, realEvents());
        const auto found = reader->query(std::span(&filter, 1), 50).value();
        QCOMPARE(found.size(), expected.size());
        for (std::size_t at = 0; at < expected.size(); ++at)
            QVERIFY(found[at] == *expected[at]);
    }
}

void TestQuery::everyStatementUsesItsIndex()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    for (const char* sql : indexStatements()) {
        auto explain = SqliteStatement::prepare(store.db(), std::string("EXPLAIN QUERY PLAN ") + sql);
        QVERIFY2(explain.ok(), sql);
        while (explain->next()) {
            const std::string step(explain->text(3));
            QVERIFY2(step.find("SEARCH") == 0 && step.find("USING PRIMARY KEY") != std::string::npos, (std::string(sql) + ": " + step).c_str());
        }
    }
}

// Asks everything there is to ask, then looks at the plan of each statement that was prepared on the way.
void TestQuery::nothingTheReaderAsksWalksATable()
{
    QTemporaryDir dir;
    FilledStore store(fileIn(dir));
    fill(store, realEvents(), Half);
    auto reader = readerOf(store.file, &store.tail);
    const base::PubKey viewer = realEvents().front().pubkey;
    const base::EventId id = realEvents().front().id;
    Events more = {tests::note(1, "top"), tests::reply(2, tests::note(1, "top"), "answer"), tests::repost(3, tests::note(9, "unknown")),
                         tests::reaction(4, tests::note(1, "top")), tests::repost(4, tests::note(1, "top"))};
    const nostr::Event liked = tests::note(8, "liked by many"); // by so many that each muted person is looked up
    more.push_back(liked);
    for (unsigned i = 0; i < 201; ++i)
        more.push_back(tests::reaction(100 + i, liked));
    store.add(more);
    Events counted = realEvents();
    counted.insert(counted.end(), more.begin(), more.end());
    store.count(counted);
    auto pubkeys = PubkeyTable::load(store.db());
    auto table = EventTable::open(store.db(), store.tail, *pubkeys);
    auto index = SearchIndex::open(store.db(), *table);
    while (index->slice().value()) {
    }
    NoteQuery query;
    query.viewer = query.author = viewer;
    query.now = 2'000'000'000;
    for (const char* text : {"the from:jack", "the has:zap", "@jack", "#nostr word", "-no"}) {
        query.text = text;
        QVERIFY(reader->search(text, viewer).ok());
        for (int feed = 0; feed <= int(NoteQuery::Feed::Bookmarks); ++feed) {
            query.feed = NoteQuery::Feed(feed);
            QVERIFY(reader->notes(query).ok());
        }
    }
    QVERIFY(reader->search(id.hex(), viewer).ok());
    QVERIFY(reader->thread(more[0].id, viewer).ok());
    QVERIFY(reader->standings(std::span(&id, 1), viewer).ok());
    QVERIFY(reader->notesById(std::span(&more[2].id, 1), viewer).ok());
    QCOMPARE(reader->standings(std::span(&more[0].id, 1), tests::person(4)).value().front().mine.reactions.size(), std::size_t(1));
    QVERIFY(reader->profile(viewer).ok() && reader->profilesByName("a", viewer, 5).ok() && reader->newest(viewer, 0, "").ok());
    QVERIFY(reader->quarantined(0, 10).ok());
    QVERIFY(reader->notices(viewer, 50, query.now).ok() && reader->peopleToMention("a", viewer).ok());
    Mutes mutes;
    mutes.people = {tests::person(4), tests::person(100)};
    reader->setMutes(std::make_shared<const Mutes>(mutes));
    QCOMPARE(reader->counts(more[0].id).value().reposts, std::uint32_t(0));
    QCOMPARE(reader->counts(liked.id).value().reactions.at("+"), std::uint32_t(200));
    nostr::Filter all, byTag;
    byTag.tags['e'] = {id.hex()};
    byTag.authors = {viewer};
    QVERIFY(reader->count(std::span(&all, 1)).ok() && reader->query(std::span(&byTag, 1), 10).ok());
    const nostr::Event hidden = tests::event({.author = 5, .createdAt = 1'750'000'000, .content = "deleted before it came"});
    const nostr::Event embedding = tests::event({.author = 6, .kind = 6, .tags = {{"e", hidden.id.hex()}}, .content = nostr::eventToJson(hidden)});
    const Events author = {tests::note(5, "known author")};
    store.add(author);
    store.add(std::span(&embedding, 1));
    QVERIFY(reader->notesById(std::span(&embedding.id, 1), viewer).ok());

    const auto prepared = reader->preparedStatements();
    for (const std::string& sql : prepared) {
        auto explain = SqliteStatement::prepare(store.db(), "EXPLAIN QUERY PLAN " + sql);
        QVERIFY2(explain.ok(), sql.c_str());
        while (explain->next()) {
            const std::string step(explain->text(3));
            const bool isOneRow = step == "SCAN progress" || step == "SCAN search_progress" || step == "SCAN CONSTANT ROW";
            const bool isFullText = step.find("VIRTUAL TABLE INDEX") != std::string::npos && step.find(":M") != std::string::npos;
            const bool isSmall = step == "SCAN quarantine"; // walked by its number from a place on
            QVERIFY2(step.find("SCAN") != 0 || isOneRow || isFullText || isSmall, (sql + ": " + step).c_str());
        }
    }
    // None was left out: every statement in the sources of the reading side was prepared.
    const std::regex literal(R"rx((?:statement\(|const char\* \w+ =\s+)"(SELECT[^"]*)")rx");
    std::size_t known = 0;
    for (const char* file : {"event_reader", "filter_scan", "index_cursor", "note_join", "notice_reader", "profile_table", "query_planner", "read_view", "search_reader", "thread_reader"}) {
        std::ifstream in(std::string(QT_TESTCASE_SOURCEDIR) + "/../engine/store/" + file + ".cpp");
        QVERIFY2(in.good(), file);
        const std::string source{std::istreambuf_iterator<char>(in), {}};
        for (auto at = std::sregex_iterator(source.begin(), source.end(), literal); at != std::sregex_iterator(); ++at, ++known) {
            const std::string text = (*at)[1];
            const bool isPrepared = std::any_of(prepared.begin(), prepared.end(), [&](const std::string& sql) { return sql.starts_with(text); });
            QVERIFY2(isPrepared, text.c_str());
        }
    }
    QVERIFY(known > 20);
}

QTEST_GUILESS_MAIN(TestQuery)
#include "tst_query.moc"
