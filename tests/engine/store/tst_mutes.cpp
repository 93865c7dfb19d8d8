// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Muted people, words and conversations appear nowhere: pages, threads, quotes, reposts, counts, searches, notices.
#include "engine/store/event_reader.h"
#include "engine/store/live_query_set.h"
#include "tests/engine/store/filled_store.h"
#include "tests/support/event_factory.h"
#include "tests/support/zap_factory.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nandu;
using namespace nandu::store;
using tests::FilledStore;
using tests::note;
using tests::person;

namespace {

constexpr std::int64_t now = 1'760'000'000;
using Events = std::vector<nostr::Event>;
using Texts = std::vector<std::string>;

struct Store {
    explicit Store(const Events& events) : filled(std::filesystem::path(dir.path().toStdString()) / "events.db")
    {
        filled.add(events, now);
        filled.count(events);
        auto opened = EventReader::open(filled.file, &filled.tail);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        reader = std::move(*opened);
    }
    void mute(Mutes mutes) { reader->setMutes(std::make_shared<const Mutes>(std::move(mutes))); }
    Texts page(NoteQuery::Feed feed = NoteQuery::Feed::Global, std::uint32_t limit = 50)
    {
        NoteQuery query;
        query.feed = feed;
        query.viewer = person(1);
        query.now = now;
        query.limit = limit;
        query.includeReplies = true;
        Texts texts;
        const auto records = reader->notes(query);
        for (const NoteRecord& record : *records)
            texts.push_back(record.event.content);
        return texts;
    }
    QTemporaryDir dir;
    FilledStore filled;
    std::unique_ptr<EventReader> reader;
};

Mutes people(std::initializer_list<unsigned> numbers)
{
    Mutes mutes;
    for (const unsigned number : numbers)
        mutes.people.insert(person(number));
    return mutes;
}

Mutes words(std::initializer_list<const char*> list)
{
    Mutes mutes;
    for (const char* word : list)
        mutes.words.push_back(word);
    return mutes;
}

} // namespace

class TestMutes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pagesLeaveOutPeopleAndWhatTheyWroteInsideReposts();
    void aPageThatLostRowsIsFilledUpFromBelow();
    void threadsLeaveOutPeopleAndWhatAnswersThem();
    void conversationsAreMutedAsAWhole();
    void quotesOfMutedPeopleAreNotJoined();
    void countsAreTheSumOfWhatOthersDid_data();
    void countsAreTheSumOfWhatOthersDid();
    void wordsHideByThemselvesOnly_data();
    void wordsHideByThemselvesOnly();
    void hashtagsHideInAnySpelling();
    void noticesTellWhatWasDoneByWhomAndNothingOfMutedPeople();
    void noticesLeaveOutWhatIsAboutNotesOfOthers();
    void mutingReadsOpenFeedsAgain();
};

void TestMutes::pagesLeaveOutPeopleAndWhatTheyWroteInsideReposts()
{
    const auto bad = note(2, "bad", 1000);
    Store store({bad, note(3, "good", 1001), tests::repost(3, bad, 1002), tests::repost(2, note(3, "good", 1001), 1003)});
    QCOMPARE(store.page().size(), std::size_t(4));
    store.mute(people({2}));
    QCOMPARE(store.page(), Texts{"good"});
    store.mute({});
    QCOMPARE(store.page().size(), std::size_t(4));
}

void TestMutes::aPageThatLostRowsIsFilledUpFromBelow()
{
    Events events;
    const auto bad = note(2, "bad", 500);
    events.push_back(bad);
    for (int i = 0; i < 10; ++i) {
        events.push_back(tests::repost(3 + unsigned(i), bad, 2000 + i));
        events.push_back(note(3, "n" + std::to_string(i), 1000 + i));
    }
    Store store(events);
    store.mute(people({2}));
    QCOMPARE(store.page(NoteQuery::Feed::Global, 5), (Texts{"n9", "n8", "n7", "n6", "n5"}));
    QCOMPARE(store.page(NoteQuery::Feed::Global, 50).size(), std::size_t(10));
}

void TestMutes::threadsLeaveOutPeopleAndWhatAnswersThem()
{
    const auto root = note(3, "root", 1000), bad = tests::reply(2, root, "bad", 1001), under = tests::reply(3, bad, "under", 1002), good = tests::reply(4, root, "good", 1003);
    Store store({root, bad, under, good});
    store.mute(people({2}));
    const auto thread = store.reader->thread(root.id, person(1)).value();
    QCOMPARE(thread.nodes.size(), std::size_t(2));
    QCOMPARE(thread.nodes[1].note.event.content, std::string("good"));
    const auto above = store.reader->thread(under.id, person(1)).value(); // opened by a link: its parent stays out
    QCOMPARE(above.nodes.size(), std::size_t(2));
    QCOMPARE(above.nodes[0].note.event.content, std::string("root"));
    QCOMPARE(above.nodes[above.focusIndex].note.event.content, std::string("under"));
    QVERIFY(!above.nodes[above.focusIndex].note.replyToAuthor);
}

void TestMutes::conversationsAreMutedAsAWhole()
{
    const auto root = note(3, "root", 1000), a = tests::reply(4, root, "a", 1001);
    Store store({root, a, tests::reply(5, a, "b", 1002), note(3, "else", 1003)});
    Mutes mutes;
    mutes.threads.insert(root.id);
    store.mute(mutes);
    QCOMPARE(store.page(), Texts{"else"});
}

void TestMutes::quotesOfMutedPeopleAreNotJoined()
{
    const auto bad = note(2, "bad", 1000);
    const auto quote = tests::event({.author = 3, .createdAt = 1001, .tags = {{"q", bad.id.hex()}}, .content = "look"});
    Store store({bad, quote});
    QCOMPARE(store.reader->notesById(std::array{quote.id}, person(1))->at(0).quoted.size(), std::size_t(1));
    store.mute(people({2}));
    const auto record = store.reader->notesById(std::array{quote.id, bad.id}, person(1)).value();
    QCOMPARE(record.size(), std::size_t(1));
    QVERIFY(record[0].quoted.empty());
    QVERIFY(record[0].missing.empty());
}

void TestMutes::countsAreTheSumOfWhatOthersDid_data()
{
    QTest::addColumn<int>("others"); // many: each muted person is looked up
    QTest::newRow("few") << 3;
    QTest::newRow("many") << 260;
}

void TestMutes::countsAreTheSumOfWhatOthersDid()
{
    QFETCH(int, others);
    const auto target = note(3, "target", 1000);
    Events events = {target, tests::reaction(2, target), tests::reaction(2, target, "🤙", 1'750'000'201), tests::reaction(2, target, "+", 1'750'000'202),
        tests::repost(2, target), tests::reply(2, target, "bad"), tests::reply(2, target, "bad again", 1'750'000'101),
        tests::zapReceipt({.sender = 2, .recipient = person(3), .sats = 100}, target.id), tests::zapReceipt({.sender = 4, .recipient = person(3), .sats = 21}, target.id),
        tests::reply(4, target, "good")};
    for (int i = 0; i < others; ++i)
        events.push_back(tests::reaction(100 + unsigned(i), target));
    Store store(events);
    store.mute(people({2, 5, 900}));
    const Counts counts = store.reader->counts(target.id).value();
    QCOMPARE(counts.reactions.at("+"), std::uint32_t(others));
    QVERIFY(!counts.reactions.contains("🤙"));
    QCOMPARE(counts.reposts, std::uint32_t(0));
    QCOMPARE(counts.replies, std::uint32_t(1));
    QCOMPARE(counts.zaps, std::uint32_t(1));
    QCOMPARE(counts.millisatsUnverified, std::uint64_t(21'000));
    QVERIFY(store.reader->standings(std::array{target.id}, person(1))->at(0).counts == counts);
}

void TestMutes::wordsHideByThemselvesOnly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isHidden");
    QTest::newRow("alone") << QStringLiteral("cat") << true;
    QTest::newRow("in a sentence") << QStringLiteral("My CAT, again.") << true;
    QTest::newRow("part of one") << QStringLiteral("category concat") << false;
    QTest::newRow("second time") << QStringLiteral("concat a cat") << true;
    QTest::newRow("umlaut") << QStringLiteral("ein BÄR") << true;
    QTest::newRow("phrase") << QStringLiteral("buy  now? Buy now!") << true;
    QTest::newRow("nothing") << QString() << false;
    QTest::newRow("hash") << QStringLiteral("#cat") << true;
}

void TestMutes::wordsHideByThemselvesOnly()
{
    QFETCH(QString, text);
    QFETCH(bool, isHidden);
    QCOMPARE(words({"cat", "bär", "buy now", ""}).hides(note(2, text.toStdString())), isHidden);
}

void TestMutes::hashtagsHideInAnySpelling()
{
    Mutes mutes;
    mutes.hashtags = {"rain"};
    QVERIFY(mutes.hides(tests::event({.author = 2, .tags = {{"t", "Rain"}}})));
    QVERIFY(!mutes.hides(tests::event({.author = 2, .tags = {{"t", "rainbow"}}, .content = "rain"})));
}

void TestMutes::noticesTellWhatWasDoneByWhomAndNothingOfMutedPeople()
{
    using Type = NoticeRecord::Type;
    const auto mine = note(1, "mine", 1000);
    const auto named = tests::event({.author = 3, .createdAt = 1001, .tags = {{"p", person(1).hex()}}, .content = "hey"});
    const auto quote = tests::event({.author = 3, .createdAt = 1002, .tags = {{"q", mine.id.hex()}, {"p", person(1).hex()}}, .content = "look"});
    const auto answer = tests::reply(4, mine, "to you", 1003), like = tests::reaction(4, mine, "🤙", 1004), again = tests::repost(4, mine, 1005);
    const auto zap = tests::zapReceipt({.sender = 5, .recipient = person(1), .sats = 21, .createdAt = 1006}, mine.id);
    Store store({mine, named, quote, answer, like, again, zap, tests::reaction(2, mine, "+", 1007), tests::reply(2, mine, "bad", 1008),
        tests::zapReceipt({.sender = 2, .recipient = person(1), .sats = 5, .createdAt = 1009}, mine.id), tests::reaction(1, mine, "+", 1010)});
    store.mute(people({2}));
    const auto notices = store.reader->notices(person(1), 50, now).value();
    std::vector<Type> types;
    for (const NoticeRecord& notice : notices)
        types.push_back(notice.type);
    QVERIFY(types == (std::vector<Type>{Type::Zap, Type::Repost, Type::Reaction, Type::Reply, Type::Quote, Type::Mention}));
    QVERIFY(notices[0].person.pubkey == person(5));
    QCOMPARE(notices[0].millisats, std::uint64_t(21'000));
    QCOMPARE(notices[2].emoji, std::string("🤙"));
    QVERIFY(notices[2].note == mine.id);
    QCOMPARE(notices[2].shown->event.content, std::string("mine"));
    QVERIFY(notices[3].note == answer.id);
    QCOMPARE(store.reader->notices(person(1), 2, now)->size(), std::size_t(2));
}

void TestMutes::noticesLeaveOutWhatIsAboutNotesOfOthers()
{
    const auto other = tests::event({.author = 3, .createdAt = 1000, .tags = {{"p", person(1).hex()}}, .content = "names me"});
    // A reaction copies the people of what it is about: it names me, and is not about mine.
    const auto like = tests::event({.author = 4, .kind = 7, .createdAt = 1001, .tags = {{"e", other.id.hex()}, {"p", person(1).hex()}, {"p", person(3).hex()}}, .content = "+"});
    // Claims to be about mine; what is stored says otherwise.
    const auto lie = tests::event({.author = 4, .kind = 7, .createdAt = 1002, .tags = {{"e", other.id.hex()}, {"p", person(1).hex()}}, .content = "+"});
    // Not stored, and the tag says that it is mine.
    const auto unknown = tests::event({.author = 4, .kind = 7, .createdAt = 1003, .tags = {{"e", std::string(64, 'a')}, {"p", person(1).hex()}}, .content = "+"});
    Store store({other, like, lie, unknown});
    const auto notices = store.reader->notices(person(1), 50, now).value();
    QCOMPARE(notices.size(), std::size_t(2));
    QVERIFY(notices[0].event == unknown.id);
    QVERIFY(!notices[0].shown);
    QVERIFY(notices[1].event == other.id);
}

void TestMutes::mutingReadsOpenFeedsAgain()
{
    Store store({note(2, "bad", 1000), note(3, "good", 1001)});
    std::vector<FeedChange> changes;
    LiveQuerySet live({.feedChanged = [&](FeedChange change) { changes.push_back(std::move(change)); }, .standingsChanged = [](auto) {}, .profileChanged = [](auto) {}, .now = [] { return now; }});
    live.open(*store.reader, 1, NoteQuery{});
    QCOMPARE(changes.back().notes.size(), std::size_t(2));
    live.setMutes(*store.reader, std::make_shared<const Mutes>(people({2})));
    QVERIFY(changes.back().cause == FeedChange::Cause::Refreshed);
    QCOMPARE(changes.back().notes.size(), std::size_t(1));
}

QTEST_GUILESS_MAIN(TestMutes)
#include "tst_mutes.moc"
