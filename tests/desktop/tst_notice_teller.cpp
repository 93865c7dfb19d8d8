// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the desktop is told of the notices, when, and in which words.
#include "app/desktop/presence/notice_teller.h"
#include "tests/fakes/fake_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::NoticeRow;
using desktop::Notification;
using desktop::NoticeTeller;

namespace {

const QDateTime noon(QDate(2026, 3, 1), QTime(12, 0));

NoticeRow row(NoticeRow::Type type, int number, const QString& name = QStringLiteral("Mira"))
{
    NoticeRow made;
    made.eventId = QString::number(number).rightJustified(64, u'0');
    made.type = type;
    made.person.key = QString::number(number % 7).rightJustified(64, u'0');
    made.person.npub = QStringLiteral("npub1x");
    made.person.title = name;
    made.noteId = QString::number(number / 100).rightJustified(64, u'a');
    made.noteText = QStringLiteral("the words of note %1").arg(number);
    made.emoji = type == NoticeRow::Reaction ? QStringLiteral("+") : QString();
    made.at = noon.toSecsSinceEpoch() + number % 60;
    made.isNew = true;
    return made;
}

struct Bench {
    Bench() : services(client.services()), teller(services, [this] { return now; }, {std::chrono::milliseconds(1), std::chrono::milliseconds(0)})
    {
        QObject::connect(&teller, &NoticeTeller::told, &teller, [this](const Notification& said) { told.append(said); });
    }
    // True when it said something of these.
    bool says(const QList<NoticeRow>& rows)
    {
        told.clear();
        client.notices.show(rows);
        return QTest::qWaitFor([this] { return !told.isEmpty(); }, 100);
    }
    QDateTime now = noon;
    fakes::FakeClient client;
    api::Services services;
    NoticeTeller teller;
    QList<Notification> told;
};

} // namespace

class NoticeTellerTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aReplyIsToldWithItsWordsAndOpensItsNote()
    {
        Bench b;
        QVERIFY(b.says({row(NoticeRow::Reply, 1)}));
        QCOMPARE(b.told.size(), 1);
        QCOMPARE(b.told[0].summary, QStringLiteral("Mira replied to you"));
        QCOMPARE(b.told[0].body, QStringLiteral("the words of note 1"));
        QVERIFY2(b.told[0].link.startsWith(QLatin1String("nostr:note1")), qPrintable(b.told[0].link));
        QVERIFY(!b.says({row(NoticeRow::Reply, 1)})); // once
    }

    void whatWasWrittenBeforeTheStartIsNoNews()
    {
        Bench b;
        NoticeRow old = row(NoticeRow::Mention, 1);
        old.at = noon.toSecsSinceEpoch() - 1;
        QVERIFY(!b.says({old}));
        NoticeRow wrong = row(NoticeRow::Mention, 2);
        wrong.at = noon.addDays(1).toSecsSinceEpoch(); // stored yesterday, perhaps: it would be told at each start
        QVERIFY(!b.says({wrong}));
    }

    void whatWasSeenMeanwhileIsNotTold()
    {
        Bench b;
        QSignalSpy seen(&b.teller, &NoticeTeller::seen);
        b.client.notices.show({row(NoticeRow::Mention, 1)});
        b.client.notices.markSeen(); // the page is in sight
        QVERIFY(!QTest::qWaitFor([&] { return !b.told.isEmpty(); }, 50));
        QCOMPARE(seen.size(), 1);
    }

    void reactionsAreToldOnlyWhenAskedFor()
    {
        Bench b;
        QVERIFY(!b.says({row(NoticeRow::Reaction, 1)}));
        b.client.engine.setSetting(QStringLiteral("notify.reactions"), true);
        QVERIFY(b.says({row(NoticeRow::Reaction, 2)}));
        QCOMPARE(b.told[0].summary, QStringLiteral("Mira liked your note"));
        QVERIFY(b.told[0].body.startsWith(QStringLiteral("♥\n")));
    }

    void eachTypeCanBeTurnedOff_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("key");
        QTest::newRow("mention") << int(NoticeRow::Mention) << QStringLiteral("notify.talk");
        QTest::newRow("quote") << int(NoticeRow::Quote) << QStringLiteral("notify.talk");
        QTest::newRow("zap") << int(NoticeRow::Zap) << QStringLiteral("notify.zaps");
        QTest::newRow("follow") << int(NoticeRow::Follow) << QStringLiteral("notify.follows");
    }
    void eachTypeCanBeTurnedOff()
    {
        QFETCH(int, type);
        QFETCH(QString, key);
        Bench b;
        QVERIFY(b.says({row(static_cast<NoticeRow::Type>(type), 1)}));
        b.client.engine.setSetting(key, false);
        QVERIFY(!b.says({row(static_cast<NoticeRow::Type>(type), 2)}));
    }

    void manyAtOnceAreOneLine()
    {
        Bench b;
        b.client.engine.setSetting(QStringLiteral("notify.reactions"), true);
        QList<NoticeRow> rows;
        for (int i = 0; i < 12; ++i)
            rows.append(row(NoticeRow::Reaction, 100 * i)); // on twelve notes
        QVERIFY(b.says(rows));
        QCOMPARE(b.told.size(), 1);
        QCOMPARE(b.told[0].summary, QStringLiteral("12 new reactions"));
        QVERIFY(b.told[0].isBundle && b.told[0].link.isEmpty() && b.told[0].body.isEmpty());
    }

    void manyOnOneNoteAreOneSentence()
    {
        Bench b;
        b.client.engine.setSetting(QStringLiteral("notify.reactions"), true);
        QVERIFY(b.says({row(NoticeRow::Reaction, 1, QStringLiteral("Mira")), row(NoticeRow::Reaction, 2, QStringLiteral("Tom"))}));
        QCOMPARE(b.told.size(), 1);
        QCOMPARE(b.told[0].summary, QStringLiteral("Mira and Tom liked your note"));
    }

    void nothingIsSaidInTheQuietHoursNorAfterThem()
    {
        Bench b;
        b.client.engine.setSetting(QStringLiteral("notify.quiet"), true);
        b.client.engine.setSetting(QStringLiteral("notify.quiet_from"), 22 * 60);
        b.client.engine.setSetting(QStringLiteral("notify.quiet_until"), 7 * 60);
        for (const QTime quiet : {QTime(22, 0), QTime(23, 59), QTime(0, 0), QTime(6, 59)}) {
            b.now = QDateTime(noon.date(), quiet);
            if (b.now < noon)
                b.now = b.now.addDays(1);
            QVERIFY2(!b.says({row(NoticeRow::Mention, 1)}), qPrintable(quiet.toString()));
        }
        b.now = QDateTime(noon.date().addDays(1), QTime(7, 0));
        QVERIFY(!b.says({row(NoticeRow::Mention, 1)})); // came in the night
        QVERIFY(b.says({row(NoticeRow::Mention, 2)}));
    }

    void hiddenContentNamesNobody()
    {
        Bench b;
        b.client.engine.setSetting(QStringLiteral("notify.hide_content"), true);
        QVERIFY(b.says({row(NoticeRow::Mention, 1, QStringLiteral("Mira"))}));
        QVERIFY(!b.told[0].summary.contains(QLatin1String("Mira")));
        QVERIFY(b.told[0].body.isEmpty());
        QVERIFY(b.told[0].link.isEmpty());
    }

    void aNameCannotTurnTheLineAround()
    {
        Bench b;
        QVERIFY(b.says({row(NoticeRow::Mention, 1, QStringLiteral("Mi\u202era\nX"))}));
        QVERIFY2(!b.told[0].summary.contains(QChar(0x202e)) && !b.told[0].summary.contains(u'\n'), qPrintable(b.told[0].summary));
    }

    void anotherAccountStartsAnew()
    {
        Bench b;
        QSignalSpy seen(&b.teller, &NoticeTeller::seen);
        b.now = noon.addSecs(3600);
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly);
        QCOMPARE(seen.size(), 1);
        QVERIFY(!b.says({row(NoticeRow::Mention, 1)})); // written before one came
    }
};

QTEST_GUILESS_MAIN(NoticeTellerTest)

#include "tst_notice_teller.moc"
