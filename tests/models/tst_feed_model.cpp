// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The feed's list: pages, waiting notes, the window of 500, gaps, counts that change together, likes that wait for the store.
#include "models/feed_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"

#include <QAbstractItemModelTester>
#include <QDateTime>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using fakes::Answering;
using fakes::plainNote;
using models::FeedModel;

namespace {

constexpr qint64 newest = 1'800'000'000;

// Note n is written n seconds before the newest.
QList<api::NoteRow> notes(int count)
{
    QList<api::NoteRow> rows;
    for (int i = 0; i < count; ++i)
        rows.append(plainNote(i, newest - i));
    return rows;
}

struct Bench {
    explicit Bench(int stored, Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop)
    {
        client.feeds.rowsOf = [this](const api::FeedQuery&) { return rows; };
        rows = notes(stored);
    }
    void open()
    {
        model.setSession(&session);
        QTRY_VERIFY(!model.loading());
    }
    api::WatchId watch() const { return client.feeds.lastWatch; }
    QString textAt(int row) const { return model.data(model.index(row), FeedModel::NoteRole).value<api::NoteContent>().plain; }
    api::NoteStats statsAt(int row) const { return model.data(model.index(row), FeedModel::StatsRole).value<api::NoteStats>(); }
    api::NoteMine mineAt(int row) const { return model.data(model.index(row), FeedModel::MineRole).value<api::NoteMine>(); }
    void fetchAll()
    {
        for (int i = 0; i < 100 && model.canFetchMore({}); ++i) {
            model.setVisibleRange(model.count() - 10, model.count() - 1);
            model.fetchMore({});
            QTRY_VERIFY(!model.loading());
        }
    }

    QList<api::NoteRow> rows;
    fakes::FakeClient client;
    models::Session session;
    FeedModel model;
};

} // namespace

class FeedModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsTheRulesOfItemModels_data() { answerings(); }
    void keepsTheRulesOfItemModels()
    {
        QFETCH(Answering, answering);
        Bench b(120, answering);
        QAbstractItemModelTester tester(&b.model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        b.open();
        b.client.feeds.sendLive(b.watch(), {plainNote(500, newest + 1)}, {fakes::madeUpId(3)});
        b.fetchAll();
        QTRY_COMPARE(b.model.count(), 120);
        QCOMPARE(b.textAt(0), QStringLiteral("note 500"));
    }

    void showsPagesNewestFirst_data() { answerings(); }
    void showsPagesNewestFirst()
    {
        QFETCH(Answering, answering);
        Bench b(70, answering);
        b.open();
        QCOMPARE(b.model.count(), 50);
        QVERIFY(!b.model.atEnd());
        b.model.fetchMore({});
        QTRY_COMPARE(b.model.count(), 70);
        QVERIFY(b.model.atEnd());
        QVERIFY(!b.model.canFetchMore({}));
        QCOMPARE(b.textAt(69), QStringLiteral("note 69"));
    }

    void showsNewNotesAtOnceWhileTheReaderIsAtTheTop()
    {
        Bench b(10);
        b.open();
        b.client.feeds.sendLive(b.watch(), {plainNote(100, newest + 5)});
        QCOMPARE(b.model.waitingCount(), 0);
        QCOMPARE(b.textAt(0), QStringLiteral("note 100"));
    }

    void keepsWaitingNotesUntilRevealed()
    {
        Bench b(10);
        b.open();
        b.model.setAtTop(false);
        b.model.setVisibleRange(3, 6);
        b.client.feeds.sendLive(b.watch(), {plainNote(100, newest + 5), plainNote(101, newest + 6)});
        QCOMPARE(b.model.count(), 10);
        QCOMPARE(b.model.waitingCount(), 2);
        b.model.revealWaiting();
        QCOMPARE(b.model.count(), 12);
        QCOMPARE(b.model.waitingCount(), 0);
        QCOMPARE(b.textAt(0), QStringLiteral("note 101"));
    }

    void holdsBackALateNoteAboveTheViewButNotBelowIt()
    {
        Bench b(10);
        b.open();
        b.model.setAtTop(false);
        b.model.setVisibleRange(4, 6);
        api::NoteRow above = plainNote(100, newest - 1);
        above.rowId = above.note.noteId = fakes::madeUpId(7'000);
        api::NoteRow below = plainNote(101, newest - 8);
        below.rowId = below.note.noteId = fakes::madeUpId(7'001);
        b.client.feeds.sendLive(b.watch(), {above, below});
        QCOMPARE(b.model.waitingCount(), 1);
        QCOMPARE(b.model.count(), 11);
        QCOMPARE(b.textAt(9), QStringLiteral("note 101"));
    }

    void aWaitingNoteThatIsDeletedWaitsNoMore()
    {
        Bench b(10);
        b.open();
        b.model.setAtTop(false);
        b.client.feeds.sendLive(b.watch(), {plainNote(100, newest + 5)});
        b.client.feeds.sendLive(b.watch(), {}, {fakes::madeUpId(100)});
        QCOMPARE(b.model.waitingCount(), 0);
        b.model.revealWaiting();
        QCOMPARE(b.model.count(), 10);
    }

    void atTheTopNewNotesComeInAFewAtATime()
    {
        Bench b(50);
        b.open();
        QList<api::NoteRow> rows;
        for (int i = 0; i < 10; ++i)
            rows.append(plainNote(100 + i, newest + 1 + i));
        b.client.feeds.sendLive(b.watch(), rows);
        QCOMPARE(b.model.count() + b.model.waitingCount(), 60);
        QVERIFY(b.model.count() < 60);
        QTRY_COMPARE(b.model.count(), 60);
        QCOMPARE(b.model.waitingCount(), 0);
        QCOMPARE(b.textAt(0), QStringLiteral("note 109"));
    }

    void inAFloodTheTopStandsStillUntilTheReaderAsks()
    {
        Bench b(50);
        b.open();
        QList<api::NoteRow> rows;
        for (int i = 0; i < 100; ++i)
            rows.append(plainNote(100 + i, newest + 1 + i));
        b.client.feeds.sendLive(b.watch(), rows);
        const int shown = b.model.count();
        QVERIFY(shown < 60);
        api::NoteRow own = plainNote(300, newest + 200);
        own.mine.written = true;
        b.client.feeds.sendLive(b.watch(), {own});
        QCOMPARE(b.model.count(), shown + 1);
        QCOMPARE(b.textAt(0), QStringLiteral("note 300"));
        QTest::qWait(600); // longer than two paces
        QCOMPARE(b.model.count(), shown + 1);
        b.model.revealWaiting();
        QCOMPARE(b.model.count(), 151);
    }

    void anEmptyListFillsAtOnce()
    {
        Bench b(0);
        b.open();
        QList<api::NoteRow> rows;
        for (int i = 0; i < 40; ++i)
            rows.append(plainNote(100 + i, newest + 1 + i));
        b.client.feeds.sendLive(b.watch(), rows);
        QCOMPARE(b.model.count(), 40);
        QCOMPARE(b.model.waitingCount(), 0);
    }

    // What others wrote while one was away, or before one was here, is nothing new: it does not wait.
    void aFirstSyncSimplyAppearsUntilTheReaderLeavesTheTop()
    {
        Bench b(0);
        b.open();
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        int number = 0;
        const auto written = [&](int count, qint64 from) {
            QList<api::NoteRow> rows;
            for (int i = 0; i < count; ++i, ++number)
                rows.append(plainNote(number, from + i));
            return rows;
        };
        for (int page = 0; page < 6; ++page)
            b.client.feeds.sendLive(b.watch(), written(40, now - 10'000 + page * 100)); // each above the one before
        QCOMPARE(b.model.count(), 240);
        QCOMPARE(b.model.waitingCount(), 0);
        b.client.feeds.sendLive(b.watch(), written(40, now + 1'000)); // that is new
        QVERIFY(b.model.count() < 260);
        QCOMPARE(b.model.count() + b.model.waitingCount(), 280);

        b.model.revealWaiting();
        b.model.setVisibleRange(60, 70);
        b.model.setAtTop(false);
        b.client.feeds.sendLive(b.watch(), written(3, now - 9'000)); // above what is read
        QCOMPARE(b.model.count(), 280);
        QCOMPARE(b.model.waitingCount(), 3);
    }

    void readsTheListAnewWhenMoreWaitedThanItKeeps()
    {
        Bench b(10);
        b.open();
        b.model.setAtTop(false);
        QSignalSpy resets(&b.model, &FeedModel::modelReset);
        for (int i = 0; i < 600; ++i) {
            const api::NoteRow row = plainNote(1'000 + i, newest + 1 + i);
            b.rows.prepend(row);
            b.client.feeds.sendLive(b.watch(), {row});
        }
        QCOMPARE(b.model.waitingCount(), 600);
        b.model.revealWaiting();
        QCOMPARE(b.model.count(), 50);
        QCOMPARE(b.textAt(0), QStringLiteral("note 1599"));
        QCOMPARE(resets.count(), 0);
    }

    void whatWasReadOrWaitsAlreadyIsNotCountedAgain()
    {
        Bench b(800);
        b.open();
        b.model.setAtTop(false);
        b.fetchAll();
        b.client.feeds.loseOne(b.watch()); // so that the list is read again, with rows that were cut off above
        b.rows.prepend(plainNote(1'000, newest + 1));
        b.client.feeds.sendLive(b.watch(), {b.rows.first()});
        QCOMPARE(b.client.feeds.refreshCalls, 1);
        QCOMPARE(b.model.waitingCount(), 1);
        for (int i = 1; i <= 600; ++i) {
            b.rows.prepend(plainNote(1'000 + i, newest + 1 + i));
            b.client.feeds.sendLive(b.watch(), {b.rows.first()});
        }
        QCOMPARE(b.model.waitingCount(), 601);
        b.client.feeds.sendLive(b.watch(), b.rows.mid(0, 601)); // as when a name of theirs changed
        QCOMPARE(b.model.waitingCount(), 601);
        b.model.setAtTop(true);
        QCOMPARE(b.model.waitingCount(), 0);
    }

    void theNextPageComesBeforeTheReaderIsAtTheEnd()
    {
        Bench b(120);
        b.open();
        b.model.setAtTop(false);
        b.model.setVisibleRange(20, 28);
        QCOMPARE(b.model.count(), 50);
        b.model.setVisibleRange(25, 33);
        QTRY_COMPARE(b.model.count(), 100);
        b.model.setVisibleRange(90, 99);
        QTRY_COMPARE(b.model.count(), 120);
        QVERIFY(b.model.atEnd());
    }

    void keepsAtMostFiveHundredRowsAndFindsTheOthersAgain()
    {
        Bench b(800);
        b.open();
        b.model.setAtTop(false);
        b.fetchAll();
        QCOMPARE(b.model.count(), FeedModel::rowsMax);
        QCOMPARE(b.textAt(499), QStringLiteral("note 799"));
        // Back up: the rows above come again, in order, without a reset.
        QSignalSpy resets(&b.model, &FeedModel::modelReset);
        for (int i = 0; i < 10; ++i) {
            b.model.setVisibleRange(5 + i % 2, 12);
            QTRY_VERIFY(!b.model.loading());
        }
        QCOMPARE(b.textAt(0), QStringLiteral("note 0"));
        for (int row = 0; row < b.model.count(); ++row)
            QCOMPARE(b.textAt(row), QStringLiteral("note %1").arg(row));
        b.fetchAll();
        QCOMPARE(b.textAt(b.model.count() - 1), QStringLiteral("note 799"));
        QCOMPARE(resets.count(), 0);
    }

    void asksAgainWhenANumberIsMissing_data() { answerings(); }
    void asksAgainWhenANumberIsMissing()
    {
        QFETCH(Answering, answering);
        Bench b(10, answering);
        b.open();
        b.rows.prepend(plainNote(100, newest + 1)); // its delta is lost
        b.rows.removeAt(3);                         // note 2 was deleted meanwhile
        b.client.feeds.loseOne(b.watch());
        b.rows.prepend(plainNote(101, newest + 2));
        b.client.feeds.sendLive(b.watch(), {b.rows.first()});
        QCOMPARE(b.client.feeds.refreshCalls, 1);
        QTRY_COMPARE(b.textAt(1), QStringLiteral("note 100"));
        QCOMPARE(b.model.count(), 11);
        QCOMPARE(b.model.rowOf(fakes::madeUpId(2)), -1);
    }

    void changesAllCountsOfAFlushTogether()
    {
        Bench b(10);
        b.open();
        QSignalSpy changes(&b.model, &FeedModel::dataChanged);
        api::StatsDelta delta;
        for (int i = 2; i < 5; ++i) {
            api::NoteStats stats;
            stats.replies = i;
            delta.changed.append({fakes::madeUpId(i), stats, {}});
        }
        Q_EMIT b.client.feeds.statsChanged(delta);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(0).toModelIndex().row(), 2);
        QCOMPARE(changes.first().at(1).toModelIndex().row(), 4);
        QVERIFY(!changes.first().at(2).value<QList<int>>().contains(FeedModel::NoteRole));
        QCOMPARE(b.statsAt(4).replies, 4);
    }

    void showsALikeAtOnceAndCountsItOnce()
    {
        Bench b(3);
        b.client.publishing.isSilent = true;
        b.open();
        b.model.toggleLike(fakes::madeUpId(1));
        QVERIFY(b.mineAt(1).liked);
        QCOMPARE(b.statsAt(1).likes, 1);
        b.client.publishing.answerLast();
        QCOMPARE(b.statsAt(1).likes, 1); // saved, not counted yet
        api::NoteStats counted;
        counted.likes = 1;
        api::NoteMine mine;
        mine.liked = true;
        Q_EMIT b.client.feeds.statsChanged({{{fakes::madeUpId(1), counted, mine}}});
        QVERIFY(b.mineAt(1).liked);
        QCOMPARE(b.statsAt(1).likes, 1);
    }

    void takesALikeBackWhenItCouldNotBeSaved()
    {
        Bench b(3);
        b.client.publishing.isSilent = true;
        b.client.publishing.fails = true;
        b.open();
        QSignalSpy said(&b.session, &models::Session::said);
        b.model.toggleLike(fakes::madeUpId(1));
        b.client.publishing.answerLast();
        QVERIFY(!b.mineAt(1).liked);
        QCOMPARE(b.statsAt(1).likes, 0);
        QCOMPARE(said.count(), 1);
    }

    void togglesARepostThatIsAnsweredAtOnce()
    {
        Bench b(3);
        b.open();
        b.model.toggleRepost(fakes::madeUpId(0));
        QVERIFY(b.mineAt(0).reposted);
        b.model.toggleRepost(fakes::madeUpId(0));
        QVERIFY(!b.mineAt(0).reposted);
        QCOMPARE(b.client.publishing.asked.size(), 2);
    }

    void changesOnlyTheDeliveryOfAPost()
    {
        Bench b(3);
        b.open();
        QSignalSpy changes(&b.model, &FeedModel::dataChanged);
        api::NoteDelivery delivery;
        delivery.state = api::NoteDelivery::Failed;
        Q_EMIT b.client.feeds.deliveryChanged(fakes::madeUpId(2), delivery);
        QCOMPARE(changes.count(), 1);
        QCOMPARE(changes.first().at(2).value<QList<int>>(), QList<int>{FeedModel::DeliveryRole});
    }

    void laysAThreadOutAsAConversation()
    {
        Bench b(0);
        const auto reply = [](int number, int parent, qint64 at) {
            api::NoteRow row = plainNote(number, at);
            if (parent >= 0)
                row.note.replyToId = fakes::madeUpId(parent);
            row.isFocus = number == 1;
            return row;
        };
        b.rows = {reply(2, 0, 20), reply(3, 1, 30), reply(1, 0, 10), reply(0, -1, 0)};
        b.model.setFeed(FeedModel::Thread);
        b.model.setNoteId(fakes::madeUpId(1));
        b.open();
        QCOMPARE(b.textAt(0), QStringLiteral("note 0"));
        QCOMPARE(b.textAt(1), QStringLiteral("note 1"));
        QCOMPARE(b.textAt(2), QStringLiteral("note 3"));
        QCOMPARE(b.textAt(3), QStringLiteral("note 2"));
        QCOMPARE(b.model.focusRow(), 1);
    }

    void survivesRepliesThatRunInACircle()
    {
        Bench b(0);
        api::NoteRow a = plainNote(1, 1);
        api::NoteRow c = plainNote(2, 2);
        a.note.replyToId = c.rowId;
        c.note.replyToId = a.rowId;
        api::NoteRow self = plainNote(3, 3);
        self.note.replyToId = self.rowId;
        b.rows = {a, c, self};
        b.model.setFeed(FeedModel::Thread);
        b.model.setNoteId(a.rowId);
        b.open();
        QCOMPARE(b.model.count(), 3);
    }

    void tellsAnErrorAndRecovers()
    {
        Bench b(5);
        b.client.feeds.error = QStringLiteral("The store could not be read.");
        b.open();
        QCOMPARE(b.model.error(), b.client.feeds.error);
        QVERIFY(!b.model.canFetchMore({}));
        b.client.feeds.error.clear();
        b.model.retry();
        QCOMPARE(b.model.count(), 5);
        QVERIFY(b.model.error().isEmpty());
    }

    void resetsOnlyWhenTheQueryChanges()
    {
        Bench b(60);
        b.open();
        QSignalSpy resets(&b.model, &FeedModel::modelReset);
        b.model.fetchMore({});
        b.client.feeds.refresh(b.watch());
        QCOMPARE(resets.count(), 0);
        b.model.setFeed(FeedModel::Home);
        QCOMPARE(resets.count(), 1);
    }

    void ignoresAnswersToAnEarlierQuery()
    {
        Bench b(5, Answering::Queued);
        b.model.setSession(&b.session);
        b.rows = notes(2);
        b.model.setFeed(FeedModel::Home); // before the first answer came
        QTRY_VERIFY(!b.model.loading());
        QTest::qWait(0);
        QCOMPARE(b.model.count(), 2);
        QCOMPARE(b.client.feeds.watches().size(), 1);
    }

    void tellsWhichNotesAreOnScreen()
    {
        Bench b(10);
        b.open();
        b.model.setVisibleRange(2, 4);
        QTRY_COMPARE(b.client.feeds.visible, (QStringList{fakes::madeUpId(2), fakes::madeUpId(3), fakes::madeUpId(4)}));
        b.model.setVisibleRange(8, 50); // a view may overshoot
        QTRY_COMPARE(b.client.feeds.visible.size(), 2);
    }

    void tellsWhenOtherNotesComeIntoTheSamePlaces()
    {
        Bench b(10);
        b.open();
        b.model.setAtTop(true);
        b.model.setVisibleRange(0, 1);
        QTRY_COMPARE(b.client.feeds.visible, (QStringList{fakes::madeUpId(0), fakes::madeUpId(1)}));
        b.rows.prepend(plainNote(100, newest + 1));
        b.client.feeds.sendLive(b.watch(), {b.rows.first()});
        QTRY_COMPARE(b.client.feeds.visible, (QStringList{fakes::madeUpId(100), fakes::madeUpId(0)}));
    }

    void measuresUntilTheFrameIsPainted()
    {
        Bench b(1);
        b.open();
        b.session.rowsApplied(1);
        b.session.framePainted();
        b.session.framePainted(); // nothing new in this frame
        QCOMPARE(b.client.engine.painted.size(), 1);
    }

private:
    void answerings()
    {
        QTest::addColumn<Answering>("answering");
        QTest::newRow("at once") << Answering::AtOnce;
        QTest::newRow("queued") << Answering::Queued;
    }
};

QTEST_GUILESS_MAIN(FeedModelTest)

#include "tst_feed_model.moc"
