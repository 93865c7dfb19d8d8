// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The search field's model: when it asks, which answer counts, what it opens, what it says.
#include "models/feed_model.h"
#include "models/search_model.h"
#include "tests/fakes/fake_client.h"
#include "tests/fakes/made_up_notes.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using api::LinkTarget;
using api::SearchFound;
using fakes::Answering;
using models::SearchModel;

namespace {

struct Bench {
    explicit Bench(Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop)
    {
        client.search.foundFor = [](const QString& text) {
            SearchFound found;
            found.people = {fakes::madeUpPerson(static_cast<int>(text.size()))};
            found.hasNotes = true;
            return found;
        };
        model.setSession(&session);
    }
    fakes::FakeClient client;
    models::Session session;
    SearchModel model;
};

QString words(const char* text) { return QString::fromUtf8(text); }

} // namespace

class TestSearchModel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOnceTheTypingPauses()
    {
        Bench b;
        for (const char* text : {"r", "ra", "rai", "rain"})
            b.model.setText(words(text));
        QVERIFY(b.client.search.asked.isEmpty());
        QVERIFY(b.model.searching());
        QTRY_COMPARE(b.client.search.asked, QStringList{words("rain")});
        QVERIFY(!b.model.searching());
        QVERIFY(b.model.hasAnswer());
        QCOMPARE(b.model.people().size(), 1);
        QCOMPARE(b.model.notesText(), words("rain"));
    }

    void anAnswerToAnOlderTextIsDropped()
    {
        Bench b;
        b.client.search.isSilent = true;
        b.model.setText(words("old text"));
        QTRY_COMPARE(b.client.search.asked.size(), 1);
        b.model.setText(words("new"));
        QTRY_COMPARE(b.client.search.asked.size(), 2);
        b.client.search.answerFor(b.client.search.generations[1], words("new"));
        const auto people = b.model.people();
        b.client.search.answerFor(b.client.search.generations[0], words("old text")); // late
        QCOMPARE(b.model.people(), people);
        QCOMPARE(b.model.notesText(), words("new"));
    }

    void clearingTheFieldClearsTheResultsAndForgetsTheQuestion()
    {
        Bench b(Answering::Queued);
        b.model.setText(words("rain"));
        QTRY_VERIFY(b.model.hasAnswer());
        b.model.setText(words("rain and"));
        QTRY_COMPARE(b.client.search.asked.size(), 2);
        b.model.setText({});
        QCoreApplication::sendPostedEvents();
        QVERIFY(b.model.people().isEmpty());
        QVERIFY(b.model.notesText().isEmpty());
        QVERIFY(!b.model.searching());
    }

    void whatIsPastedOpensByItselfOnce()
    {
        Bench b;
        b.client.search.foundFor = [](const QString&) {
            SearchFound found;
            found.opens = {LinkTarget::Note, QStringLiteral("aa"), {}};
            found.isPasted = true;
            return found;
        };
        QSignalSpy notes(&b.model, &SearchModel::noteRequested);
        b.model.setText(words("note1..."));
        QTRY_COMPARE(notes.count(), 1);
        QCOMPARE(notes.first().first().toString(), QStringLiteral("aa"));
        b.model.setText(words("note1...")); // coming back to the page
        QVERIFY(b.model.notesText().isEmpty());
        QCOMPARE(notes.count(), 1);
    }

    void enterOpensANameAlsoBeforeTheAnswerCame()
    {
        Bench b(Answering::Queued);
        b.client.search.foundFor = [](const QString&) {
            SearchFound found;
            found.opens = {LinkTarget::Profile, QStringLiteral("bb"), {}};
            return found;
        };
        QSignalSpy people(&b.model, &SearchModel::profileRequested);
        b.model.setText(words("@ann"));
        b.model.open();
        QTRY_COMPARE(people.count(), 1);
        QVERIFY(b.model.opensSomething());
        b.model.open();
        QCOMPARE(people.count(), 2);
    }

    void saysWhatWasNotUnderstoodAndWhatIsNotReadYet()
    {
        Bench b;
        b.client.search.foundFor = [](const QString&) {
            SearchFound found;
            found.faults = {{api::SearchFault::BadDate, QStringLiteral("since:soon")}};
            found.unread = 1'200;
            return found;
        };
        b.model.setText(words("rain since:soon"));
        QTRY_VERIFY(b.model.hasAnswer());
        QVERIFY(b.model.faultText().contains(QStringLiteral("since:soon")));
        QVERIFY(b.model.unreadText().contains(QStringLiteral("200")));
    }

    void aFailureIsToldAndTriedAgain()
    {
        Bench b;
        bool fails = true;
        b.client.search.foundFor = [&](const QString&) {
            SearchFound found;
            found.error = fails ? QStringLiteral("disk") : QString();
            return found;
        };
        b.model.setText(words("rain"));
        QTRY_COMPARE(b.model.error(), QStringLiteral("disk"));
        fails = false;
        b.model.retry();
        QVERIFY(b.model.error().isEmpty());
    }

    void notesOfASearchAreAFeedThatWaitsForWords()
    {
        Bench b;
        b.client.feeds.rowsOf = [](const api::FeedQuery& query) {
            return query.feed == api::FeedQuery::Search && query.key == QStringLiteral("rain") ? fakes::madeUpFeed(1'800'000'000, 60) : QList<api::NoteRow>();
        };
        models::FeedModel feed;
        QAbstractItemModelTester tester(&feed, QAbstractItemModelTester::FailureReportingMode::QtTest);
        feed.setSession(&b.session);
        feed.setFeed(models::FeedModel::Search);
        QVERIFY(!feed.loading());
        feed.setKey(QStringLiteral("rain"));
        QTRY_VERIFY(feed.count() >= 50);
        feed.setKey({});
        QCOMPARE(feed.count(), 0);
        QVERIFY(!feed.loading());
    }
};

QTEST_GUILESS_MAIN(TestSearchModel)
#include "tst_search_model.moc"
