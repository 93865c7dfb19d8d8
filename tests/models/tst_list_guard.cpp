// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/list_guard.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/fake_list_service.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;

class TestListGuard : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOneQuestionAfterTheOther();
    void tellsOfALossAndRestoresItOnce();

private:
    static api::ListQuestion question(quint64 number, api::ListQuestion::Reason reason)
    {
        api::ListQuestion asked;
        asked.question = number;
        asked.kind = 3;
        asked.reason = reason;
        asked.before = 500;
        asked.after = 1;
        return asked;
    }
};

void TestListGuard::asksOneQuestionAfterTheOther()
{
    fakes::FakeClient client;
    fakes::FakeListService& lists = client.lists;
    models::Session session(client.services(), client.desktop);
    models::ListGuard guard;
    guard.setSession(&session);
    QVERIFY(!guard.isAsking());
    Q_EMIT lists.questionAsked(question(7, api::ListQuestion::Shrinks));
    Q_EMIT lists.questionAsked(question(8, api::ListQuestion::NothingFound));
    QVERIFY(guard.question().contains(QStringLiteral("500")));
    guard.answer(99, true); // of nobody's
    guard.answer(7, false);
    QCOMPARE(guard.number(), 8);
    guard.answer(8, true);
    QVERIFY(!guard.isAsking());
    QCOMPARE(lists.asked, (QStringList{QStringLiteral("answer 7 off"), QStringLiteral("answer 8 on")}));
}

void TestListGuard::tellsOfALossAndRestoresItOnce()
{
    fakes::FakeClient client;
    fakes::FakeListService& lists = client.lists;
    models::Session session(client.services(), client.desktop);
    models::ListGuard guard;
    guard.setSession(&session);
    QSignalSpy told(&guard, &models::ListGuard::told);
    Q_EMIT lists.noticed({3, {}, QStringLiteral("abc"), QList<api::ListEntry>(12)});
    QCOMPARE(told.size(), 1);
    QVERIFY(told[0][0].toString().contains(QStringLiteral("12")));
    guard.restoreLost();
    guard.restoreLost();
    QCOMPARE(lists.asked, QStringList{QStringLiteral("restore lost abc on")});
}

QTEST_GUILESS_MAIN(TestListGuard)
#include "tst_list_guard.moc"
