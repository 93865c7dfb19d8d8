// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rows between notes that say that some may be missing: where they stand, that they move nothing that is read, and being filled.
#include "models/feed_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::FeedGap;
using fakes::plainNote;
using models::FeedModel;

namespace {

constexpr qint64 newest = 1'800'000'000;

struct Bench {
    Bench() : session(client.services(), client.desktop), tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest)
    {
        // A note each ten seconds; none for an hour after the twentieth.
        for (int i = 0; i < 40; ++i)
            rows.append(plainNote(i, newest - i * 10 - (i < 20 ? 0 : 3'600)));
        client.feeds.rowsOf = [this](const api::FeedQuery&) { return rows; };
        model.setFeed(FeedModel::Home);
        model.setSession(&session);
    }
    void show(const QList<FeedGap>& gaps)
    {
        client.sync.open = gaps;
        client.sync.tell();
    }
    QString textAt(int row) const { return model.data(model.index(row), FeedModel::GapTextRole).toString(); }
    int stateAt(int row) const { return model.data(model.index(row), FeedModel::GapStateRole).toInt(); }
    QString idAt(int row) const { return model.data(model.index(row), FeedModel::RowIdRole).toString(); }
    QList<int> gapRows() const
    {
        QList<int> found;
        for (int row = 0; row < model.count(); ++row) {
            if (!textAt(row).isEmpty())
                found.append(row);
        }
        return found;
    }
    const FeedGap hour{newest - 3'700, newest - 300, FeedGap::Open, 0}; // between notes 19 and 20

    QList<api::NoteRow> rows;
    fakes::FakeClient client;
    models::Session session;
    FeedModel model;
    QAbstractItemModelTester tester;
};

} // namespace

class FeedGapsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aRowStandsBetweenTheNotes()
    {
        Bench b;
        b.show({b.hour});
        QCOMPARE(b.gapRows(), QList<int>{20});
        QCOMPARE(b.model.count(), 41);
        QVERIFY2(b.textAt(20).contains(QRegularExpression(QStringLiteral("between .+ and .+ may be missing"))), qPrintable(b.textAt(20)));
        QCOMPARE(b.stateAt(20), int(FeedModel::GapOpen));
        QCOMPARE(b.stateAt(19), int(FeedModel::NoGap));
    }

    void whereNoNoteIsOnOneSideNoRowStands()
    {
        Bench b;
        b.show({{newest + 10, newest + 500, FeedGap::Open, 0}, {newest - 90'000, newest - 50'000, FeedGap::Open, 0}});
        QVERIFY(b.gapRows().isEmpty());
        b.client.feeds.sendLive(b.client.feeds.lastWatch, {plainNote(100, newest + 600)});
        QCOMPARE(b.gapRows(), QList<int>{1});
    }

    void otherFeedsHaveNone()
    {
        Bench b;
        b.show({b.hour});
        b.model.setFeed(FeedModel::Global);
        QVERIFY(b.gapRows().isEmpty());
        b.model.setFeed(FeedModel::Home);
        QCOMPARE(b.gapRows(), QList<int>{20});
    }

    void nothingMovesBeforeTheReadersEyes()
    {
        Bench b;
        b.model.setAtTop(false);
        b.model.setVisibleRange(15, 25);
        b.show({b.hour});
        QVERIFY(b.gapRows().isEmpty());
        b.model.setVisibleRange(0, 9); // looked elsewhere
        QTRY_COMPARE(b.gapRows(), QList<int>{20});
        b.model.setVisibleRange(15, 26);
        b.show({}); // filled by itself: says so until it is not seen
        QCOMPARE(b.gapRows(), QList<int>{20});
        QCOMPARE(b.stateAt(20), int(FeedModel::GapFilled));
        b.model.setVisibleRange(0, 9);
        QTRY_VERIFY(b.gapRows().isEmpty());
        QCOMPARE(b.model.count(), 40);
    }

    void liveNotesLeaveTheRowAlone()
    {
        Bench b;
        b.show({b.hour});
        const QString id = b.idAt(20);
        QSignalSpy removed(&b.model, &FeedModel::rowsRemoved);
        QSignalSpy moved(&b.model, &FeedModel::rowsMoved);
        QSignalSpy resets(&b.model, &FeedModel::modelReset);
        for (int i = 0; i < 3; ++i) {
            b.client.feeds.sendLive(b.client.feeds.lastWatch, {plainNote(200 + i, newest + 10 + i)});
            b.show({b.hour});
        }
        QCOMPARE(b.idAt(23), id);
        QCOMPARE(removed.size() + moved.size() + resets.size(), 0);
    }

    void fillingIsAskedForOnceShownAndEnds()
    {
        Bench b;
        b.show({b.hour});
        b.model.setAtTop(false);
        b.model.setVisibleRange(15, 26);
        const QString id = b.idAt(20);
        b.model.fillGap(id);
        QCOMPARE(b.client.sync.asked, QStringList{QStringLiteral("fill %1 %2").arg(b.hour.from).arg(b.hour.to)});
        FeedGap now = b.hour;
        now.state = FeedGap::Filling;
        now.share = 0.4;
        b.show({now});
        QCOMPARE(b.stateAt(20), int(FeedModel::GapFilling));
        QVERIFY(b.textAt(20).contains(QStringLiteral("40")));
        b.model.fillGap(id);
        QCOMPARE(b.client.sync.asked.size(), 1);
        // What comes stands where it belongs, not among the new ones that wait at the top.
        b.client.feeds.sendLive(b.client.feeds.lastWatch, {plainNote(300, newest - 1'000), plainNote(301, newest + 5)});
        QCOMPARE(b.model.waitingCount(), 1);
        QCOMPARE(b.model.count(), 42);
        QCOMPARE(b.gapRows(), QList<int>{20});
        b.show({});
        QVERIFY(b.gapRows().isEmpty());
        QCOMPARE(b.model.count(), 41);
    }

    void whatRelaysDoNotGiveCanBeAskedForAgain()
    {
        Bench b;
        FeedGap failed = b.hour;
        failed.state = FeedGap::Failed;
        b.show({failed});
        QCOMPARE(b.stateAt(20), int(FeedModel::GapFailed));
        QVERIFY(b.textAt(20).contains(QStringLiteral("still be missing")));
        b.model.fillGap(b.idAt(20));
        QCOMPARE(b.client.sync.asked.size(), 1);
    }

    void noGapIsToldToTheEngineAsANote()
    {
        Bench b;
        b.show({b.hour});
        b.model.setVisibleRange(18, 22);
        QTRY_COMPARE(b.client.feeds.visible.size(), 4);
        QVERIFY(!b.client.feeds.visible.contains(QString()));
    }
};

QTEST_GUILESS_MAIN(FeedGapsTest)
#include "tst_feed_gaps.moc"
