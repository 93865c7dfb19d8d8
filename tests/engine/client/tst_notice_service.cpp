// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// From a commit of the real writer to the rows of the notifications page; what was seen and who follows outlives a restart.
#include "engine/accounts/local_signer.h"
#include "engine/client/notice_service_impl.h"
#include "engine/nostr/interaction.h"
#include "engine/store/event_writer.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <mutex>

using namespace nandu;
using tests::note;
using tests::person;

namespace {

constexpr std::int64_t start = 1'750'001'000;

class WallOf final : public base::Clock {
public:
    explicit WallOf(const std::atomic<std::int64_t>& now) : m_now(now) {}
    std::chrono::steady_clock::time_point steady() const override { return std::chrono::steady_clock::now(); }
    std::int64_t wallSeconds() const override { return m_now; }

private:
    const std::atomic<std::int64_t>& m_now;
};

class NothingStored : public sync::StoreLookup {
public:
    void find(std::vector<nostr::Filter>, QObject* context, std::function<void(std::vector<nostr::Event>)> found) override
    {
        QMetaObject::invokeMethod(context, [found] { found({}); }, Qt::QueuedConnection);
    }
};

class RecordingSink : public sync::FeedInterestSink {
public:
    void setInterest(std::uint64_t, sync::FeedInterest interest) override { last = std::move(interest); }
    void dropInterest(std::uint64_t) override { last.reset(); }
    void setProfileInterest(const base::PubKey&, bool) override {}
    std::optional<sync::FeedInterest> last;
};

// The store and its readers, as the client builds them; the service and the session can be made anew.
struct Engine {
    Engine()
    {
        store::WriterOptions options;
        options.file = path("events.db");
        options.clock = std::make_shared<WallOf>(now);
        auto opened = store::EventWriter::open(options, ids, ledger);
        if (!opened)
            qFatal("%s", opened.error().detail.c_str());
        writer = std::move(*opened);
        auto readers = store::ReadPool::open(options.file, &writer->indexTail());
        if (!readers)
            qFatal("%s", readers.error().detail.c_str());
        pool = std::move(*readers);
        writer->onCommit([this](const std::shared_ptr<const store::Commit>& commit) {
            std::lock_guard lock(mutex);
            listener(commit);
        });
        open();
    }
    ~Engine()
    {
        session.reset();
        writer->stop(std::chrono::steady_clock::now() + std::chrono::seconds(5));
        notices.reset();
        pool->stop();
    }
    void open()
    {
        session.reset();
        session = std::make_shared<client::PublishSession>(client::PublishSessionParts{path("user.db"), std::make_shared<accounts::LocalSigner>(*crypto::KeyPair::fromSecret(tests::key(1).secret())),
            [](nostr::VerifiedEvent) {}, [](const std::string&, const base::EventId&, const std::string&) {}, [](const std::string&, const base::EventId&) {},
            [](const accounts::ListAddress&, std::uint64_t) {}, lookup, clock});
        notices = std::make_unique<client::NoticeServiceImpl>(*pool, &sink, [this] { return now.load(); });
        {
            std::lock_guard lock(mutex);
            listener = notices->commitListener();
        }
        notices->setSession(session);
        notices->setViewer(person(1));
        // What was asked of user.db is done when this is.
        bool isReady = false;
        session->inside([&, raw = session.get()](const client::PublishSession::Inside&) { raw->onGuiThread([&] { isReady = true; }); });
        if (!QTest::qWaitFor([&] { return isReady; }, 5000))
            qFatal("user.db");
    }
    void write(std::initializer_list<nostr::Event> events)
    {
        for (const nostr::Event& event : events) {
            nostr::AdmittedEvent admitted{tests::verified(event), nostr::interactionsOf(event), {}, 0, {}, {}, {}, {}};
            QVERIFY(writer->inlet().push(std::move(admitted)));
        }
    }
    int newOnes() const
    {
        const auto rows = notices->rows();
        return static_cast<int>(std::count_if(rows.begin(), rows.end(), [](const api::NoticeRow& row) { return row.isNew; }));
    }
    std::filesystem::path path(const char* name) const { return std::filesystem::path(dir.path().toStdString()) / name; }

    QTemporaryDir dir;
    std::atomic<std::int64_t> now = start;
    std::mutex mutex; // of what follows, which the writer's thread calls
    std::function<void(std::shared_ptr<const store::Commit>)> listener;
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    base::SystemClock clock;
    NothingStored lookup;
    RecordingSink sink;
    std::unique_ptr<store::EventWriter> writer;
    std::unique_ptr<store::ReadPool> pool;
    std::shared_ptr<client::PublishSession> session;
    std::unique_ptr<client::NoticeServiceImpl> notices;
};

nostr::Event mention(unsigned author, const std::string& text, std::int64_t at)
{
    return tests::event({.author = author, .createdAt = at, .tags = {{"p", person(1).hex()}}, .content = text});
}

nostr::Event follows(unsigned author, std::int64_t at)
{
    return tests::event({.author = author, .kind = 3, .createdAt = at, .tags = {{"p", person(7).hex()}, {"p", person(1).hex()}}});
}

} // namespace

class TestNoticeService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void tellsWhatWasCommittedAndKeepsWhatWasSeen();
    void historyIsNotNews();
    void followersAreNewsOnceAndOldOnesNever();
    void whatWasDeletedGoes();
    void asksRelaysForOlderOnesOnlyWhileWatched();
    void showsNothingOfAnotherAccount();
};

void TestNoticeService::tellsWhatWasCommittedAndKeepsWhatWasSeen()
{
    Engine engine;
    const auto mine = note(1, "mine", start - 100);
    engine.now = start + 10;
    engine.write({mine, mention(2, "hey", start + 1), tests::reaction(3, mine, "+", start + 2)});
    QTRY_COMPARE(engine.notices->rows().size(), 2);
    QCOMPARE(engine.newOnes(), 2);
    QCOMPARE(engine.notices->rows()[0].type, api::NoticeRow::Reaction);
    QCOMPARE(engine.notices->rows()[0].noteText, QStringLiteral("mine"));
    engine.notices->markSeen();
    QCOMPARE(engine.newOnes(), 0);
    engine.open(); // a restart
    QTRY_COMPARE(engine.notices->rows().size(), 2);
    QCOMPARE(engine.newOnes(), 0);
    engine.now = start + 20;
    engine.write({mention(4, "late, and not too late", start - 90'000)});
    QTRY_COMPARE(engine.notices->rows().size(), 3);
    QCOMPARE(engine.newOnes(), 1);
}

void TestNoticeService::historyIsNotNews()
{
    Engine engine;
    engine.now = start + 5;
    engine.write({mention(2, "years ago", start - 90'000'000), mention(2, "just now", start + 1)});
    QTRY_COMPARE(engine.notices->rows().size(), 2);
    QCOMPARE(engine.newOnes(), 1);
}

void TestNoticeService::followersAreNewsOnceAndOldOnesNever()
{
    Engine engine;
    engine.now = start + 10;
    engine.write({follows(2, start - 1'000'000), follows(3, start + 5)});
    QTRY_COMPARE(engine.notices->rows().size(), 1);
    QCOMPARE(engine.notices->rows()[0].type, api::NoticeRow::Follow);
    QCOMPARE(engine.notices->rows()[0].person.key, QString::fromStdString(person(3).hex()));
    QVERIFY(engine.notices->rows()[0].isNew);
    engine.notices->markSeen();
    engine.open();
    engine.now = start + 50;
    engine.write({follows(3, start + 40), follows(2, start + 41), mention(4, "so that all was read", start + 42)});
    QTRY_COMPARE(engine.notices->rows().size(), 2);
    QCOMPARE(engine.newOnes(), 1);
    QCOMPARE(engine.notices->rows()[1].at, qint64(start + 5));
}

void TestNoticeService::whatWasDeletedGoes()
{
    Engine engine;
    const auto regretted = mention(2, "oops", start + 1);
    engine.write({regretted});
    QTRY_COMPARE(engine.notices->rows().size(), 1);
    engine.write({tests::deletion(2, regretted, start + 2)});
    QTRY_VERIFY(engine.notices->rows().isEmpty());
}

void TestNoticeService::asksRelaysForOlderOnesOnlyWhileWatched()
{
    Engine engine;
    engine.write({mention(2, "hey", start + 1)});
    QTRY_COMPARE(engine.notices->rows().size(), 1);
    QVERIFY(!engine.sink.last);
    engine.notices->setWatched(true);
    QVERIFY(engine.sink.last && engine.sink.last->feed == sync::FeedInterest::Feed::Notices);
    QCOMPARE(engine.sink.last->olderThan, start + 1);
    QCOMPARE(engine.sink.last->visibleAuthors.size(), std::size_t(1)); // nobody's name is known yet
    engine.notices->setWatched(false);
    QVERIFY(!engine.sink.last);
}

void TestNoticeService::showsNothingOfAnotherAccount()
{
    Engine engine;
    engine.write({mention(2, "hey", start + 1)});
    QTRY_COMPARE(engine.notices->rows().size(), 1);
    engine.notices->setSession({});
    engine.notices->setViewer(person(5));
    QVERIFY(engine.notices->rows().isEmpty());
    engine.write({tests::event({.author = 2, .createdAt = start + 3, .tags = {{"p", person(5).hex()}}, .content = "you"})});
    QTRY_COMPARE(engine.notices->rows().size(), 1);
    QCOMPARE(engine.notices->rows()[0].noteText, QStringLiteral("you"));
}

QTEST_GUILESS_MAIN(TestNoticeService)
#include "tst_notice_service.moc"
