// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Searching through the services of the client: answers with their numbers, overtaken questions left out, hashtag feeds live,
// search feeds still but true to deletions.
#include "engine/client/feed_service_impl.h"
#include "engine/client/search_service_impl.h"
#include "engine/store/event_writer.h"
#include "tests/support/event_factory.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using api::FeedDelta;
using api::FeedQuery;
using api::SearchFound;

namespace {

struct Engine {
    Engine()
    {
        store::WriterOptions options;
        options.file = std::filesystem::path(dir.path().toStdString()) / "events.db";
        writer = std::move(*store::EventWriter::open(options, ids, ledger));
        pool = std::move(*store::ReadPool::open(options.file, &writer->indexTail()));
        feeds = std::make_unique<client::FeedServiceImpl>(*pool, nullptr, [] { return std::int64_t(1'760'000'000); });
        search = std::make_unique<client::SearchServiceImpl>(*pool);
        writer->onCommit(feeds->commitListener());
        QObject::connect(feeds.get(), &api::FeedService::feedChanged, [this](const FeedDelta& delta) { deltas.append(delta); });
        QObject::connect(search.get(), &api::SearchService::found, [this](const SearchFound& one) { found.append(one); });
    }
    ~Engine()
    {
        writer->stop(std::chrono::steady_clock::now() + std::chrono::seconds(5));
        search.reset();
        feeds.reset();
        pool->stop();
    }
    void write(const nostr::Event& event)
    {
        writer->writeNow({tests::verified(event), {}, {}, 0, {}, {}, {}, {}}).wait();
        writer->indexSearch().wait();
    }
    QStringList rows(api::WatchId id) const
    {
        QStringList shown;
        for (const FeedDelta& delta : deltas) {
            if (delta.watch != id)
                continue;
            for (const api::NoteRow& row : delta.rows)
                shown.append(row.note.plain);
            for (const QString& removed : delta.removed)
                shown.append(QLatin1Char('-') + removed);
        }
        return shown;
    }

    QTemporaryDir dir;
    nostr::StoredIds ids;
    base::TicketLedger ledger;
    std::unique_ptr<store::EventWriter> writer;
    std::unique_ptr<store::ReadPool> pool;
    std::unique_ptr<client::FeedServiceImpl> feeds;
    std::unique_ptr<client::SearchServiceImpl> search;
    QList<FeedDelta> deltas;
    QList<SearchFound> found;
};

nostr::Event tagged(const char* tag, const char* text, std::int64_t at)
{
    return tests::event({.author = 2, .createdAt = at, .tags = {{"t", tag}}, .content = text});
}

} // namespace

class TestSearchService : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void answersWithTheNumberItWasAskedWith()
    {
        Engine e;
        e.write(tests::event({.author = 2, .kind = 0, .content = R"({"name":"ann"})"}));
        e.write(tagged("rain", "drops", 1'750'000'000));
        e.search->search(41, QStringLiteral("ann"));
        QTRY_COMPARE(e.found.size(), 1);
        QCOMPARE(e.found[0].generation, quint64(41));
        QCOMPARE(e.found[0].people.size(), 1);
        QCOMPARE(e.found[0].people[0].title, QStringLiteral("ann"));
        QVERIFY(e.found[0].hasNotes);
        e.search->search(42, QStringLiteral("#ra"));
        QTRY_COMPARE(e.found.size(), 2);
        QCOMPARE(e.found[1].hashtags.size(), 1);
        QCOMPARE(e.found[1].hashtags[0].tag, QStringLiteral("rain"));
    }

    void theLastOfManyQuestionsIsAnswered()
    {
        Engine e;
        for (quint64 number = 1; number <= 200; ++number)
            e.search->search(number, QStringLiteral("word%1").arg(number));
        QTRY_VERIFY(!e.found.isEmpty() && e.found.last().generation == 200);
        QVERIFY(e.found.size() < 200); // the reader did not work for those that were overtaken
    }

    void nothingIsToldAfterItsEnd()
    {
        Engine e;
        for (int i = 0; i < 50; ++i) {
            e.search->search(quint64(i), QStringLiteral("x"));
            e.search = std::make_unique<client::SearchServiceImpl>(*e.pool);
        }
        QCoreApplication::sendPostedEvents();
        QVERIFY(e.found.isEmpty());
    }

    void aHashtagsFeedIsLiveWhateverItsLetters()
    {
        Engine e;
        e.write(tagged("rain", "first", 1'750'000'000));
        e.write(tagged("snow", "other", 1'750'000'001));
        const auto watch = e.feeds->watch({FeedQuery::Hashtag, QStringLiteral("#Rain"), {}});
        QTRY_COMPARE(e.rows(watch), QStringList{QStringLiteral("first")});
        e.write(tagged("Rain", "second", 1'750'000'002));
        e.write(tagged("snow", "more", 1'750'000'003));
        QTRY_COMPARE(e.rows(watch), (QStringList{QStringLiteral("first"), QStringLiteral("second")}));
    }

    void aSearchStandsStillButForgetsWhatIsDeleted()
    {
        Engine e;
        const nostr::Event gone = tagged("x", "rain falls", 1'750'000'000);
        e.write(gone);
        const auto watch = e.feeds->watch({FeedQuery::Search, QStringLiteral("rain"), {}});
        QTRY_COMPARE(e.rows(watch), QStringList{QStringLiteral("rain falls")});
        e.write(tagged("x", "rain again", 1'750'000'002));
        e.write(tests::deletion(2, gone));
        QTRY_COMPARE(e.rows(watch), (QStringList{QStringLiteral("rain falls"), QLatin1Char('-') + QString::fromStdString(gone.id.hex())}));
    }
};

QTEST_GUILESS_MAIN(TestSearchService)
#include "tst_search_service.moc"
