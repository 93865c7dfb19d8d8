// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Trace, slowest, quarantine, benchmark: each against its fake service.
#include "models/benchmark_model.h"
#include "models/engine_tables.h"
#include "models/quarantine_model.h"
#include "models/settings_model.h"
#include "models/stats_model.h"
#include "models/trace_model.h"
#include "tests/fakes/fake_client.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;

namespace {

struct Bench {
    Bench() : session(client.services(), client.desktop) {}
    fakes::FakeClient client;
    models::Session session;
};

api::QuarantineRow aside(qint64 number)
{
    api::QuarantineRow row;
    row.number = number;
    row.reason = QStringLiteral("the check never returned");
    row.json = QStringLiteral("{%1}").arg(number);
    row.tries = 2;
    return row;
}

} // namespace

class DiagnosticsModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTraceTellsEachStageAndItsShare()
    {
        Bench b;
        api::TraceRow trace;
        trace.noteId = QStringLiteral("ab");
        trace.isTraced = true;
        trace.queueWaitUs = 3'000;
        trace.checkUs = 1'000;
        trace.commitUs = 4'000;
        trace.worker = 2;
        trace.json = QStringLiteral("{\"a\":1}");
        b.client.diagnostics.traces = {trace};
        models::TraceModel model;
        model.setSession(&b.session);
        model.setNoteId(trace.noteId);
        QVERIFY(model.isTraced() && !model.loading());
        QCOMPARE(model.stageTexts().size(), model.stageNames().size());
        QCOMPARE(model.stageTexts()[3], QStringLiteral("–")); // never painted
        QCOMPARE(model.stageShares()[2], 0.5);
        QVERIFY(model.totalText().contains(QStringLiteral("8")));
        QVERIFY(model.json().contains(QLatin1Char('\n')));
        model.copyJson();
        QCOMPARE(b.client.desktop.copied, QStringList{trace.json});
    }

    void aNoteWithoutATraceShowsItsText()
    {
        Bench b;
        models::TraceModel model;
        model.setSession(&b.session);
        model.setNoteId(QStringLiteral("cd"));
        QVERIFY(!model.isTraced() && !model.loading());
        QVERIFY(model.json().contains(QStringLiteral("Hello")));
        QVERIFY(model.totalText().isEmpty());
    }

    void listsTheSlowestWhenAsked()
    {
        Bench b;
        models::SlowestModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        QCOMPARE(model.count(), 0);
        b.client.diagnostics.traces.resize(3);
        QCOMPARE(model.count(), 0); // it stands still while it is read
        model.look();
        QCOMPARE(model.count(), 3);
    }

    void whatIsPutAsideIsTriedAgainAndDeleted()
    {
        Bench b;
        b.client.diagnostics.quarantine = {aside(3), aside(2), aside(1)};
        b.client.diagnostics.refusesToStore = {2};
        models::QuarantineModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        QCOMPARE(model.count(), 3);
        model.retry(3);
        QCOMPARE(model.count(), 2);
        QVERIFY(model.sentence().contains(QStringLiteral("stored")));
        model.retry(2);
        QCOMPARE(model.count(), 2);
        QVERIFY(model.sentence().contains(QStringLiteral("refused")));
        model.exportTo(model.proposedFile());
        QCOMPARE(b.client.diagnostics.asked.size(), 1);
        QVERIFY(model.sentence().contains(QStringLiteral("2")));
        model.copyJson(1);
        QCOMPARE(b.client.desktop.copied.last(), QStringLiteral("{1}"));
        model.remove(1);
        QCOMPARE(model.count(), 1);
        model.removeAll();
        QCOMPARE(model.count(), 0);
    }

    void theBenchmarkTellsWhatAPresetCosts()
    {
        Bench b;
        models::BenchmarkModel model;
        model.setSession(&b.session);
        QVERIFY(model.dateText().isEmpty() && model.costOf(4).isEmpty());
        model.start();
        QVERIFY(model.running());
        QCOMPARE(model.percent(), 40);
        b.client.diagnostics.result = {{{1, 14'000, 1}, {4, 28'000, 1.9}}, 1'750'000'000, 2};
        b.client.diagnostics.endBenchmark(true);
        QVERIFY(!model.running() && !model.dateText().isEmpty());
        QCOMPARE(model.shareOf(model.rows()[0]), 0.5);
        QVERIFY(model.costOf(4).contains(QStringLiteral("28")));
        QVERIFY(model.costOf(3).isEmpty());
    }

    void autoIsAValueOfWorkers()
    {
        Bench b;
        models::SettingsModel model;
        model.setSession(&b.session);
        QVERIFY(!model.workersAuto());
        model.setWorkersAuto(true);
        QVERIFY(model.workersAuto());
        QCOMPARE(model.workers(), 3);
        QCOMPARE(b.client.engine.setting(QStringLiteral("engine.workers")).toString(), QStringLiteral("auto"));
        model.setWorkers(8);
        QVERIFY(!model.workersAuto());
        QCOMPARE(model.workers(), 8);
    }

    void theWindowOfTheStagesIsChosen()
    {
        Bench b;
        b.client.engine.now.stages = {{api::StageRow::Check, 60, 1, 1, 1, 1}};
        b.client.engine.now.stagesOfSecond = {{api::StageRow::Check, 1, 1, 1, 1, 1}};
        b.client.engine.now.stagesOfSession = {{api::StageRow::Check, 900, 1, 1, 1, 1}};
        models::StagesModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSession(&b.session);
        b.client.engine.tell();
        const auto count = [&] { return model.data(model.index(0), models::StagesModel::CountTextRole).toString(); };
        QCOMPARE(count(), QStringLiteral("60"));
        model.setWindow(models::StagesModel::Second);
        QCOMPARE(count(), QStringLiteral("1"));
        model.setWindow(models::StagesModel::WholeSession);
        QCOMPARE(count(), QStringLiteral("900"));
    }

    void saysThatItCatchesUpFromHalfFullUntilATenth()
    {
        Bench b;
        api::EngineStats& now = b.client.engine.now;
        now.queueCapacity = 5'000;
        const auto said = [&](qint64 depth) {
            now.queueDepth = depth;
            b.client.engine.tell();
            return b.session.catchingUp();
        };
        QVERIFY(said(2'000).isEmpty());
        QVERIFY(said(2'600).contains(QStringLiteral("600")));
        QVERIFY(!said(700).isEmpty());
        QVERIFY(said(400).isEmpty());
        QVERIFY(said(700).isEmpty());
    }

    void rebuildingCountsEndsInASentence()
    {
        Bench b;
        models::StatsModel model;
        model.setSession(&b.session);
        model.rebuildCounts();
        QVERIFY(!model.rebuildingCounts());
        QVERIFY(model.countsText().contains(QStringLiteral("right")));
        b.client.diagnostics.drift = 4;
        model.rebuildCounts();
        QVERIFY(model.countsText().contains(QStringLiteral("4")));
    }

    void aRebuildTellsHowFarItIsAndCanBeStopped()
    {
        Bench b;
        b.client.diagnostics.rebuildsAtOnce = false;
        models::StatsModel model;
        model.setSession(&b.session);
        QVERIFY(model.rebuildText().isEmpty());
        model.rebuildCounts();
        QVERIFY(model.rebuildingCounts());
        b.client.engine.now.recountPercent = 42;
        b.client.engine.tell();
        QVERIFY(model.rebuildText().contains(QStringLiteral("42")));
        model.cancelRebuild();
        QVERIFY(!b.client.diagnostics.isRebuilding);
        QVERIFY(!model.rebuildingCounts());
        QVERIFY(model.rebuildText().isEmpty());
        QVERIFY(!model.countsText().contains(QStringLiteral("All")));
    }

    void aFrameTellsWhichNotesItShowed()
    {
        Bench b;
        b.session.rowsApplied(1, {QStringLiteral("a"), QStringLiteral("b")});
        b.session.rowsApplied(0, {QStringLiteral("old")}); // a page, not news
        b.session.framePainted();
        QCOMPARE(b.client.engine.paintedNotes, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    }
};

QTEST_GUILESS_MAIN(DiagnosticsModelsTest)
#include "tst_diagnostics_models.moc"
