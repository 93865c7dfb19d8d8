// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The first start: every way in ends signed in or says why not, and a new key is shown for backup only when asked.
#include "models/onboarding_model.h"
#include "tests/fakes/fake_client.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using fakes::Answering;
using models::OnboardingModel;

namespace {

struct Bench {
    explicit Bench(Answering answering = Answering::AtOnce) : client(answering), session(client.services(), client.desktop)
    {
        model.setSession(&session);
    }
    fakes::FakeClient client;
    models::Session session;
    OnboardingModel model;
};

QString nsec() { return QStringLiteral("nsec1") + QStringLiteral("q").repeated(58); }

} // namespace

class OnboardingModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void createsAKeyThenOffersTheBackup_data()
    {
        QTest::addColumn<Answering>("answering");
        QTest::newRow("at once") << Answering::AtOnce;
        QTest::newRow("queued") << Answering::Queued;
    }
    void createsAKeyThenOffersTheBackup()
    {
        QFETCH(Answering, answering);
        Bench b(answering);
        QSignalSpy finished(&b.model, &OnboardingModel::finished);
        b.model.chooseCreate();
        b.model.createKey(QStringLiteral(" Tove "));
        QTRY_COMPARE(b.model.step(), OnboardingModel::BackUp);
        QCOMPARE(b.client.accounts.asked, QStringList{QStringLiteral("create Tove")});
        QVERIFY(b.model.backupSecret().isEmpty());
        b.model.reveal();
        QVERIFY(b.model.backupSecret().startsWith(QStringLiteral("nsec1")));
        b.model.backedUp();
        QCOMPARE(b.model.step(), OnboardingModel::Done);
        QVERIFY(b.model.backupSecret().isEmpty());
        QCOMPARE(finished.count(), 1);
    }

    void asksWhereTheKeyMayLieWhenThereIsNoKeychain()
    {
        Bench b(Answering::Queued);
        b.client.accounts.hasKeychain = false;
        b.model.chooseCreate();
        b.model.createKey(QStringLiteral("Tove"));
        QTRY_COMPARE(b.model.step(), OnboardingModel::ChooseKeyPlace);
        QVERIFY(!b.model.placeSentence().isEmpty());
        b.model.keepInPasswordFile(QStringLiteral("short"), QStringLiteral("short"));
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.keepInPasswordFile(QStringLiteral("long enough"), QStringLiteral("long enouhg"));
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.keepInPasswordFile(QStringLiteral("long enough"), QStringLiteral("long enough"));
        QTRY_COMPARE(b.model.step(), OnboardingModel::BackUp);
        QCOMPARE(b.session.keyPlace(), models::Session::PasswordFile);
    }

    void goesStraightInWithAnExistingKey()
    {
        Bench b;
        b.model.chooseSecret();
        b.model.useSecret(QStringLiteral("  %1\n").arg(nsec()), {});
        QCOMPARE(b.model.step(), OnboardingModel::Done);
    }

    void wantsThePasswordOfAnEncryptedKey()
    {
        Bench b;
        b.model.chooseSecret();
        const QString encrypted = QStringLiteral("ncryptsec1") + QStringLiteral("q").repeated(100);
        QVERIFY(b.model.needsPassword(encrypted));
        b.model.useSecret(encrypted, {});
        QVERIFY(!b.model.sentence().isEmpty());
        QVERIFY(b.client.accounts.asked.isEmpty());
        b.model.useSecret(encrypted, QStringLiteral("secret"));
        QCOMPARE(b.client.accounts.asked, QStringList{QStringLiteral("secret with password")});
    }

    void tellsPublicAndSecretKeysApart()
    {
        Bench b;
        b.model.chooseSecret();
        b.model.useSecret(QStringLiteral("npub1") + QStringLiteral("q").repeated(58), {});
        QVERIFY(b.model.sentence().contains(QStringLiteral("public")));
        b.model.useSecret(QStringLiteral("hunter2"), {});
        QVERIFY(b.model.sentence().contains(QStringLiteral("nsec1")));
        b.model.choosePublic();
        QVERIFY(b.model.sentence().isEmpty());
        b.model.usePublic(nsec());
        QVERIFY(b.model.sentence().contains(QStringLiteral("secret")));
        QVERIFY(b.client.accounts.asked.isEmpty());
    }

    void staysAndSaysWhyWhenTheServiceRefuses()
    {
        Bench b;
        b.client.accounts.fails = true;
        b.model.choosePublic();
        b.model.usePublic(QStringLiteral("npub1nonsense"));
        QCOMPARE(b.model.step(), OnboardingModel::EnterPublic);
        QVERIFY(!b.model.sentence().isEmpty());
        QVERIFY(!b.model.busy());
    }

    void startsLockedAndUnlocks()
    {
        Bench b;
        b.client.accounts.set(api::AccountService::Locked, api::AccountService::PasswordFile);
        QCOMPARE(b.model.step(), OnboardingModel::Unlock);
        b.model.unlock({});
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.unlock(QStringLiteral("password"));
        QCOMPARE(b.model.step(), OnboardingModel::Done);
    }

    void startsTheDemoAsAProgramOfItsOwn()
    {
        Bench b;
        b.model.chooseDemo();
        QCOMPARE(b.client.desktop.demoStarts, 1);
        QVERIFY(b.client.accounts.asked.isEmpty()); // nothing of this person's files is touched
        b.client.desktop.canStartDemo = false;
        b.model.chooseDemo();
        QVERIFY(!b.model.sentence().isEmpty());
        b.session.setDemo(true);
        b.model.chooseDemo();
        QCOMPARE(b.model.step(), OnboardingModel::Done);
    }

    void returnsToTheWelcomeAfterSigningOut()
    {
        Bench b;
        b.model.useSecret(nsec(), {});
        QCOMPARE(b.model.step(), OnboardingModel::Done);
        b.session.signOut();
        QCOMPARE(b.model.step(), OnboardingModel::Welcome);
    }
};

QTEST_GUILESS_MAIN(OnboardingModelTest)

#include "tst_onboarding_model.moc"
