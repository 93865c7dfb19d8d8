// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The whole client below the window against the made-up network on loopback: signs in, shows feeds, posts, stops in time, and
// finds everything again after a restart.
#include "app/demo/demo_relay.h"
#include "engine/client/client.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace nandu;

namespace {

class NoKeychain : public accounts::SecretStore {
public:
    void save(const base::PubKey&, base::Secret, Done done) override { done(base::fail(base::ErrorCode::Unavailable)); }
    void load(const base::PubKey&, Loaded loaded) override { loaded(base::fail(base::ErrorCode::Unavailable)); }
    void remove(const base::PubKey&, Done done) override { done(base::fail(base::ErrorCode::Unavailable)); }
};

// Everything a feed has told, as a model would keep it.
struct Watched {
    Watched(api::FeedService& feeds, const api::FeedQuery& query)
    {
        QObject::connect(&feeds, &api::FeedService::feedChanged, &context, [this](const api::FeedDelta& delta) {
            if (delta.watch != id)
                return;
            for (const api::NoteRow& row : delta.rows)
                rows.insert(row.rowId, row);
            for (const QString& gone : delta.removed)
                rows.remove(gone);
        });
        QObject::connect(&feeds, &api::FeedService::statsChanged, &context,
            [this](const api::StatsDelta& delta) { counted += delta.changed.size(); });
        id = feeds.watch(query);
    }
    QObject context;
    api::WatchId id = 0;
    QHash<QString, api::NoteRow> rows;
    qsizetype counted = 0;
};

} // namespace

class ClientTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        demo::DemoOptions options;
        options.eventsPerSecond = 40;
        options.people = 40;
        options.pastEvents = 300;
        auto started = demo::DemoRelay::start(options);
        QVERIFY(started.ok());
        m_relay = std::move(*started);
    }

    void showsFollowedPeopleAndEverybody()
    {
        auto client = open();
        QVERIFY(client);
        client->signInForSession(m_relay->visitorSecret());
        const api::Services services = client->services();
        Watched home(*services.feeds, {api::FeedQuery::Home, {}, {}});
        Watched global(*services.feeds, {api::FeedQuery::Global, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(services.accounts->canSign(), 10'000);
        QCOMPARE(services.accounts->keyPlace(), api::AccountService::SessionOnly);
        QTRY_VERIFY_WITH_TIMEOUT(global.rows.size() > 30, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(home.rows.size() > 5, 20'000);
        // It goes on by itself, and what is on screen is counted.
        const qsizetype before = global.rows.size();
        services.feeds->setVisible(global.id, global.rows.keys().mid(0, 20));
        QTRY_VERIFY_WITH_TIMEOUT(global.rows.size() > before + 3, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(global.counted > 0, 20'000);
    }

    void mutedPeopleDisappearAndComeBack()
    {
        auto client = open();
        QVERIFY(client);
        client->signInForSession(m_relay->visitorSecret());
        const api::Services services = client->services();
        QTRY_VERIFY_WITH_TIMEOUT(services.accounts->canSign(), 10'000);
        QString author;
        {
            Watched global(*services.feeds, {api::FeedQuery::Global, {}, {}});
            QTRY_VERIFY_WITH_TIMEOUT(global.rows.size() > 30, 20'000);
            for (const api::NoteRow& row : std::as_const(global.rows)) {
                if (row.author.key != services.accounts->key())
                    author = row.author.key;
            }
        }
        const auto isShown = [&services, &author](const Watched& feed) {
            return std::any_of(feed.rows.cbegin(), feed.rows.cend(), [&](const api::NoteRow& row) { return row.author.key == author; });
        };
        const auto mutes = [&services] { return services.lists->list(10'000, {}).entries.size(); };
        services.lists->setMuted(QStringLiteral("p"), author, true, true);
        QTRY_COMPARE_WITH_TIMEOUT(mutes(), 1, 10'000);
        Watched without(*services.feeds, {api::FeedQuery::Author, author, {}});
        Watched others(*services.feeds, {api::FeedQuery::Global, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(others.rows.size() > 20, 10'000);
        QVERIFY(!isShown(others));
        QVERIFY(without.rows.isEmpty());
        services.lists->setMuted(QStringLiteral("p"), author, false, true);
        QTRY_VERIFY_WITH_TIMEOUT(isShown(without), 10'000); // read again by itself
    }

    void postsANoteThatIsDelivered()
    {
        auto client = open();
        QVERIFY(client);
        client->signInForSession(m_relay->visitorSecret());
        const api::Services services = client->services();
        QTRY_VERIFY_WITH_TIMEOUT(services.accounts->canSign(), 10'000);
        QSignalSpy saved(services.publishing, &api::PublishService::saved);
        QSignalSpy failed(services.publishing, &api::PublishService::failed);
        api::NoteDelivery last;
        connect(services.feeds, &api::FeedService::deliveryChanged, this,
            [&last](const QString&, const api::NoteDelivery& delivery) { last = delivery; });
        services.engine->setSetting(QStringLiteral("publish.undo_s"), 0);
        services.publishing->postNote(QStringLiteral("hello from a test"), {}, {});
        QTRY_COMPARE_WITH_TIMEOUT(saved.count() + failed.count(), 1, 10'000);
        QCOMPARE(failed.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(last.state, api::NoteDelivery::Delivered, 20'000);
        QCOMPARE(last.accepted, 1);
        m_postedId = saved.first().at(1).toString();
        Watched own(*services.feeds, {api::FeedQuery::Author, services.accounts->key(), {}});
        QTRY_VERIFY_WITH_TIMEOUT(own.rows.contains(m_postedId), 10'000);
        client->stop();
    }

    void findsTheNoteAgainWithoutARelay()
    {
        QVERIFY(!m_postedId.isEmpty());
        auto client = open(QStringLiteral("ws://127.0.0.1:9")); // nobody there
        QVERIFY(client);
        Watched global(*client->services().feeds, {api::FeedQuery::Global, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(global.rows.contains(m_postedId), 10'000);
    }

    void stopsWithinFiveSecondsWhileEventsArrive()
    {
        auto client = open();
        QVERIFY(client);
        client->signInForSession(m_relay->visitorSecret());
        Watched global(*client->services().feeds, {api::FeedQuery::Global, {}, {}});
        QTRY_VERIFY_WITH_TIMEOUT(!global.rows.isEmpty(), 10'000);
        QElapsedTimer timer;
        timer.start();
        client->stop();
        QVERIFY2(timer.elapsed() < 5'000, qPrintable(QString::number(timer.elapsed())));
        client->stop(); // again: nothing happens
    }

    void saysThatAnotherOneHasTheFiles()
    {
        auto first = open();
        QVERIFY(first);
        auto second = client::Client::open(options(m_relay->url().toString()));
        QVERIFY(!second.ok());
        QVERIFY(second.error().code == base::ErrorCode::Busy);
    }

    void saysThatAFolderCannotBeWritten()
    {
        client::ClientOptions wrong = options(m_relay->url().toString());
        wrong.folder = QStringLiteral("/proc/nandu");
        auto client = client::Client::open(wrong);
        QVERIFY(!client.ok());
        QVERIFY(client.error().code == base::ErrorCode::PermissionDenied);
    }

    void putsABrokenStoreAsideAndSaysSo()
    {
        const QTemporaryDir folder;
        const QString database = folder.filePath(QStringLiteral("events.db"));
        QFile broken(database);
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write(QByteArray(20'000, 'x'));
        broken.close();
        client::ClientOptions own = options(QStringLiteral("ws://127.0.0.1:9"));
        own.folder = folder.path();
        auto opened = client::Client::open(own);
        QVERIFY(opened.ok());
        QSignalSpy told((*opened)->services().engine, &api::EngineService::problem);
        QTRY_COMPARE(told.count(), 1);
        QVERIFY(told.first().first().toString().contains(QLatin1String("events.db.broken")));
        QFile kept(database + QStringLiteral(".broken"));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.size(), 20'000); // nothing is lost
    }

private:
    client::ClientOptions options(const QString& relay) { return {m_folder.path(), {}, {}, {}, m_keychain, relay, m_clock}; }
    std::unique_ptr<client::Client> open() { return open(m_relay->url().toString()); }
    std::unique_ptr<client::Client> open(const QString& relay)
    {
        auto opened = client::Client::open(options(relay));
        return opened ? std::move(*opened) : nullptr;
    }

    QTemporaryDir m_folder;
    NoKeychain m_keychain;
    base::SystemClock m_clock;
    std::unique_ptr<demo::DemoRelay> m_relay;
    QString m_postedId;
};

QTEST_GUILESS_MAIN(ClientTest)

#include "tst_client.moc"
