// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Relays, engine tables, statistics, settings, people, one profile, links: each against its fake service.
#include "models/engine_tables.h"
#include "models/link_opener.h"
#include "models/people_model.h"
#include "models/profile_model.h"
#include "models/relays_model.h"
#include "models/settings_model.h"
#include "models/stats_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using fakes::Answering;

namespace {

struct Bench {
    explicit Bench(Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop) {}
    void signIn() { client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly); }
    fakes::FakeClient client;
    models::Session session;
};

api::RelayRow relay(const QString& url, api::RelayRow::State state)
{
    api::RelayRow row;
    row.url = url;
    row.state = state;
    return row;
}

} // namespace

class SmallModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void relaysComeGoAndChangeByRow()
    {
        Bench b;
        models::RelaysModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        b.client.relays.rows = {relay(QStringLiteral("wss://a"), api::RelayRow::Connected), relay(QStringLiteral("wss://b"), api::RelayRow::Waiting)};
        model.setSession(&b.session);
        QCOMPARE(model.count(), 2);
        QSignalSpy changes(&model, &models::RelaysModel::dataChanged);
        QSignalSpy resets(&model, &models::RelaysModel::modelReset);
        b.client.relays.rows[1].retryInS = 7;
        b.client.relays.tell();
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 1);
        QVERIFY(model.data(model.index(1), models::RelaysModel::StateTextRole).toString().contains(QStringLiteral("7")));
        QVERIFY(model.add(QStringLiteral("wss://c"), true, true).isEmpty());
        QCOMPARE(model.count(), 3);
        std::swap(b.client.relays.rows[0], b.client.relays.rows[2]);
        b.client.relays.tell();
        QCOMPARE(model.data(model.index(0), Qt::DisplayRole).toString(), QStringLiteral("wss://c"));
        model.remove(QStringLiteral("wss://b"));
        QCOMPARE(model.count(), 2);
        QCOMPARE(resets.count(), 0);
    }

    void aWrongRelayAddressIsASentence_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("misspelt") << QStringLiteral("htp:/x");
        QTest::newRow("nothing") << QStringLiteral("   ");
    }
    void aWrongRelayAddressIsASentence()
    {
        QFETCH(QString, url);
        Bench b;
        models::RelaysModel model;
        model.setSession(&b.session);
        QVERIFY(!model.add(url, true, true).isEmpty());
        QCOMPARE(model.count(), 0);
    }

    void tellsOfflineOnlyWhenEveryTryHasFailed()
    {
        Bench b;
        auto& rows = b.client.relays.rows;
        rows = {relay(QStringLiteral("wss://a"), api::RelayRow::Connecting)};
        b.client.relays.tell();
        QVERIFY(!b.session.isOffline());
        rows[0].state = api::RelayRow::Waiting;
        b.client.relays.tell();
        QVERIFY(b.session.isOffline());
        rows[0].state = api::RelayRow::Connecting; // the next try does not make the banner blink
        b.client.relays.tell();
        QVERIFY(b.session.isOffline());
        rows[0].state = api::RelayRow::Connected;
        b.client.relays.tell();
        QVERIFY(!b.session.isOffline());
        QCOMPARE(b.session.connectedRelays(), 1);
    }

    void workersComeAndGoWhileItRuns()
    {
        Bench b;
        models::WorkersModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        for (const int count : {4, 8, 1, 32}) {
            b.client.engine.now.workers.clear();
            for (int i = 1; i <= count; ++i) {
                api::WorkerRow worker;
                worker.number = i;
                worker.checked = 1'234 * count;
                b.client.engine.now.workers.append(worker);
            }
            b.client.engine.tell();
            QCOMPARE(model.count(), count);
        }
        QVERIFY(model.data(model.index(0), models::WorkersModel::CheckedTextRole).toString().contains(QStringLiteral("39")));
    }

    void stagesSayNothingBeforeAnythingHappened()
    {
        Bench b;
        models::StagesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        b.client.engine.now.stages = {{api::StageRow::Check, 0, 0, 0, 0, 0}};
        b.client.engine.tell();
        QCOMPARE(model.data(model.index(0), models::StagesModel::P50TextRole).toString(), QStringLiteral("–"));
        b.client.engine.now.stages = {{api::StageRow::Check, 3, 1'500, 2'000, 2'000, 2'000}};
        b.client.engine.tell();
        QVERIFY(model.data(model.index(0), models::StagesModel::P50TextRole).toString().contains(QStringLiteral("ms")));
    }

    void keepsAMinuteAndTenMinutesOfRates()
    {
        Bench b;
        models::StatsModel model;
        for (int i = 1; i <= 1'500; ++i) {
            b.client.engine.now.receivedPerSecond = i;
            b.client.engine.tell();
        }
        model.setSession(&b.session); // opened late, and still full
        QCOMPARE(model.received().size(), 120);
        QCOMPARE(model.received().last(), 1'500.0);
        QCOMPARE(model.received().first(), 1'381.0);
        QCOMPARE(model.ceiling(), 2'000.0);
        model.setSpan(models::StatsModel::TenMinutes);
        QCOMPARE(model.received().size(), 120);
        QCOMPARE(model.received().last(), 1'495.5); // the mean of ten samples
    }

    void copiesTheReport()
    {
        Bench b;
        models::StatsModel model;
        model.setSession(&b.session);
        model.copyReport();
        QCOMPARE(b.client.desktop.copied, QStringList{b.client.engine.report()});
    }

    void clampsASettingAndSaysSo()
    {
        Bench b;
        models::SettingsModel model;
        model.setSession(&b.session);
        model.setWorkers(8);
        QCOMPARE(model.workers(), 8);
        QVERIFY(model.sentence().isEmpty());
        QSignalSpy changed(&model, &models::SettingsModel::changed);
        model.setWorkers(400);
        QCOMPARE(model.workers(), 32);
        QVERIFY(model.sentence().contains(QStringLiteral("400")));
        QVERIFY(!changed.isEmpty());
        model.setQueueCapacity(1);
        QCOMPARE(model.queueCapacity(), 500);
        model.setFlushMs(999'999);
        QCOMPARE(model.flushMs(), 2'000);
        model.restoreDefaults();
        QCOMPARE(model.workers(), 4);
        QVERIFY(model.sentence().isEmpty());
    }

    void keepsTheWishForLessMotion()
    {
        Bench b;
        models::SettingsModel model;
        model.setSession(&b.session);
        QVERIFY(!model.reducedMotion());
        QSignalSpy changed(&model, &models::SettingsModel::changed);
        model.setReducedMotion(true);
        QVERIFY(model.reducedMotion() && !changed.isEmpty());
        QCOMPARE(b.client.engine.setting(QStringLiteral("ui.reduced_motion")), QVariant(true));
    }

    void readsASettingThatIsNoNumberAsTheDefault()
    {
        Bench b;
        b.client.engine.setSetting(QStringLiteral("engine.workers"), QStringLiteral("abc"));
        models::SettingsModel model;
        model.setSession(&b.session);
        QCOMPARE(model.workers(), 4);
    }

    void themeIsSavedByName()
    {
        Bench b;
        models::SettingsModel model;
        model.setSession(&b.session);
        model.setTheme(models::SettingsModel::Dark);
        QCOMPARE(b.client.engine.setting(QStringLiteral("ui.theme")).toString(), QStringLiteral("dark"));
        QCOMPARE(model.theme(), models::SettingsModel::Dark);
    }

    void followsSomebody_data()
    {
        QTest::addColumn<Answering>("answering");
        QTest::newRow("at once") << Answering::AtOnce;
        QTest::newRow("queued") << Answering::Queued;
    }
    void followsSomebody()
    {
        QFETCH(Answering, answering);
        Bench b(answering);
        b.signIn();
        models::ProfileModel model;
        model.setSession(&b.session);
        model.setKey(QStringLiteral("somebody"));
        QVERIFY(model.canFollow());
        model.follow();
        if (answering == Answering::Queued)
            QCOMPARE(model.followState(), models::ProfileModel::Saving);
        QTRY_COMPARE(model.followState(), models::ProfileModel::Following);
        model.unfollow();
        QTRY_COMPARE(model.followState(), models::ProfileModel::NotFollowing);
        QCOMPARE(b.client.publishing.asked.size(), 2);
    }

    void saysWhyAFollowWasNotPublished()
    {
        Bench b;
        b.signIn();
        b.client.publishing.fails = true;
        b.client.publishing.failure = base::ErrorCode::Refused;
        b.client.publishing.detail = QStringLiteral("your follow list was not loaded from any relay");
        models::ProfileModel model;
        model.setSession(&b.session);
        model.setKey(QStringLiteral("somebody"));
        model.follow();
        QCOMPARE(model.followState(), models::ProfileModel::NotFollowing);
        QVERIFY(model.followSentence().contains(QStringLiteral("not loaded")));
    }

    void aReaderCannotFollowAndIsToldWhy()
    {
        Bench b;
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::NoKey);
        models::ProfileModel model;
        model.setSession(&b.session);
        model.setKey(QStringLiteral("somebody"));
        QVERIFY(!model.canFollow());
        QVERIFY(!model.followSentence().isEmpty());
        model.follow();
        QVERIFY(b.client.publishing.asked.isEmpty());
    }

    void watchesOneProfileAtATime()
    {
        Bench b;
        b.client.feeds.profileOf = [](const QString& key) {
            api::ProfileRow row;
            row.key = key;
            row.title = QStringLiteral("of ") + key;
            return row;
        };
        {
            models::ProfileModel model;
            model.setSession(&b.session);
            model.setKey(QStringLiteral("a"));
            QCOMPARE(model.profile().title, QStringLiteral("of a"));
            model.setKey(QStringLiteral("b"));
            QCOMPARE(b.client.feeds.watchedProfiles, QStringList{QStringLiteral("b")});
        }
        QVERIFY(b.client.feeds.watchedProfiles.isEmpty());
    }

    void suggestsPeopleOnceEach()
    {
        Bench b;
        b.client.feeds.rowsOf = [](const api::FeedQuery&) { return fakes::madeUpFeed(1'800'000'000, 60); };
        models::PeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        QCOMPARE(model.count(), models::PeopleModel::peopleMax);
        QSet<QString> keys;
        for (int row = 0; row < model.count(); ++row)
            keys.insert(model.data(model.index(row), models::PeopleModel::ProfileRole).value<api::ProfileRow>().key);
        QCOMPARE(keys.size(), model.count());
    }

    void opensTheWebOnlyAfterTheHostWasShown()
    {
        Bench b;
        models::LinkOpener opener;
        opener.setSession(&b.session);
        opener.open(QStringLiteral("https://example.org/a"));
        QCOMPARE(opener.pendingHost(), QStringLiteral("example.org"));
        QVERIFY(b.client.desktop.opened.isEmpty());
        opener.cancel();
        opener.confirm();
        QVERIFY(b.client.desktop.opened.isEmpty());
        opener.open(QStringLiteral("https://example.org/a"));
        opener.confirm();
        QCOMPARE(b.client.desktop.opened, QStringList{QStringLiteral("https://example.org/a")});
    }

    void leadsNostrLinksToOurPagesAndOthersNowhere()
    {
        Bench b;
        models::LinkOpener opener;
        opener.setSession(&b.session);
        QSignalSpy profiles(&opener, &models::LinkOpener::profileRequested);
        QSignalSpy refused(&opener, &models::LinkOpener::refused);
        opener.open(QStringLiteral("nostr:abc"));
        QCOMPARE(profiles.count(), 1);
        for (const char* bad : {"file:///etc/passwd", "javascript:alert(1)", "smb://host/x", "image://remote/x", ""})
            opener.open(QString::fromLatin1(bad));
        QCOMPARE(refused.count(), 5);
        QVERIFY(opener.pendingHost().isEmpty());
    }
};

QTEST_GUILESS_MAIN(SmallModelsTest)

#include "tst_small_models.moc"
