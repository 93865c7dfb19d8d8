// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The sync page's rows in words, what can be done in which state, and the line while the connection is metered.
#include "models/sync_model.h"
#include "models/sync_text.h"
#include "tests/fakes/fake_client.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::SyncPart;
using api::SyncRow;
using models::SyncModel;

namespace {
const QString url = QStringLiteral("wss://a.example/");
constexpr qint64 dayS = 86'400;

SyncRow rowIn(SyncRow::State state, double share = 1)
{
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    SyncRow row;
    row.url = url;
    row.state = state;
    row.share = share;
    row.parts = {{SyncPart::Own, 1, 0, 0, false}, {SyncPart::People, 12, now - 3 * dayS, share < 1 ? now - dayS : now - 3 * dayS, share < 1}};
    return row;
}

struct Bench {
    Bench() : session(client.services(), client.desktop) { model.setSession(&session); }
    void show(const QList<SyncRow>& rows)
    {
        client.sync.now = rows;
        client.sync.tell();
    }
    QString text(SyncModel::Role role) const { return model.data(model.index(0), role).toString(); }
    bool is(SyncModel::Role role) const { return model.data(model.index(0), role).toBool(); }
    fakes::FakeClient client;
    models::Session session;
    SyncModel model;
};
} // namespace

class SyncModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStateSaysWhatItIs_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("says");
        QTest::addColumn<QString>("can"); // pause, resume, cancel
        QTest::newRow("complete") << int(SyncRow::Complete) << QStringLiteral("is here.") << QString();
        QTest::newRow("asking") << int(SyncRow::Asking) << QStringLiteral("Fetching") << QStringLiteral("pc");
        QTest::newRow("comparing") << int(SyncRow::Comparing) << QStringLiteral("Comparing") << QStringLiteral("pc");
        QTest::newRow("paused") << int(SyncRow::Paused) << QStringLiteral("Paused") << QStringLiteral("rc");
        QTest::newRow("metered") << int(SyncRow::Held) << QStringLiteral("metered") << QStringLiteral("c");
        QTest::newRow("cancelled") << int(SyncRow::GivenUp) << QStringLiteral("Cancelled") << QStringLiteral("r");
        QTest::newRow("offline") << int(SyncRow::Offline) << QStringLiteral("Not connected: gone with the wind. Next try in about 10 min.") << QString();
        QTest::newRow("failing") << int(SyncRow::Failing) << QStringLiteral("gone with the wind.") << QStringLiteral("pc");
        QTest::newRow("uncertain") << int(SyncRow::Uncertain) << QStringLiteral("but for 2 seconds") << QString();
    }
    void everyStateSaysWhatItIs()
    {
        QFETCH(int, state);
        QFETCH(QString, says);
        QFETCH(QString, can);
        Bench b;
        SyncRow row = rowIn(SyncRow::State(state), 0.5);
        row.reason = QStringLiteral("gone with the wind.");
        row.retryInS = 600;
        row.unresolved = 2;
        b.show({row});
        QVERIFY2(b.text(SyncModel::StateTextRole).contains(says), qPrintable(b.text(SyncModel::StateTextRole)));
        QCOMPARE(b.is(SyncModel::CanPauseRole), can.contains(QLatin1Char('p')));
        QCOMPARE(b.is(SyncModel::CanResumeRole), can.contains(QLatin1Char('r')));
        QCOMPARE(b.is(SyncModel::CanGiveUpRole), can.contains(QLatin1Char('c')));
    }

    void whatIsAskedForAndHowFarItIs()
    {
        Bench b;
        QAbstractItemModelTester tester(&b.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        SyncRow row = rowIn(SyncRow::Asking, 0.5);
        row.events = 1'234;
        row.eventsPerSecond = 40;
        row.secondsLeft = 130;
        row.bytes = 3'400'000;
        b.show({row});
        QVERIFY(b.text(SyncModel::AskedRole).contains(QStringLiteral("12 people")));
        QVERIFY(b.text(SyncModel::AskedRole).contains(QStringLiteral("all there are")));
        for (const QString& figure : {QStringLiteral("events of the past"), QStringLiteral("40/s"), QStringLiteral("3.4 MB"), QStringLiteral("about 2 min left")})
            QVERIFY2(b.text(SyncModel::FiguresRole).contains(figure), qPrintable(b.text(SyncModel::FiguresRole)));
        QVERIFY(b.model.isBusy());
        QCOMPARE(b.model.share(), 0.5);
        QSignalSpy resets(&b.model, &SyncModel::modelReset);
        row.state = SyncRow::Complete;
        row.share = 1;
        b.show({row});
        QVERIFY(!b.text(SyncModel::FiguresRole).contains(QStringLiteral("left")));
        QCOMPARE(resets.size(), 0);
    }

    void allTogetherIsOneSentence()
    {
        Bench b;
        QVERIFY(b.model.summary().contains(QStringLiteral("No relay")));
        b.show({rowIn(SyncRow::Complete)});
        QVERIFY2(b.model.summary().contains(QStringLiteral("3 days")), qPrintable(b.model.summary()));
        b.show({rowIn(SyncRow::Asking, 0.1)});
        QVERIFY(b.model.summary().contains(QStringLiteral("from 1 relays")));
        b.show({rowIn(SyncRow::Offline)});
        QVERIFY(b.model.summary().contains(QStringLiteral("No relay is connected")));
    }

    void whatIsAskedReachesTheEngine()
    {
        Bench b;
        b.show({rowIn(SyncRow::Asking, 0.2)});
        b.model.setPaused(url, true);
        b.model.giveUp(url);
        b.model.setAllPaused(false);
        b.model.resyncDays(url, 0);
        QCOMPARE(b.client.sync.asked, (QStringList{QStringLiteral("pause ") + url, QStringLiteral("give up ") + url, QStringLiteral("resume all"), QStringLiteral("resync ") + url + QStringLiteral(" 0")}));
    }

    void aDayIsTakenAndNonsenseIsSaid()
    {
        Bench b;
        b.show({rowIn(SyncRow::Complete)});
        QVERIFY(!b.model.resyncFrom(url, QStringLiteral("last summer")).isEmpty());
        QVERIFY(!b.model.resyncFrom(url, QStringLiteral("2999-01-01")).isEmpty());
        QVERIFY(b.client.sync.asked.isEmpty());
        QCOMPARE(b.model.resyncFrom(url, QStringLiteral(" 2024-02-29 ")), QString());
        const qint64 start = QDate(2024, 2, 29).startOfDay().toSecsSinceEpoch();
        QCOMPARE(b.client.sync.asked, QStringList{QStringLiteral("resync %1 %2").arg(url).arg(start)});
    }

    void whileMeteredNoPictureIsFetchedAndALineSaysWhatWaits()
    {
        Bench b;
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly);
        QVERIFY(b.session.meteredSentence().isEmpty());
        const QString me = b.session.key();
        QVERIFY(b.session.loadsPicturesOf(me));
        QSignalSpy told(&b.session, &models::Session::meteredChanged);
        b.client.sync.bytes.isMetered = true;
        b.show({rowIn(SyncRow::Held, 0.4)});
        QVERIFY(b.session.meteredSentence().contains(QStringLiteral("from 1 relays")));
        QVERIFY(!b.session.loadsPicturesOf(me));
        QVERIFY(!told.isEmpty());
        b.client.sync.bytes.isMetered = false;
        b.show({rowIn(SyncRow::Complete)});
        QVERIFY(b.session.meteredSentence().isEmpty());
        QVERIFY(b.session.loadsPicturesOf(me));
    }

    void aTimeSaysNoMoreThanIsNeeded()
    {
        const QDateTime noon(QDate(2026, 5, 20), QTime(12, 0));
        const qint64 now = noon.toSecsSinceEpoch();
        QVERIFY(models::momentText(now - 3'600, now).contains(QStringLiteral("11")));
        QVERIFY(!models::momentText(now - 3'600, now).contains(QStringLiteral("May")));
        QVERIFY(models::momentText(now - 2 * dayS, now).contains(QStringLiteral("18 May")));
        QVERIFY(!models::momentText(now - 2 * dayS, now).contains(QStringLiteral("2026")));
        QVERIFY(models::momentText(now - 400 * dayS, now).contains(QStringLiteral("2025")));
        QCOMPARE(models::momentText(QDate(2026, 5, 7).startOfDay().toSecsSinceEpoch(), now), QStringLiteral("7 May"));
    }
};

QTEST_GUILESS_MAIN(SyncModelTest)
#include "tst_sync_model.moc"
