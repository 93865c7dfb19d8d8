// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/notices_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::NoticeRow;
using models::NoticesModel;

class TestNoticesModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void gathersByNoteAndCountsEachPersonOnce();
    void keepsWordsOfPeopleApart();
    void filtersByType();
    void countsWhatIsNewUntilThePageIsInSight();
    void asksForOlderOnlyWhileThereAreAny();

private:
    static NoticeRow notice(int number, NoticeRow::Type type, int person, const QString& note, qint64 at, bool isNew = false)
    {
        NoticeRow row;
        row.eventId = QStringLiteral("event%1").arg(number);
        row.type = type;
        row.person = fakes::madeUpPerson(person);
        row.person.title = QStringLiteral("P%1").arg(person);
        row.person.key = row.person.title;
        row.noteId = note;
        row.noteText = QStringLiteral("about ") + note;
        row.at = at;
        row.isNew = isNew;
        if (type == NoticeRow::Reaction)
            row.emoji = QStringLiteral("+");
        return row;
    }
    static QString sentence(const NoticesModel& model, int at) { return model.data(model.index(at), NoticesModel::SentenceRole).toString(); }
};

void TestNoticesModel::gathersByNoteAndCountsEachPersonOnce()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    NoticesModel model;
    QAbstractItemModelTester tester(&model);
    model.setSession(&session);
    QList<NoticeRow> rows;
    for (int i = 0; i < 14; ++i)
        rows.append(notice(i, NoticeRow::Reaction, i, QStringLiteral("n"), 1'000 - i));
    rows.append(notice(90, NoticeRow::Reaction, 0, QStringLiteral("n"), 10)); // the same person with another emoji
    rows.last().emoji = QStringLiteral("🤙");
    rows.append(notice(91, NoticeRow::Repost, 1, QStringLiteral("n"), 5));
    rows.append(notice(92, NoticeRow::Zap, 2, QStringLiteral("n"), 4));
    rows.last().sats = 21;
    rows.append(notice(93, NoticeRow::Zap, 2, QStringLiteral("n"), 3));
    rows.last().sats = 100;
    client.notices.show(rows);
    QCOMPARE(model.count(), 3);
    QCOMPARE(sentence(model, 0), QStringLiteral("P0, P1 and 12 others reacted to your note"));
    QCOMPARE(model.data(model.index(0), NoticesModel::DetailRole).toString(), QStringLiteral("♥ 🤙"));
    QCOMPARE(model.data(model.index(0), NoticesModel::WordsRole).toString(), QStringLiteral("about n"));
    QCOMPARE(sentence(model, 1), QStringLiteral("P1 reposted your note"));
    QCOMPARE(sentence(model, 2), QStringLiteral("P2 zapped your note"));
    QVERIFY(model.data(model.index(2), NoticesModel::DetailRole).toString().startsWith(QStringLiteral("121")));
    rows.prepend(notice(94, NoticeRow::Repost, 3, QStringLiteral("n"), 2'000));
    client.notices.show(rows);
    QCOMPARE(sentence(model, 0), QStringLiteral("P3 and P1 reposted your note")); // the newest stands first
}

void TestNoticesModel::keepsWordsOfPeopleApart()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    NoticesModel model;
    model.setSession(&session);
    client.notices.show({notice(1, NoticeRow::Reply, 1, QStringLiteral("a"), 9), notice(2, NoticeRow::Reply, 1, QStringLiteral("b"), 8),
        notice(3, NoticeRow::Mention, 2, QStringLiteral("c"), 7), notice(4, NoticeRow::Quote, 2, QStringLiteral("d"), 6),
        notice(5, NoticeRow::Follow, 3, QString(), 5), notice(6, NoticeRow::Follow, 4, QString(), 4)});
    QCOMPARE(model.count(), 5);
    QCOMPARE(sentence(model, 0), QStringLiteral("P1 replied to you"));
    QCOMPARE(sentence(model, 2), QStringLiteral("P2 mentioned you"));
    QCOMPARE(sentence(model, 3), QStringLiteral("P2 quoted you"));
    QCOMPARE(sentence(model, 4), QStringLiteral("P3 and P4 follow you"));
}

void TestNoticesModel::filtersByType()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    NoticesModel model;
    QAbstractItemModelTester tester(&model);
    model.setSession(&session);
    client.notices.show({notice(1, NoticeRow::Reply, 1, QStringLiteral("a"), 9), notice(2, NoticeRow::Zap, 1, QStringLiteral("b"), 8, true),
        notice(3, NoticeRow::Follow, 2, QString(), 7)});
    model.setFilter(NoticesModel::Talk);
    QCOMPARE(model.count(), 1);
    QCOMPARE(model.newCount(), 1); // of all
    model.setFilter(NoticesModel::Zaps);
    QCOMPARE(sentence(model, 0), QStringLiteral("P1 zapped your note"));
    model.setFilter(NoticesModel::Reposts);
    QCOMPARE(model.count(), 0);
    model.setFilter(NoticesModel::All);
    QCOMPARE(model.count(), 3);
}

void TestNoticesModel::countsWhatIsNewUntilThePageIsInSight()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    NoticesModel badge, page;
    badge.setSession(&session);
    page.setSession(&session);
    client.notices.show({notice(1, NoticeRow::Reaction, 1, QStringLiteral("a"), 9, true), notice(2, NoticeRow::Reaction, 2, QStringLiteral("a"), 8, true),
        notice(3, NoticeRow::Reply, 2, QStringLiteral("b"), 7, true), notice(4, NoticeRow::Reply, 2, QStringLiteral("c"), 6)});
    QCOMPARE(badge.newCount(), 2);
    QCOMPARE(client.notices.seenCalls, 0);
    page.setWatched(true);
    QVERIFY(client.notices.isWatched);
    QCOMPARE(client.notices.seenCalls, 1);
    QCOMPARE(badge.newCount(), 0);
    QVERIFY(page.data(page.index(0), NoticesModel::IsNewRole).toBool()); // stays marked while one looks
    QVERIFY(!page.data(page.index(2), NoticesModel::IsNewRole).toBool());
    page.setWatched(false);
    QVERIFY(!page.data(page.index(0), NoticesModel::IsNewRole).toBool());
}

void TestNoticesModel::asksForOlderOnlyWhileThereAreAny()
{
    fakes::FakeClient client;
    models::Session session(client.services(), client.desktop);
    NoticesModel model;
    model.setSession(&session);
    QVERIFY(!model.canFetchMore({}));
    client.notices.atEnd = false;
    QVERIFY(!model.canFetchMore({})); // the badge reads nothing older
    model.setWatched(true);
    QVERIFY(model.canFetchMore({}));
    model.fetchMore({});
    QCOMPARE(client.notices.olderCalls, 1);
}

QTEST_GUILESS_MAIN(TestNoticesModel)
#include "tst_notices_model.moc"
