// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Writing a note: the text stays until it is saved, and a secret key never leaves.
#include "models/composer_model.h"
#include "tests/fakes/fake_client.h"

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
        b.model.setText(QStringLiteral("hello"));
        b.model.setReplyToId(QStringLiteral("parent"));
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
