// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/outbox_model.h"
#include "models/undo_model.h"
#include "tests/fakes/fake_client.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::NoteDelivery;
using api::RelayDelivery;

class TestOutboxModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void saysWhatEachRelaySaid_data();
    void saysWhatEachRelaySaid();
    void asksForADeletionRelayByRelay();
    void offersToRetryOnlyWhatIsNoLongerTried();
    void countsWhatFailed();
    void offersToWorkForWhatNobodyTook();
    void countsDownAndTakesBackOnce();
    void offersTheNoteBeforeAfterTheLastWasSentNow();
    void saysWhyItCouldNotBeTakenBack();

private:
    static RelayDelivery relay(RelayDelivery::State state, RelayDelivery::Refusal refusal = RelayDelivery::None, const QString& reason = {})
    {
        RelayDelivery row;
        row.relay = QStringLiteral("wss://relay.example/");
        row.state = state;
        row.refusal = refusal;
        row.reason = reason;
        return row;
    }
    static api::OutboxRow row(const QString& id, NoteDelivery::State state, const QList<RelayDelivery>& relays, int kind = 1)
    {
        api::OutboxRow row;
        row.eventId = id;
        row.text = QStringLiteral("hi  nostr:nprofile1abcdefgh2345 and\nyou");
        row.kind = kind;
        row.delivery.state = state;
        row.delivery.relays = relays;
        row.delivery.targets = static_cast<int>(relays.size());
        for (const RelayDelivery& one : relays)
            row.delivery.accepted += one.state == RelayDelivery::Accepted;
        return row;
    }
    static api::OutboxRow held(const QString& id, qint64 untilMs)
    {
        api::OutboxRow one = row(id, NoteDelivery::Sending, {relay(RelayDelivery::Queued)});
        one.delivery.undoUntilMs = untilMs;
        return one;
    }
    static QVariant read(const models::OutboxModel& model, int at, models::OutboxModel::Role role) { return model.data(model.index(at), role); }
};

void TestOutboxModel::saysWhatEachRelaySaid_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<int>("refusal");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("contains");
    QTest::addColumn<bool>("isBad");
    const auto add = [](const char* name, RelayDelivery::State state, RelayDelivery::Refusal refusal, const char* reason, const char* contains, bool isBad) {
        QTest::newRow(name) << int(state) << int(refusal) << QString::fromUtf8(reason) << QString::fromUtf8(contains) << isBad;
    };
    add("queued", RelayDelivery::Queued, RelayDelivery::None, "", "Waits", false);
    add("tried again", RelayDelivery::Queued, RelayDelivery::RateLimited, "rate-limited: wait", "wants a pause", false);
    add("sent", RelayDelivery::Sent, RelayDelivery::None, "", "no answer yet", false);
    add("accepted", RelayDelivery::Accepted, RelayDelivery::None, "", "Accepted", false);
    add("work", RelayDelivery::Refused, RelayDelivery::ProofOfWork, "pow: 24 bits", "proof of work. It says: 24 bits", true);
    add("blocked", RelayDelivery::Refused, RelayDelivery::Blocked, "blocked: no", "does not take notes from you", true);
    add("own words", RelayDelivery::Refused, RelayDelivery::Other, "go away", "It says: go away", true);
    add("silent", RelayDelivery::NoAnswer, RelayDelivery::None, "", "No answer", true);
    add("forgets", RelayDelivery::NotStored, RelayDelivery::None, "", "does not have it", true);
    add("hostile", RelayDelivery::Refused, RelayDelivery::Invalid, "invalid: a\nb\tc", "It says: a b c", true);
}

void TestOutboxModel::saysWhatEachRelaySaid()
{
    QFETCH(int, state);
    QFETCH(int, refusal);
    QFETCH(QString, reason);
    QFETCH(QString, contains);
    QFETCH(bool, isBad);
    NoteDelivery delivery;
    delivery.relays = {relay(static_cast<RelayDelivery::State>(state), static_cast<RelayDelivery::Refusal>(refusal), reason)};
    const auto lines = models::deliveryLines(delivery);
    QCOMPARE(lines.size(), 1);
    QCOMPARE(lines[0].relay, QStringLiteral("relay.example"));
    QVERIFY2(lines[0].sentence.contains(contains), qPrintable(lines[0].sentence));
    QCOMPARE(lines[0].isBad, isBad);
    QCOMPARE(lines[0].isTaken, state == RelayDelivery::Accepted);
}

void TestOutboxModel::asksForADeletionRelayByRelay()
{
    const auto one = row(QStringLiteral("a"), NoteDelivery::Delivered,
        {relay(RelayDelivery::Accepted), relay(RelayDelivery::Accepted), relay(RelayDelivery::Accepted), relay(RelayDelivery::NoAnswer)}, 5);
    QCOMPARE(models::deliverySentence(one.delivery, 5), QStringLiteral("Deletion requested on 3 of 4 relays"));
}

void TestOutboxModel::offersToRetryOnlyWhatIsNoLongerTried()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::OutboxModel model;
    QAbstractItemModelTester tester(&model);
    model.setSession(&session);
    client.outbox.show({held(QStringLiteral("held"), 1), row(QStringLiteral("sending"), NoteDelivery::Sending, {relay(RelayDelivery::Sent)}),
        row(QStringLiteral("failed"), NoteDelivery::Failed, {relay(RelayDelivery::NoAnswer)})});
    QCOMPARE(model.count(), 3);
    QCOMPARE(read(model, 0, models::OutboxModel::WordsRole).toString(), QStringLiteral("hi nprofile1abcd… and you"));
    QVERIFY(read(model, 0, models::OutboxModel::CanUndoRole).toBool());
    QVERIFY(!read(model, 0, models::OutboxModel::CanRetryRole).toBool());
    QVERIFY(!read(model, 1, models::OutboxModel::CanRetryRole).toBool());
    QVERIFY(read(model, 2, models::OutboxModel::CanRetryRole).toBool());
    model.retry(QStringLiteral("failed"));
    model.giveUp(QStringLiteral("failed"));
    QCOMPARE(client.outbox.asked, (QStringList{QStringLiteral("retry failed"), QStringLiteral("give up failed")}));
}

void TestOutboxModel::countsWhatFailed()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::OutboxModel model;
    model.setSession(&session);
    QSignalSpy counted(&model, &models::OutboxModel::countChanged);
    client.outbox.show({row(QStringLiteral("a"), NoteDelivery::Sending, {relay(RelayDelivery::Sent)})});
    QCOMPARE(model.failedCount(), 0);
    client.outbox.show({row(QStringLiteral("a"), NoteDelivery::Failed, {relay(RelayDelivery::NoAnswer)})});
    QCOMPARE(model.failedCount(), 1);
    QCOMPARE(counted.size(), 2);
}

// Offered where nobody has it; said why not where somebody has.
void TestOutboxModel::offersToWorkForWhatNobodyTook()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::OutboxModel model;
    model.setSession(&session);
    api::OutboxRow row;
    row.eventId = QStringLiteral("x");
    row.workBits = 20;
    row.delivery.state = api::NoteDelivery::Failed;
    row.delivery.targets = 2;
    api::RelayDelivery asks;
    asks.relay = QStringLiteral("wss://one.example");
    asks.state = api::RelayDelivery::Refused;
    asks.refusal = api::RelayDelivery::ProofOfWork;
    asks.reason = QStringLiteral("pow: 20 bits needed");
    row.delivery.relays = {asks};
    client.outbox.show({row});
    const auto at = [&](int role) { return model.data(model.index(0), role); };
    QCOMPARE(at(models::OutboxModel::WorkBitsRole).toInt(), 20);
    QCOMPARE(at(models::OutboxModel::WorkShareRole).toDouble(), -1.0);
    model.workAndSend(QStringLiteral("x"));
    QCOMPARE(client.outbox.asked, QStringList{QStringLiteral("work x")});
    Q_EMIT client.outbox.worked(QStringLiteral("x"), 0.5);
    QCOMPARE(at(models::OutboxModel::WorkShareRole).toDouble(), 0.5);
    model.cancelWork(QStringLiteral("x"));
    QCOMPARE(client.outbox.asked.last(), QStringLiteral("stop x"));
    row.delivery.accepted = 1;
    row.delivery.state = api::NoteDelivery::Delivered;
    client.outbox.show({row});
    QCOMPARE(at(models::OutboxModel::WorkBitsRole).toInt(), 0);
    QVERIFY(models::deliveryLines(row.delivery).at(0).sentence.contains(QStringLiteral("second note")));
}

void TestOutboxModel::countsDownAndTakesBackOnce()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::UndoModel undo;
    qint64 nowMs = 1'000'000;
    undo.setClock([&nowMs] { return nowMs; });
    undo.setSession(&session);
    QVERIFY(!undo.isHolding());
    client.outbox.draft = {QStringLiteral("reply:aa"), QStringLiteral("see you"), 1};
    client.outbox.draft.options.hasWarning = true;
    client.outbox.show({held(QStringLiteral("x"), nowMs + 10'000)});
    QCOMPARE(undo.seconds(), 10);
    nowMs += 2'500;
    undo.look();
    QCOMPARE(undo.seconds(), 8);
    QSignalSpy undone(&undo, &models::UndoModel::undone);
    undo.undo();
    undo.undo();
    QCOMPARE(client.outbox.asked, QStringList{QStringLiteral("undo x")});
    QCOMPARE(undone.size(), 1);
    QCOMPARE(undone[0][0].value<api::DraftRow>().text, QStringLiteral("see you"));
    QVERIFY(undone[0][0].value<api::DraftRow>().options.hasWarning);
    QVERIFY(!undo.isHolding());
    client.outbox.show({held(QStringLiteral("y"), nowMs + 300)});
    QVERIFY(undo.isHolding());
    nowMs += 300;
    undo.look();
    QVERIFY(!undo.isHolding());
}

void TestOutboxModel::offersTheNoteBeforeAfterTheLastWasSentNow()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::UndoModel undo;
    undo.setClock([] { return qint64(0); });
    undo.setSession(&session);
    client.outbox.show({held(QStringLiteral("new"), 9'000), held(QStringLiteral("old"), 4'000)});
    undo.sendNow();
    QCOMPARE(undo.seconds(), 4); // the older one goes on
    undo.undo();
    QCOMPARE(client.outbox.asked, (QStringList{QStringLiteral("send new"), QStringLiteral("undo old")}));
}

void TestOutboxModel::saysWhyItCouldNotBeTakenBack()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    models::UndoModel undo;
    undo.setClock([] { return qint64(0); });
    undo.setSession(&session);
    client.outbox.fails = true;
    client.outbox.show({held(QStringLiteral("x"), 9'000)});
    QSignalSpy said(&session, &models::Session::said);
    undo.undo();
    QCOMPARE(said.size(), 1);
    QVERIFY(said[0][0].toString().contains(QStringLiteral("It has left already.")));
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outbox_model.moc"
