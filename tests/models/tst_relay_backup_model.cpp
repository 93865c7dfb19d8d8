// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A backup in words: every phase and every end says what it is and what can be done.
#include "models/relay_backup_model.h"
#include "tests/fakes/fake_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::BackupState;

namespace {
const QString url = QStringLiteral("wss://a.example/");

struct Bench {
    Bench() : session(client.services(), client.desktop)
    {
        model.setSession(&session);
        model.setUrl(url);
    }
    void show(BackupState state)
    {
        state.url = url;
        client.backup.show(state);
    }
    fakes::FakeClient client;
    models::Session session;
    models::RelayBackupModel model;
};

BackupState in(BackupState::Phase phase, BackupState::Trouble trouble = BackupState::NoTrouble, const QString& words = {})
{
    BackupState state;
    state.phase = phase;
    state.trouble = trouble;
    state.words = words;
    return state;
}
} // namespace

class RelayBackupModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void itIsStartedAndCancelled()
    {
        Bench b;
        QCOMPARE(b.model.text(), QString());
        QVERIFY(b.model.canStart());
        b.model.start();
        QCOMPARE(b.client.backup.asked, QStringList{QStringLiteral("start ") + url});
        QSignalSpy changed(&b.model, &models::RelayBackupModel::changed);
        BackupState sending = in(BackupState::Sending);
        sending.done = 30;
        sending.of = 120;
        b.show(sending);
        QCOMPARE(changed.size(), 1);
        QVERIFY(b.model.isRunning() && !b.model.canStart());
        QCOMPARE(b.model.share(), 0.25);
        QVERIFY2(b.model.text().contains(QStringLiteral("30 of 120")), qPrintable(b.model.text()));
        b.model.start();
        b.model.cancel();
        QCOMPARE(b.client.backup.asked.size(), 2);
        QCOMPARE(b.client.backup.asked.last(), QStringLiteral("cancel"));
    }

    void whileAnotherRelayIsAtItThisOneWaits()
    {
        Bench b;
        BackupState other = in(BackupState::Comparing);
        other.url = QStringLiteral("wss://b.example/");
        b.client.backup.show(other);
        QVERIFY(!b.model.isRunning() && !b.model.canStart());
        QVERIFY(b.model.text().contains(other.url));
        other.phase = BackupState::Done;
        b.client.backup.show(other);
        QCOMPARE(b.model.text(), QString());
        QVERIFY(b.model.canStart());
    }

    void everyPhaseAndEndSaysWhatItIs_data()
    {
        QTest::addColumn<int>("phase");
        QTest::addColumn<int>("trouble");
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, BackupState::Phase phase, BackupState::Trouble trouble, const char* words, const char* says) {
            QTest::newRow(name) << int(phase) << int(trouble) << QString::fromUtf8(words) << QString::fromUtf8(says);
        };
        const auto none = BackupState::NoTrouble;
        row("connecting", BackupState::Connecting, none, "", "Connecting");
        row("comparing", BackupState::Comparing, none, "", "Comparing");
        row("fetching", BackupState::Fetching, none, "", "cannot compare");
        row("cancelled", BackupState::Cancelled, none, "", "start again");
        row("level", BackupState::Done, none, "", "everything of yours");
        row("not there", BackupState::Failed, BackupState::Unreachable, "Connection refused", "Connection refused");
        row("not there, no word", BackupState::Failed, BackupState::Unreachable, "", "cannot be reached. Try again");
        row("too much", BackupState::Failed, BackupState::Refused, "", "another relay");
        row("refused", BackupState::Failed, BackupState::Refused, "blocked: no", "“blocked: no”");
        row("nonsense", BackupState::Failed, BackupState::Confused, "", "made no sense");
        row("silent", BackupState::Failed, BackupState::Silent, "", "stopped answering");
        row("store", BackupState::Failed, BackupState::StoreUnreadable, "", "Start Nandu again");
    }
    void everyPhaseAndEndSaysWhatItIs()
    {
        QFETCH(int, phase);
        QFETCH(int, trouble);
        QFETCH(QString, words);
        QFETCH(QString, says);
        Bench b;
        b.show(in(BackupState::Phase(phase), BackupState::Trouble(trouble), words));
        QVERIFY2(b.model.text().contains(says), qPrintable(b.model.text()));
        QCOMPARE(b.model.hasFailed(), phase == BackupState::Failed);
        QCOMPARE(b.model.canStart(), phase > BackupState::Sending);
    }

    void whatCrossedIsCounted()
    {
        Bench b;
        BackupState done = in(BackupState::Done);
        done.wasCompared = true;
        done.sent = 7;
        done.fetched = 3;
        b.show(done);
        QVERIFY2(b.model.text().contains(QStringLiteral("7 sent to it, 3 fetched")), qPrintable(b.model.text()));
        done.refused = 2;
        done.words = QStringLiteral("pow: 20 bits");
        b.show(done);
        QVERIFY2(b.model.text().contains(QStringLiteral("7 sent, 2 refused")) && b.model.text().contains(done.words), qPrintable(b.model.text()));
        QVERIFY(b.model.hasFailed());
    }
};

QTEST_GUILESS_MAIN(RelayBackupModelTest)
#include "tst_relay_backup_model.moc"
