// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a commit of the real writer to finished rows on the GUI thread: pages, live notes, counts, profiles, threads, deletions,
// and what sync is told.
#include "engine/client/feed_service_impl.h"
#include "engine/nostr/interaction.h"
#include "engine/store/event_writer.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <map>

using namespace nandu;
using api::FeedDelta;
using api::FeedQuery;
using tests::note;
using tests::person;

namespace {

class RecordingSink : public sync::FeedInterestSink {
public:
    void setInterest(std::uint64_t watch, sync::FeedInterest interest) override { interests[watch] = std::move(interest); }
    void dropInterest(std::uint64_t watch) override { interests.erase(watch); }
    void setProfileInterest(const base::PubKey& key, bool isWanted) override { profiles[key] = isWanted; }
    std::map<std::uint64_t, sync::FeedInterest> interests;
    std::map<base::PubKey, bool> profiles;
};

QString hex(const auto& id) { return QString::fromStdString(id.hex()); }

// The store, its readers and the service, as the client builds them.
struct Engine {
    Engine()
    {
        store::WriterOptions options;
        options.file = std::filesystem::path(dir.path().toStdString()) / "events.db";
        options.countFlushEvery = std::chrono::milliseconds(50);
        auto opened = store::EventWriter::open(options, ids, ledger);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        writer = std::move(*opened);
        auto readers = store::ReadPool::open(options.file, &writer->indexTail());
        if (!readers)
            qFatal("%s", readers.error().detail.c_str());
        pool = std::move(*readers);
        feeds = std::make_unique<client::FeedServiceImpl>(*pool, &sink, [this] { return now.load(); });
        writer->onCommit(feeds->commitListener());
        writer->onCounts(feeds->countListener());
        feeds->setViewer(person(1));
        QObject::connect(feeds.get(), &api::FeedService::feedChanged, [this](const FeedDelta& delta) { deltas.append(delta); });
        QObject::connect(feeds.get(), &api::FeedService::statsChanged, [this](const api::StatsDelta& delta) {
            for (const auto& changed : delta.changed)
                stats[changed.noteId] = changed;
        });
        QObject::connect(feeds.get(), &api::FeedService::profileChanged, [this](const api::ProfileRow& row) { profiles.append(row); });
    }
    ~Engine()
    {
        writer->stop(std::chrono::steady_clock::now() + std::chrono::seconds(5));
        feeds.reset();
        pool->stop();
    }
    void write(std::initializer_list<nostr::Event> events)
    {
        for (const nostr::Event& event : events) {
            nostr::AdmittedEvent admitted{tests::verified(event), nostr::interactionsOf(event), {}, 0, {}, {}, {}, {}};
            QVERIFY(writer->inlet().push(std::move(admitted)));
        }
    }
    // Opens a feed and waits for its first page.
    api::WatchId watched(const FeedQuery& query)
    {
        const api::WatchId id = feeds->watch(query);
        if (!QTest::qWaitFor([&] { return last(id) != nullptr; }, 5000))
            qFatal("no first page");
        return id;
    }
    const FeedDelta* last(api::WatchId id) const
    {
        for (qsizetype i = deltas.size(); i-- > 0;) {
            if (deltas[i].watch == id)
                return &deltas[i];
        }
        return nullptr;
    }
    // The rows as a model would have them.
    QMap<QString, api::NoteRow> rows(api::WatchId id) const
    {
        QMap<QString, api::NoteRow> shown;
        for (const FeedDelta& delta : deltas) {
            if (delta.watch != id)
                continue;
            if (delta.cause == FeedDelta::FirstPage || delta.cause == FeedDelta::Refreshed)
                shown.clear();
            for (const api::NoteRow& row : delta.rows)
                shown[row.rowId] = row;
            for (const QString& rowId : delta.removed)
                shown.remove(rowId);
        }
        return shown;
    }

    QTemporaryDir dir;
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    RecordingSink sink;
    std::atomic<std::int64_t> now = 1'760'000'000;
    std::unique_ptr<store::EventWriter> writer;
    std::unique_ptr<store::ReadPool> pool;
    std::unique_ptr<client::FeedServiceImpl> feeds;
    QList<FeedDelta> deltas;
    QMap<QString, api::StatsDelta::Changed> stats;
    QList<api::ProfileRow> profiles;
};

nostr::Event profile(unsigned author, const std::string& name)
{
    return tests::event({.author = author, .kind = 0, .content = "{\"name\":\"" + name + "\"}"});
}

} // namespace

class TestFeedService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void givesAFirstPageThenLiveNotesInSequence();
    void pagesGoOnWhereTheLastOneEnded();
    void homeFollowsTheFollowList();
    void homeReadInAdvanceIsGivenAtOnceAndGoesOn();
    void countsAndOwnReactionsOfShownNotesArrive();
    void aLaterProfileRenamesItsRows();
    void aDeletedNoteLeaves();
    void aThreadGrowsInOrder();
    void aNoteDatedAheadAppearsWhenDue();
    void tellsSyncWhatIsOnScreenAndWhatIsMissing();
    void watchesProfiles();
    void keepsDeliveriesForRowsBuiltLater();
    void answersJunkWithAnErrorAndSurvivesUnwatchAtOnce();
    void switchingTheAccountReadsEveryFeedAgain();
};

void TestFeedService::givesAFirstPageThenLiveNotesInSequence()
{
    Engine engine;
    const auto first = note(2, "first", 1'750'000'000);
    engine.write({first});
    engine.writer->flush();
    const auto id = engine.watched({});
    QCOMPARE(engine.last(id)->cause, FeedDelta::FirstPage);
    QCOMPARE(engine.last(id)->sequence, quint64(1));
    QVERIFY(engine.last(id)->atEnd);

    const auto second = note(3, "second", 1'750'000'001), answer = tests::reply(4, first, "an answer is not shown in Global");
    engine.write({second, answer});

    QTRY_COMPARE(engine.rows(id).size(), qsizetype(2));
    QCOMPARE(engine.rows(id)[hex(second.id)].note.plain, QStringLiteral("second"));
    QVERIFY(engine.last(id)->committedUs > 0);
    quint64 sequence = 0;
    for (const FeedDelta& delta : engine.deltas)
        QCOMPARE(delta.sequence, ++sequence);
}

void TestFeedService::pagesGoOnWhereTheLastOneEnded()
{
    Engine engine;
    for (int i = 0; i < 120; ++i)
        engine.write({note(2, std::to_string(i), 1'750'000'000 + i / 3)});
    engine.writer->flush();
    const auto id = engine.watched({});
    QCOMPARE(engine.rows(id).size(), qsizetype(50));
    engine.feeds->older(id);
    engine.feeds->older(id);
    QTRY_COMPARE(engine.rows(id).size(), qsizetype(120));
    QVERIFY(engine.last(id)->atEnd);
    QCOMPARE(engine.last(id)->rows.size(), qsizetype(20));
    QVERIFY(engine.sink.interests[id].olderThan > 0); // sync may look for more
}

void TestFeedService::homeFollowsTheFollowList()
{
    Engine engine;
    const auto two = note(2, "two"), three = note(3, "three");
    engine.write({two, three, tests::event({.author = 1, .kind = 3, .tags = {{"p", person(2).hex()}}})});
    engine.writer->flush();
    const auto id = engine.watched({.feed = FeedQuery::Home, .key = {}, .noteId = {}});
    QCOMPARE(engine.rows(id).keys(), QStringList{hex(two.id)});

    engine.write({tests::event({.author = 1, .kind = 3, .createdAt = 1'750'000'500, .tags = {{"p", person(3).hex()}}})});

    QTRY_COMPARE(engine.rows(id).keys(), QStringList{hex(three.id)});
    const auto late = note(3, "late", 1'750'000'900);
    engine.write({note(2, "not followed any more", 1'750'000'901), late});
    QTRY_VERIFY(engine.rows(id).contains(hex(late.id)));
    QCOMPARE(engine.rows(id).size(), qsizetype(2));
}

void TestFeedService::homeReadInAdvanceIsGivenAtOnceAndGoesOn()
{
    Engine engine;
    const auto early = note(2, "early", 1'750'000'000);
    engine.write({tests::event({.author = 1, .kind = 3, .tags = {{"p", person(2).hex()}}}), early});
    engine.writer->flush();

    engine.feeds->prepareHome();
    bool isRead = false;
    engine.pool->post(store::ReadPool::Lane::Feeds, [&engine, &isRead](store::EventReader&) { QMetaObject::invokeMethod(engine.feeds.get(), [read = &isRead] { *read = true; }, Qt::QueuedConnection); });
    QTRY_VERIFY(isRead);
    QVERIFY(engine.deltas.isEmpty()); // nothing is told before somebody asks
    const auto id = engine.feeds->watch({.feed = FeedQuery::Home, .key = {}, .noteId = {}});

    QCOMPARE(engine.rows(id).keys(), QStringList{hex(early.id)});
    const auto later = note(2, "later", 1'750'000'001);
    engine.write({later});
    QTRY_VERIFY(engine.rows(id).contains(hex(later.id)));
    quint64 sequence = 0;
    for (const FeedDelta& delta : engine.deltas)
        QCOMPARE(delta.sequence, ++sequence);
    QVERIFY(engine.feeds->watch({.feed = FeedQuery::Home, .key = {}, .noteId = {}}) != id); // given once
}

void TestFeedService::countsAndOwnReactionsOfShownNotesArrive()
{
    Engine engine;
    const auto shown = note(2, "like me");
    engine.write({shown});
    const auto id = engine.watched({});
    QTRY_COMPARE(engine.rows(id).size(), qsizetype(1));

    engine.write({tests::reaction(1, shown), tests::reaction(3, shown), tests::reply(4, shown, "re"), tests::repost(5, shown)});

    QTRY_COMPARE(engine.stats[hex(shown.id)].stats.likes, 2);
    QTRY_COMPARE(engine.stats[hex(shown.id)].stats.replies, 1);
    QTRY_COMPARE(engine.stats[hex(shown.id)].stats.reposts, 1);
    QVERIFY(engine.stats[hex(shown.id)].mine.liked);
    QVERIFY(engine.stats[hex(shown.id)].stats.emojis.first().mine);
    QVERIFY(!engine.stats[hex(shown.id)].mine.written);
}

void TestFeedService::aLaterProfileRenamesItsRows()
{
    Engine engine;
    const auto shown = note(2, "who am I");
    engine.write({shown});
    const auto id = engine.watched({});
    QTRY_VERIFY(engine.rows(id)[hex(shown.id)].author.title.startsWith(QStringLiteral("npub1")));
    engine.write({profile(2, "bob")});
    QTRY_COMPARE(engine.rows(id)[hex(shown.id)].author.title, QStringLiteral("bob"));
}

void TestFeedService::aDeletedNoteLeaves()
{
    Engine engine;
    const auto gone = note(2, "gone"), stays = note(2, "stays");
    engine.write({gone, stays});
    engine.writer->flush();
    const auto id = engine.watched({});
    QTRY_COMPARE(engine.rows(id).size(), qsizetype(2));
    engine.write({tests::deletion(2, gone)});
    QTRY_COMPARE(engine.rows(id).keys(), QStringList{hex(stays.id)});
}

void TestFeedService::aThreadGrowsInOrder()
{
    Engine engine;
    const auto root = note(2, "root", 1'750'000'000), a = tests::reply(3, root, "a", 1'750'000'010), b = tests::reply(4, root, "b", 1'750'000'020);
    engine.write({a});
    engine.writer->flush();
    const auto id = engine.watched({.feed = FeedQuery::Thread, .key = {}, .noteId = hex(a.id)});
    QCOMPARE(engine.last(id)->missingParent, hex(root.id));
    QVERIFY(engine.sink.interests[id].missingNotes == std::vector{root.id});

    engine.write({root});
    QTRY_COMPARE(engine.last(id)->rows.size(), qsizetype(2));
    QVERIFY(engine.last(id)->missingParent.isEmpty());
    QVERIFY(engine.last(id)->rows[1].isFocus);
    QCOMPARE(engine.last(id)->rows[1].depth, 1);

    const auto deep = tests::reply(5, a, "deep", 1'750'000'030);
    engine.write({b, deep});
    QTRY_COMPARE(engine.last(id)->rows.size(), qsizetype(3)); // b answers the root, not the note that was opened
    QCOMPARE(engine.last(id)->rows[2].rowId, hex(deep.id));
    QVERIFY(engine.sink.interests[id].missingNotes.empty());
}

void TestFeedService::aNoteDatedAheadAppearsWhenDue()
{
    Engine engine;
    const auto ahead = note(2, "tomorrow", engine.now + 86'400), marker = note(3, "now", engine.now - 1);
    const auto id = engine.watched({});
    engine.write({ahead, marker});
    QTRY_VERIFY(engine.rows(id).contains(hex(marker.id)));
    QVERIFY(!engine.rows(id).contains(hex(ahead.id)));
    engine.now = engine.now + 86'400;
    engine.write({note(3, "tick", engine.now - 1)});
    QTRY_VERIFY(engine.rows(id).contains(hex(ahead.id)));
}

void TestFeedService::tellsSyncWhatIsOnScreenAndWhatIsMissing()
{
    Engine engine;
    const auto unknown = note(9, "not stored");
    auto quote = tests::event({.author = 2, .tags = {{"q", unknown.id.hex()}}, .content = "look"});
    engine.write({quote});
    engine.writer->flush();
    const auto id = engine.watched({});
    engine.feeds->setVisible(id, {hex(quote.id), QStringLiteral("junk")});
    const sync::FeedInterest& told = engine.sink.interests[id];
    QVERIFY(told.visibleNotes == std::vector{quote.id});
    QVERIFY(told.visibleAuthors == std::vector{person(2)});
    QVERIFY(told.missingNotes == std::vector{unknown.id});

    engine.write({unknown});
    QTRY_VERIFY(engine.sink.interests[id].missingNotes.empty());
    QCOMPARE(engine.rows(id)[hex(quote.id)].quotes.size(), qsizetype(1));
    engine.feeds->unwatch(id);
    QVERIFY(!engine.sink.interests.contains(id));
}

void TestFeedService::watchesProfiles()
{
    Engine engine;
    engine.feeds->watchProfile(hex(person(2)));
    QTRY_COMPARE(engine.profiles.size(), qsizetype(1));
    QVERIFY(!engine.profiles.first().isKnown);
    QVERIFY(engine.sink.profiles[person(2)]);
    engine.write({profile(2, "bob"), profile(3, "carol")});
    QTRY_COMPARE(engine.profiles.last().title, QStringLiteral("bob"));
    engine.feeds->unwatchProfile(hex(person(2)));
    QVERIFY(!engine.sink.profiles[person(2)]);
}

void TestFeedService::keepsDeliveriesForRowsBuiltLater()
{
    Engine engine;
    const auto own = note(1, "mine");
    QSignalSpy told(engine.feeds.get(), &api::FeedService::deliveryChanged);
    engine.feeds->setDelivery(hex(own.id), {.state = api::NoteDelivery::Sending, .accepted = 0, .targets = 3, .relays = {}});
    QCOMPARE(told.size(), 1);
    engine.write({own});
    engine.writer->flush();
    const auto id = engine.watched({});
    QTRY_COMPARE(engine.rows(id)[hex(own.id)].delivery.targets, 3);
    QVERIFY(engine.rows(id)[hex(own.id)].mine.written);
}

void TestFeedService::answersJunkWithAnErrorAndSurvivesUnwatchAtOnce()
{
    Engine engine;
    const auto id = engine.watched({.feed = FeedQuery::Thread, .key = {}, .noteId = QStringLiteral("nonsense")});
    QVERIFY(!engine.last(id)->error.isEmpty());
    const auto closed = engine.feeds->watch({});
    engine.feeds->unwatch(closed);
    engine.feeds->older(closed);
    engine.feeds->older(id);
    engine.feeds->setVisible(4711, {});
    engine.feeds->watchProfile(QStringLiteral("nonsense"));
    engine.watched({}); // answered after the others
    QVERIFY(!engine.last(closed));
}

void TestFeedService::switchingTheAccountReadsEveryFeedAgain()
{
    Engine engine;
    const auto own = note(2, "whose");
    engine.write({own});
    engine.writer->flush();
    const auto id = engine.watched({});
    QVERIFY(!engine.rows(id)[hex(own.id)].mine.written);
    engine.feeds->setViewer(person(2));
    QTRY_VERIFY(engine.rows(id)[hex(own.id)].mine.written);
}

QTEST_GUILESS_MAIN(TestFeedService)
#include "tst_feed_service.moc"
