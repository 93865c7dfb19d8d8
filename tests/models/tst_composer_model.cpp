// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a note: the text stays until it is saved, and a secret key never leaves.
#include "models/composer_model.h"
#include "tests/fakes/fake_client.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using fakes::Answering;
using models::ComposerModel;

namespace {

struct Bench {
    explicit Bench(Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop)
    {
        client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly);
        model.setSession(&session);
    }
    fakes::FakeClient client;
    models::Session session;
    ComposerModel model;
};

} // namespace

class ComposerModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void clearsTheTextOnlyWhenItIsSaved_data()
    {
        QTest::addColumn<Answering>("answering");
        QTest::newRow("at once") << Answering::AtOnce;
        QTest::newRow("queued") << Answering::Queued;
    }
    void clearsTheTextOnlyWhenItIsSaved()
    {
        QFETCH(Answering, answering);
        Bench b(answering);
        QSignalSpy posted(&b.model, &ComposerModel::posted);
        b.model.setReplyToId(QStringLiteral("parent"));
        b.model.setText(QStringLiteral("hello"));
        b.model.send();
        if (answering == Answering::Queued) {
            QCOMPARE(b.model.state(), ComposerModel::Saving);
            QCOMPARE(b.model.text(), QStringLiteral("hello"));
        }
        QTRY_COMPARE(b.model.state(), ComposerModel::Saved);
        QCOMPARE(posted.count(), 1);
        QVERIFY(b.model.text().isEmpty());
        QCOMPARE(b.client.publishing.asked, QStringList{QStringLiteral("post hello|parent|")});
    }

    void keepsTheTextAndSaysWhyWhenSavingFails()
    {
        Bench b;
        b.client.publishing.fails = true;
        b.client.publishing.failure = base::ErrorCode::DiskFull;
        b.model.setText(QStringLiteral("precious"));
        b.model.send();
        QCOMPARE(b.model.state(), ComposerModel::Failed);
        QCOMPARE(b.model.text(), QStringLiteral("precious"));
        QVERIFY(b.model.sentence().contains(QStringLiteral("disk")));
        b.client.publishing.fails = false;
        b.model.send();
        QCOMPARE(b.model.state(), ComposerModel::Saved);
    }

    void keepsWhatIsBeingWrittenBelowANoteThatWasTakenBack()
    {
        Bench b;
        b.model.setText(QStringLiteral("the next one"));
        b.client.outbox.draft = {QString(), QStringLiteral("taken back"), 1};
        b.client.outbox.undo(QStringLiteral("x"));
        QCOMPARE(b.model.text(), QStringLiteral("taken back\n\nthe next one"));
        QCOMPARE(b.client.publishing.kept.first().text, b.model.text());
        b.client.outbox.draft.key = QStringLiteral("reply:elsewhere");
        b.client.outbox.undo(QStringLiteral("y"));
        QVERIFY(b.model.text().startsWith(QStringLiteral("taken back")));
    }

    void offersPeopleAndSendsTheirNames()
    {
        Bench b;
        api::ProfileRow ann, anna;
        ann.key = QString(64, QLatin1Char('a'));
        ann.npub = QStringLiteral("npub1ann");
        ann.title = QStringLiteral("Ann Bo");
        ann.handle = QStringLiteral("ann");
        anna = ann;
        anna.key = QString(64, QLatin1Char('b'));
        anna.npub = QStringLiteral("npub1anna");
        b.client.search.people = {ann, anna};
        b.model.setText(QStringLiteral("hi @an, you"));
        b.model.mentions()->look(b.model.text(), 6);
        QCOMPARE(b.model.mentions()->people().size(), 2);
        QCOMPARE(b.model.takeMention(0), 8);
        QCOMPARE(b.model.text(), QStringLiteral("hi @ann , you"));
        QVERIFY(b.model.mentions()->people().isEmpty());
        b.model.setText(QStringLiteral("hi @ann. And @an"));
        b.model.mentions()->look(b.model.text(), 16);
        b.model.takeMention(1); // of the same name
        QCOMPARE(b.model.text(), QStringLiteral("hi @ann. And @ann_anna "));
        QCOMPARE(b.model.tagLine(), QStringLiteral("Ann Bo · Ann Bo"));
        b.model.saveDraft();
        QCOMPARE(b.client.publishing.kept.first().text, QStringLiteral("hi nostr:npub1ann. And nostr:npub1anna "));
        b.model.send();
        QCOMPARE(b.client.publishing.asked.last(), QStringLiteral("post hi nostr:npub1ann. And nostr:npub1anna ||"));
    }

    void offersNobodyInsideWordsAndAddresses()
    {
        Bench b;
        api::ProfileRow ann;
        ann.title = QStringLiteral("example");
        b.client.search.people = {ann};
        for (const char* text : {"mail me@exam", "no at", "@exam ple", "a.@exam"}) {
            b.model.mentions()->look(QString::fromUtf8(text), int(qstrlen(text)));
            QVERIFY2(b.model.mentions()->people().isEmpty(), text);
        }
        b.model.mentions()->look(QStringLiteral("(@exam"), 6);
        QCOMPARE(b.model.mentions()->people().size(), 1);
        b.model.mentions()->look(QStringLiteral("(@exam"), 99); // a cursor behind the end
    }

    void sendsWarningExpiryAndChosenRelays()
    {
        Bench b;
        b.client.publishing.targets = {{QStringLiteral("wss://own.example/"), true, {}}, {QStringLiteral("wss://inbox.example/"), false, {QStringLiteral("aa")}}};
        b.model.setText(QStringLiteral("hello #Rain and #rain"));
        // The text of the source; that one is "1 relay" in English is said by its translation (tests/words).
        QTRY_COMPARE(b.model.targets()->sentence(), QStringLiteral("To 1 relays and 1 inboxes"));
        QCOMPARE(b.model.tagLine(), QStringLiteral("#rain"));
        b.model.setHasWarning(true);
        b.model.setWarning(QStringLiteral("spoiler"));
        b.model.setExpiresAfterS(3'600);
        b.model.targets()->choose(QStringLiteral("wss://inbox.example/"), false);
        b.model.send();
        const api::NoteOptions sent = b.client.publishing.options;
        QVERIFY(sent.hasWarning);
        QCOMPARE(sent.warning, QStringLiteral("spoiler"));
        QVERIFY(sent.expiresAt > QDateTime::currentSecsSinceEpoch() + 3'500);
        QCOMPARE(sent.relays, QStringList{QStringLiteral("wss://own.example/")});
        QVERIFY(!b.model.hasWarning()); // the next note starts without
        b.model.setText(QStringLiteral("again"));
        b.model.send();
        QVERIFY(b.client.publishing.options == api::NoteOptions());
    }

    void refusesToSendToNobodyAndSecretsInTheWarning()
    {
        Bench b;
        b.client.publishing.targets = {{QStringLiteral("wss://own.example/"), true, {}}};
        b.model.setText(QStringLiteral("hello"));
        QTRY_COMPARE(b.model.targets()->sentence(), QStringLiteral("To 1 relays"));
        b.model.targets()->choose(QStringLiteral("wss://own.example/"), false);
        QVERIFY(!b.model.canSend());
        b.model.targets()->choose(QStringLiteral("wss://own.example/"), true);
        QVERIFY(b.model.canSend());
        b.model.setHasWarning(true);
        b.model.setWarning(QStringLiteral("nsec1") + QString(58, QLatin1Char('q')));
        QVERIFY(!b.model.canSend());
    }

    void sendsOnlyOnceHoweverOftenItIsPressed()
    {
        Bench b;
        b.client.publishing.isSilent = true;
        b.model.setText(QStringLiteral("one"));
        b.model.send();
        b.model.send();
        b.model.setText(QStringLiteral("two")); // not while it is being saved
        QCOMPARE(b.client.publishing.asked.size(), 1);
        QCOMPARE(b.model.text(), QStringLiteral("one"));
    }

    void refusesATextThatHoldsASecretKey_data()
    {
        QTest::addColumn<QString>("text");
        const QString key = QStringLiteral("nsec1") + QStringLiteral("q").repeated(58);
        QTest::newRow("alone") << key;
        QTest::newRow("in a sentence") << QStringLiteral("my key is %1, right?").arg(key);
        QTest::newRow("upper case") << key.toUpper();
        QTest::newRow("broken over lines") << key.left(30) + QStringLiteral("\n ") + key.mid(30);
        QTest::newRow("with a zero-width space") << key.left(20) + QChar(0x200B) + key.mid(20);
        QTest::newRow("in a link") << QStringLiteral("nostr:") + key;
        QTest::newRow("encrypted") << QStringLiteral("ncryptsec1") + QStringLiteral("q").repeated(120);
    }
    void refusesATextThatHoldsASecretKey()
    {
        QFETCH(QString, text);
        Bench b;
        b.model.setText(text);
        QVERIFY(!b.model.canSend());
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.send();
        QVERIFY(b.client.publishing.asked.isEmpty());
        QCOMPARE(b.model.text(), text);
    }

    void letsTheWordAndPublicKeysPass_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("the word") << QStringLiteral("never share your nsec1 key");
        QTest::newRow("npub") << QStringLiteral("npub1") + QStringLiteral("q").repeated(58);
    }
    void letsTheWordAndPublicKeysPass()
    {
        QFETCH(QString, text);
        Bench b;
        b.model.setText(text);
        QVERIFY(b.model.canSend());
    }

    void aSecondReplyAnswersTheSameNote()
    {
        Bench b;
        b.model.setReplyToId(QStringLiteral("parent"));
        b.model.setText(QStringLiteral("one"));
        b.model.send();
        b.model.setText(QStringLiteral("two"));
        b.model.send();
        QCOMPARE(b.client.publishing.asked, (QStringList{QStringLiteral("post one|parent|"), QStringLiteral("post two|parent|")}));
    }

    void keepsADraftWithinASecondAlsoOfOneWhoNeverPauses()
    {
        Bench b;
        QElapsedTimer typing;
        typing.start();
        QString text;
        while (b.client.publishing.kept.isEmpty() && typing.elapsed() < 5'000) {
            text += QLatin1Char('x');
            b.model.setText(text);
            QTest::qWait(20);
        }
        QCOMPARE(b.client.publishing.kept.size(), 1);
        QVERIFY(text.startsWith(b.client.publishing.kept[0].text));
        b.model.saveDraft();
        QCOMPARE(b.client.publishing.kept[0].text, text);
        QVERIFY(models::ComposerModel::draftAfterMs <= 1'000);
    }

    void keepsADraftWhenTheComposerGoes()
    {
        Bench b;
        {
            ComposerModel other;
            other.setSession(&b.session);
            other.setText(QStringLiteral("half a thought"));
        }
        QCOMPARE(b.client.publishing.kept.size(), 1);
        QCOMPARE(b.client.publishing.kept[0].text, QStringLiteral("half a thought"));
    }

    void eachPlaceHasItsOwnDraft()
    {
        Bench b;
        b.model.setText(QStringLiteral("new"));
        b.model.setReplyToId(QStringLiteral("a"));
        QCOMPARE(b.model.text(), QString());
        b.model.setText(QStringLiteral("to a"));
        b.model.setReplyToId(QStringLiteral("b"));
        QCOMPARE(b.model.text(), QString());
        b.model.setReplyToId(QStringLiteral("a"));
        QCOMPARE(b.model.text(), QStringLiteral("to a"));
        b.model.setReplyToId({});
        QCOMPARE(b.model.text(), QStringLiteral("new"));
        QCOMPARE(b.model.characterCount(), 3);
    }

    void showsADraftThatIsReadLaterButNotOverWhatIsWritten()
    {
        Bench b;
        b.client.publishing.showDrafts({{QString(), QStringLiteral("of yesterday"), 1}});
        QCOMPARE(b.model.text(), QStringLiteral("of yesterday"));
        b.model.setText(QStringLiteral("now"));
        b.client.publishing.showDrafts({{QString(), QStringLiteral("of yesterday"), 1}, {QStringLiteral("reply:x"), QStringLiteral("y"), 1}});
        QCOMPARE(b.model.text(), QStringLiteral("now"));
        QCOMPARE(b.model.drafts().size(), 2);
        QCOMPARE(b.model.otherDrafts(), 1);
    }

    void twoComposersOfOnePlaceShowTheSameDraft()
    {
        Bench b;
        ComposerModel other;
        other.setSession(&b.session);
        b.model.setText(QStringLiteral("shared"));
        b.model.saveDraft();
        QCOMPARE(other.text(), QStringLiteral("shared"));
        other.discard();
        QCOMPARE(b.model.text(), QString());
        QVERIFY(b.client.publishing.kept.isEmpty());
    }

    void aPostSentHasNoDraft()
    {
        Bench b(Answering::Queued);
        b.model.setText(QStringLiteral("hello"));
        b.model.saveDraft();
        b.model.send();
        QTRY_COMPARE(b.model.state(), ComposerModel::Saved);
        QVERIFY(b.client.publishing.kept.isEmpty());
        QCOMPARE(b.model.text(), QString());
    }

    void aTextThatCouldNotBePostedIsKeptAsADraft()
    {
        Bench b;
        b.client.publishing.fails = true;
        b.model.setText(QStringLiteral("precious"));
        b.model.send();
        QCOMPARE(b.client.publishing.kept.size(), 1);
    }

    void keepsNothingOfASecretKey_data() { refusesATextThatHoldsASecretKey_data(); }
    void keepsNothingOfASecretKey()
    {
        QFETCH(QString, text);
        Bench b;
        for (qsizetype length = 12; length <= text.size(); ++length) { // also while it is typed
            b.model.setText(text.left(length));
            if (text.left(length).contains(QLatin1String("sec1qqqq"), Qt::CaseInsensitive))
                b.model.saveDraft();
        }
        QVERIFY(b.client.publishing.draftsSaved.isEmpty());
    }

    void removesADraftOfAnotherPlace()
    {
        Bench b;
        b.client.publishing.showDrafts({{QString(), QStringLiteral("mine"), 1}, {QStringLiteral("reply:x"), QStringLiteral("y"), 1}});
        b.model.removeDraft(QStringLiteral("reply:x"));
        QCOMPARE(b.model.drafts().size(), 1);
        QCOMPARE(b.model.text(), QStringLiteral("mine"));
        b.model.removeDraft(QString());
        QVERIFY(b.model.drafts().isEmpty());
        QCOMPARE(b.model.text(), QString());
    }

    void showsNobodysDraftToAnotherAccount()
    {
        Bench b;
        b.model.setText(QStringLiteral("of the first"));
        b.client.publishing.kept.clear();
        b.client.accounts.ownKey = QString(64, QLatin1Char('b'));
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::SessionOnly);
        QCOMPARE(b.model.text(), QString());
        QVERIFY(b.client.publishing.kept.isEmpty());
    }

    void countsCharactersAsTheWriterSeesThem()
    {
        Bench b;
        b.model.setText(QString::fromUtf8("añ👩‍👩‍👧"));
        QCOMPARE(b.model.characterCount(), 3);
    }

    void doesNotSendNothing()
    {
        Bench b;
        b.model.setText(QStringLiteral(" \n "));
        QVERIFY(!b.model.canSend());
        b.model.setQuotedId(QStringLiteral("id"));
        QVERIFY(b.model.canSend());
    }

    void refusesWhatNoRelayTakes()
    {
        Bench b;
        b.model.setText(QStringLiteral("x").repeated(65 * 1024));
        QVERIFY(!b.model.canSend());
    }

    void saysWhyAReaderCannotPost()
    {
        Bench b;
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::NoKey);
        b.model.setText(QStringLiteral("hello"));
        QVERIFY(!b.model.canSend());
        b.model.send();
        QCOMPARE(b.model.state(), ComposerModel::Failed);
        QVERIFY(!b.model.sentence().isEmpty());
        QVERIFY(b.client.publishing.asked.isEmpty());
    }
};

QTEST_GUILESS_MAIN(ComposerModelTest)

#include "tst_composer_model.moc"
