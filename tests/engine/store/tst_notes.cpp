// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Joined notes, pages in feed order, threads, people by name.
#include "engine/nostr/entity.h"
#include "engine/nostr/event_json.h"
#include "engine/store/event_reader.h"
#include "engine/store/feed_rules.h"
#include "tests/engine/store/filled_store.h"
#include "tests/support/event_factory.h"

#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using namespace nandu::store;
using tests::FilledStore;
using tests::note;
using tests::person;

namespace {

constexpr std::int64_t now = 1'760'000'000;
using Events = std::vector<nostr::Event>;

struct Store {
    explicit Store(Events given, bool isMerged = false, bool isCounted = true)
        : events(std::move(given)), filled(std::filesystem::path(dir.path().toStdString()) / "events.db")
    {
        filled.add(events, now);
        if (isMerged)
            filled.merge();
        if (isCounted)
            filled.count(events);
        auto opened = EventReader::open(filled.file, &filled.tail);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        reader = std::move(*opened);
    }
    std::vector<NoteRecord> page(NoteQuery query)
    {
        query.now = now;
        auto notes = reader->notes(query);
        if (!notes)
            qFatal("%s", notes.error().detail.c_str());
        return std::move(*notes);
    }
    QTemporaryDir dir;
    Events events;
    FilledStore filled;
    std::unique_ptr<EventReader> reader;
};

nostr::Event profile(unsigned author, const std::string& name, std::int64_t at = 1'740'000'000)
{
    return tests::event({.author = author, .kind = 0, .createdAt = at, .content = "{\"name\":\"" + name + "\"}"});
}

nostr::Event follows(unsigned author, std::initializer_list<unsigned> people)
{
    nostr::TagList tags;
    for (const unsigned number : people)
        tags.add({"p", person(number).hex()});
    return tests::event({.author = author, .kind = 3, .tags = std::move(tags)});
}

NoteQuery globalFor(unsigned viewer)
{
    NoteQuery query;
    query.viewer = person(viewer);
    return query;
}

std::vector<std::string> texts(const std::vector<NoteRecord>& notes)
{
    std::vector<std::string> list;
    for (const NoteRecord& record : notes)
        list.push_back(record.event.content);
    return list;
}

using Texts = std::vector<std::string>;

} // namespace

class TestNotes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void joinsEverythingThatIsShownWithANote();
    void countsOnlyZapsForTheAuthor();
    void opensARepostByTheStoredOrTheProvedNote();
    void neverShowsAForgedNoteInsideARepost();
    void homeShowsFollowsAndOneself();
    void homeOfNobodyKnownIsEmpty();
    void leavesAnswersOutUnlessAsked();
    void pagesGiveEveryNoteOnceInOrder_data();
    void pagesGiveEveryNoteOnceInOrder();
    void hidesWhatIsDatedFarAheadAndNeverPinsIt();
    void noticesNameTheViewer();
    void threadsClimbToTheRootAndGoDownDepthFirst();
    void threadsSeeAnswersBeforeTheyAreCounted();
    void threadsEndWithARingOfTags();
    void threadsSayWhichParentIsMissing();
    void findsPeopleByNameFollowsFirst();
};

void TestNotes::joinsEverythingThatIsShownWithANote()
{
    const auto quoted = note(3, "quoted", 1'750'000'000);
    const auto parent = note(4, "parent", 1'750'000'001);
    const std::string text = "hello nostr:" + nostr::npubOf(person(5)) + " see nostr:" + nostr::noteOf(quoted.id)
        + " and nostr:" + nostr::noteOf(note(9, "never stored").id);
    const auto focus = tests::reply(2, parent, text, 1'750'000'010);
    const auto like = tests::reaction(1, focus, "+"), fire = tests::reaction(6, focus, "\xf0\x9f\x94\xa5");
    for (const bool isMerged : {false, true}) {
        Store store({profile(2, "bob"), profile(3, "carol"), profile(4, "dave"), profile(5, "eve"), quoted, parent, focus, like, fire,
                     tests::repost(1, focus), tests::reply(7, focus, "re")}, isMerged);

        const auto records = store.reader->notesById(std::vector{focus.id}, person(1)).value();

        QCOMPARE(records.size(), std::size_t(1));
        const NoteRecord& record = records[0];
        QVERIFY(record.event == focus);
        QCOMPARE(record.author.profile->name, std::string("bob"));
        QCOMPARE(record.counts.replies, 1u);
        QCOMPARE(record.counts.reposts, 1u);
        QVERIFY(record.counts.reactions == (std::map<std::string, std::uint32_t>{{"+", 1}, {"\xf0\x9f\x94\xa5", 1}}));
        QCOMPARE(record.mine.reactions.size(), std::size_t(1));
        QVERIFY(record.mine.reactions[0].second == like.id);
        QVERIFY(record.mine.repost.has_value());
        QVERIFY(record.replyTo == parent.id);
        QCOMPARE(record.replyToAuthor->profile->name, std::string("dave"));
        QCOMPARE(record.mentioned.size(), std::size_t(1));
        QCOMPARE(record.mentioned[0].profile->name, std::string("eve"));
        QCOMPARE(record.quoted.size(), std::size_t(1));
        QCOMPARE(record.quoted[0].author.profile->name, std::string("carol"));
        QVERIFY(record.missing == std::vector{note(9, "never stored").id});
        QVERIFY(store.reader->counts(focus.id).value() == record.counts);
    }
}

void TestNotes::countsOnlyZapsForTheAuthor()
{
    const auto target = note(2, "zap me");
    Store store({target});
    const auto insert = [&](unsigned recipient, int sats) {
        auto row = SqliteStatement::prepare(store.filled.db(), "INSERT INTO aggregate VALUES(?1, 5, ?2, 1, ?3)");
        const base::PubKey key = person(recipient);
        std::vector<std::uint8_t> detail(key.bytes.begin(), key.bytes.end());
        detail.resize(64);
        FilledStore::must(row->bind(1, target.id).bind(2, std::span<const std::uint8_t>(detail)).bind(3, std::int64_t(sats) * 1000).run());
    };
    insert(2, 21);
    insert(3, 1'000'000);
    const Counts counts = store.reader->counts(target.id).value();
    QCOMPARE(counts.zaps, 1u);
    QCOMPARE(counts.millisatsUnverified, std::uint64_t(21'000));
}

void TestNotes::opensARepostByTheStoredOrTheProvedNote()
{
    const auto stored = note(2, "stored"), embedded = note(3, "embedded"), missing = note(4, "missing");
    const auto inside = tests::event({.author = 6, .kind = 6, .createdAt = 1'750'000'301, .tags = {{"e", embedded.id.hex()}}, .content = nostr::eventToJson(embedded)});
    const auto bare = tests::event({.author = 6, .kind = 6, .createdAt = 1'750'000'302, .tags = {{"e", missing.id.hex()}}});
    Store store({profile(6, "frank"), stored, tests::repost(6, stored), inside, bare});
    const auto notes = store.page(globalFor(1));
    QCOMPARE(texts(notes), (Texts{"", "embedded", "stored", "stored"}));
    QVERIFY(notes[0].event.kind == 6 && notes[0].missing == std::vector{missing.id});
    QVERIFY(notes[1].event.pubkey == person(3));
    QVERIFY(notes[1].repostId == inside.id);
    QCOMPARE(notes[1].repostedBy->profile->name, std::string("frank"));
    QVERIFY(notes[2].repostId && !notes[3].repostId);
}

void TestNotes::neverShowsAForgedNoteInsideARepost()
{
    auto forged = note(2, "I said this");
    forged.content = "I never said this";
    auto swapped = note(3, "other note");
    const auto first = tests::event({.author = 6, .kind = 6, .createdAt = 1'750'000'301, .tags = {{"e", forged.id.hex()}}, .content = nostr::eventToJson(forged)});
    const auto second = tests::event({.author = 6, .kind = 6, .createdAt = 1'750'000'302, .tags = {{"e", note(2, "x").id.hex()}}, .content = nostr::eventToJson(swapped)});
    Store store({first, second});
    for (const NoteRecord& record : store.page(globalFor(1))) {
        QCOMPARE(record.event.kind, std::uint16_t(6));
        QVERIFY(record.author.pubkey == person(6));
    }
}

void TestNotes::homeShowsFollowsAndOneself()
{
    Store store({follows(1, {2, 3}), note(1, "mine", 1004), note(2, "two", 1003), note(4, "stranger", 1002), note(3, "three", 1001)});
    NoteQuery home = globalFor(1);
    home.feed = NoteQuery::Feed::Follows;
    QCOMPARE(texts(store.page(home)), (Texts{"mine", "two", "three"}));
}

void TestNotes::homeOfNobodyKnownIsEmpty()
{
    Store store({note(2, "two")});
    NoteQuery home = globalFor(1);
    home.feed = NoteQuery::Feed::Follows;
    QVERIFY(store.page(home).empty());
    home.viewer = {};
    QVERIFY(store.page(home).empty());
}

void TestNotes::leavesAnswersOutUnlessAsked()
{
    const auto root = note(2, "root", 1000);
    Store store({root, tests::reply(2, root, "answer", 1001)});
    NoteQuery query = globalFor(1);
    QCOMPARE(texts(store.page(query)), Texts{"root"});
    query.includeReplies = true;
    QCOMPARE(texts(store.page(query)), (Texts{"answer", "root"}));
    query.feed = NoteQuery::Feed::Author;
    query.author = person(2);
    QCOMPARE(texts(store.page(query)), Texts{"root"});
    query.feed = NoteQuery::Feed::AuthorWithReplies;
    QCOMPARE(texts(store.page(query)), (Texts{"answer", "root"}));
}

void TestNotes::pagesGiveEveryNoteOnceInOrder_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 7, 50, 500})
        QTest::addRow("%d rows a page", limit) << limit;
}

// Many notes of the same second, and some that were dated ahead when they came.
void TestNotes::pagesGiveEveryNoteOnceInOrder()
{
    QFETCH(int, limit);
    Events events;
    for (int i = 0; i < 200; ++i)
        events.push_back(note(2 + unsigned(i) % 3, "n" + std::to_string(i), now - 900 + i / 4 * 40)); // up to 1100 s ahead
    Store store(events);
    NoteQuery query = globalFor(1);
    query.limit = static_cast<std::uint32_t>(limit);
    std::set<base::EventId> seen;
    std::optional<std::pair<std::int64_t, base::EventId>> last;
    while (true) {
        const auto page = store.page(query);
        for (const NoteRecord& record : page) {
            QVERIFY(seen.insert(record.event.id).second);
            QCOMPARE(record.orderAt, feedOrderAt(record.event.createdAt, now));
            QVERIFY(!last || last->first > record.orderAt || (last->first == record.orderAt && last->second < record.event.id));
            last = {record.orderAt, record.event.id};
            query.beforeOrderAt = record.orderAt;
            query.beforeId = record.event.id;
        }
        if (page.size() < query.limit)
            break;
    }
    const auto due = std::count_if(events.begin(), events.end(), [](const auto& e) { return isDue(e.createdAt, now); });
    QVERIFY(due < 200);
    QCOMPARE(seen.size(), std::size_t(due));
}

void TestNotes::hidesWhatIsDatedFarAheadAndNeverPinsIt()
{
    constexpr std::int64_t year = 365 * 86'400;
    const auto soon = note(2, "ten minutes ahead", now + 600), late = note(2, "2096", 3'976'214'400), nextYear = note(2, "a year ahead", now + year);
    Store store({soon, late, nextYear, note(2, "normal", now - 5)});
    QCOMPARE(texts(store.page(globalFor(1))), (Texts{"ten minutes ahead", "normal"}));

    NoteQuery later = globalFor(1);
    later.now = now + 2 * year;
    store.filled.add(Events{note(3, "written later", now + 2 * year - 10)}, now + 2 * year);
    QCOMPARE(texts(*store.reader->notes(later)), (Texts{"written later", "a year ahead", "ten minutes ahead", "normal"}));
}

void TestNotes::noticesNameTheViewer()
{
    const auto mine = note(1, "mine", 1000);
    Store store({mine, tests::reply(2, mine, "to you", 1001), tests::event({.author = 3, .createdAt = 1002, .tags = {{"p", person(1).hex()}}, .content = "hey"}),
                 tests::event({.author = 1, .createdAt = 1003, .tags = {{"p", person(1).hex()}}, .content = "to myself"}), note(2, "else", 1004)});
    NoteQuery notices = globalFor(1);
    notices.feed = NoteQuery::Feed::Notices;
    QCOMPARE(texts(store.page(notices)), (Texts{"hey", "to you"}));
}

void TestNotes::threadsClimbToTheRootAndGoDownDepthFirst()
{
    const auto root = note(2, "root", 1000), a = tests::reply(3, root, "a", 1001), focus = tests::reply(4, a, "focus", 1002);
    const auto late = tests::reply(5, focus, "late", 1010), early = tests::reply(6, focus, "early", 1005), deep = tests::reply(7, early, "deep", 1020);
    Store store({deep, late, root, early, tests::reply(8, root, "elsewhere", 1003), focus, a, tests::reaction(1, focus)});

    const ThreadRecord thread = store.reader->thread(focus.id, person(1)).value();

    Texts order;
    std::vector<std::uint32_t> depths;
    for (const auto& node : thread.nodes) {
        order.push_back(node.note.event.content);
        depths.push_back(node.depth);
    }
    QCOMPARE(order, (Texts{"root", "a", "focus", "early", "deep", "late"}));
    QVERIFY(depths == (std::vector<std::uint32_t>{0, 1, 2, 3, 4, 3}));
    QCOMPARE(thread.focusIndex, std::size_t(2));
    QVERIFY(!thread.missingParent);
    QCOMPARE(thread.nodes[2].note.mine.reactions.size(), std::size_t(1));
}

void TestNotes::threadsSeeAnswersBeforeTheyAreCounted()
{
    const auto root = note(2, "root", 1000);
    Store store({root, tests::reply(3, root, "a", 1001)}, false, false);
    QCOMPARE(store.reader->thread(root.id, {}).value().nodes.size(), std::size_t(2));
}

// Ids are hashes, so a true ring cannot be signed; a store that was tampered with must not hang us either.
void TestNotes::threadsEndWithARingOfTags()
{
    nostr::Event one = note(2, "one"), two = note(3, "two");
    one.tags = {{"e", two.id.hex(), "", "reply"}};
    two.tags = {{"e", one.id.hex(), "", "reply"}};
    Store store({one, two});
    QCOMPARE(store.reader->thread(one.id, {}).value().nodes.size(), std::size_t(2));
}

void TestNotes::threadsSayWhichParentIsMissing()
{
    const auto root = note(2, "root", 1000), answer = tests::reply(3, root, "a", 1001);
    Store store({answer});
    const ThreadRecord thread = store.reader->thread(answer.id, {}).value();
    QVERIFY(thread.missingParent == root.id);
    QCOMPARE(thread.nodes.size(), std::size_t(1));
    const ThreadRecord nothing = store.reader->thread(root.id, {}).value();
    QVERIFY(nothing.missingParent == root.id);
    QVERIFY(nothing.nodes.empty());
}

void TestNotes::findsPeopleByNameFollowsFirst()
{
    Store store({profile(2, "Anna"), profile(3, "andrew", 1'749'000'000), profile(4, "bob"), follows(1, {2}), follows(2, {3, 4, 1})});
    const auto found = store.reader->profilesByName("an", person(1), 10).value();
    QCOMPARE(found.size(), std::size_t(2));
    QVERIFY(found[0].pubkey == person(2) && found[1].pubkey == person(3));
    QCOMPARE(store.reader->profilesByName("", person(1), 1).value().size(), std::size_t(1));
    QCOMPARE(store.reader->profile(person(2)).value().followCount.value(), 3u);
    QVERIFY(!store.reader->profile(person(9)).value().profile);
}

QTEST_GUILESS_MAIN(TestNotes)
#include "tst_notes.moc"
