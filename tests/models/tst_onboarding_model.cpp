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

// As typed or pasted into a field.
std::unique_ptr<models::SecretInput> typed(const QString& text)
{
    auto input = std::make_unique<models::SecretInput>();
    input->add(text.toStdString());
    return input;
}

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
        b.model.backedUp();
        QCOMPARE(b.model.step(), OnboardingModel::Done);
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
        b.model.keepInPasswordFile(typed(QStringLiteral("short")).get(), typed(QStringLiteral("short")).get());
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.keepInPasswordFile(typed(QStringLiteral("long enough")).get(), typed(QStringLiteral("long enouhg")).get());
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.keepInPasswordFile(typed(QStringLiteral("long enough")).get(), typed(QStringLiteral("long enough")).get());
        QTRY_COMPARE(b.model.step(), OnboardingModel::BackUp);
        QCOMPARE(b.session.keyPlace(), models::Session::PasswordFile);
    }

    void goesStraightInWithAnExistingKey()
    {
        Bench b;
        b.model.chooseSecret();
        b.model.useSecret(typed(QStringLiteral("  %1\n").arg(nsec())).get(), typed({}).get());
        QCOMPARE(b.model.step(), OnboardingModel::Done);
    }

    void wantsThePasswordOfAnEncryptedKey()
    {
        Bench b;
        b.model.chooseSecret();
        const QString encrypted = QStringLiteral("ncryptsec1") + QStringLiteral("q").repeated(100);
        b.model.useSecret(typed(encrypted).get(), typed({}).get());
        QVERIFY(!b.model.sentence().isEmpty());
        QVERIFY(b.client.accounts.asked.isEmpty());
        b.model.useSecret(typed(encrypted).get(), typed(QStringLiteral("secret")).get());
        QCOMPARE(b.client.accounts.asked, QStringList{QStringLiteral("secret with password")});
    }

    void tellsPublicAndSecretKeysApart()
    {
        Bench b;
        b.model.chooseSecret();
        b.model.useSecret(typed(QStringLiteral("npub1") + QStringLiteral("q").repeated(58)).get(), typed({}).get());
        QVERIFY(b.model.sentence().contains(QStringLiteral("public")));
        b.model.useSecret(typed(QStringLiteral("hunter2")).get(), typed({}).get());
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
        b.model.unlock(typed({}).get());
        QVERIFY(!b.model.sentence().isEmpty());
        b.model.unlock(typed(QStringLiteral("password")).get());
        QCOMPARE(b.model.step(), OnboardingModel::Done);
    }

    void takesWordsWithoutAPassword()
    {
        Bench b;
        b.model.chooseSecret();
        b.model.useSecret(typed(QStringLiteral("leader monkey parrot")).get(), typed({}).get());
        QCOMPARE(b.client.accounts.asked, QStringList{QStringLiteral("secret")}); // which word is wrong is said by the service
    }

    void saysWhatToDoAboutAWrongPasswordAndAWrongKey()
    {
        Bench b;
        b.client.accounts.fails = true;
        b.client.accounts.failure = base::ErrorCode::Refused;
        b.client.accounts.set(api::AccountService::Locked, api::AccountService::PasswordFile);
        b.model.unlock(typed(QStringLiteral("wrong one")).get());
        QVERIFY(b.model.sentence().contains(QStringLiteral("password")));
        b.client.accounts.failure = base::ErrorCode::InvalidInput;
        b.model.chooseSecret();
        b.model.useSecret(typed(nsec()).get(), typed({}).get());
        QVERIFY(b.model.sentence().contains(QStringLiteral("Copy it again")));
    }

    void usesASignerByItsAddressOrByACode()
    {
        Bench b;
        b.model.chooseBunker();
        b.model.useBunker(typed(QStringLiteral("bunker://x?relay=wss://r.example")).get());
        QCOMPARE(b.model.step(), OnboardingModel::Done);
        QCOMPARE(b.session.keyPlace(), models::Session::RemoteSigner);
        Bench c;
        c.model.chooseBunker();
        c.model.showCode(QStringLiteral(" wss://one.example,wss://two.example\n"));
        QCOMPARE(c.client.accounts.asked, QStringList{QStringLiteral("pair over wss://one.example wss://two.example")});
        QCOMPARE(c.model.step(), OnboardingModel::ShowCode);
        QVERIFY(c.model.codeSize() > 30 && !c.model.codePath().isEmpty());
        c.model.back();
        QCOMPARE(c.client.accounts.asked.last(), QStringLiteral("cancel"));
        QVERIFY(c.model.codePath().isEmpty());
    }

    void addsAnAccountWithoutLeavingTheOneInUse()
    {
        Bench b;
        b.client.accounts.rows = {{b.client.accounts.ownKey, QStringLiteral("npub1own"), api::AccountService::Keychain, false},
            {QStringLiteral("b").repeated(64), QStringLiteral("npub1other"), api::AccountService::Keychain, false}};
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::Keychain);
        OnboardingModel adding;
        QSignalSpy finished(&adding, &OnboardingModel::finished);
        adding.setAdding(true);
        adding.setSession(&b.session);
        QCOMPARE(adding.step(), OnboardingModel::Welcome);
        adding.chooseSecret();
        Q_EMIT b.client.accounts.stateChanged(); // something of the account in use
        QCOMPARE(adding.step(), OnboardingModel::EnterSecret);
        adding.useSecret(typed(nsec()).get(), typed({}).get());
        QCOMPARE(finished.count(), 1);
        OnboardingModel other;
        QSignalSpy done(&other, &OnboardingModel::finished);
        other.setAdding(true);
        other.setSession(&b.session);
        other.useAccount(QStringLiteral("b").repeated(64));
        QCOMPARE(done.count(), 1);
        QCOMPARE(b.session.key(), QStringLiteral("b").repeated(64));
    }

    void asksWhereOneMoreKeyMayLieAndWaitsForTheAnswer()
    {
        Bench b;
        b.client.accounts.hasKeychain = false;
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::PasswordFile);
        OnboardingModel adding;
        QSignalSpy finished(&adding, &OnboardingModel::finished);
        adding.setAdding(true);
        adding.setSession(&b.session);
        adding.chooseSecret();
        adding.useSecret(typed(nsec()).get(), typed({}).get());
        QCOMPARE(adding.step(), OnboardingModel::ChooseKeyPlace);
        QCOMPARE(finished.count(), 0);
        adding.keepForSessionOnly();
        QCOMPARE(finished.count(), 1);
        QCOMPARE(b.session.keyPlace(), models::Session::SessionOnly);
    }

    void keepsTheLockedAccountWhenAnotherIsChosen()
    {
        Bench b;
        b.client.accounts.set(api::AccountService::Locked, api::AccountService::PasswordFile);
        b.model.chooseAnother();
        QCOMPARE(b.model.step(), OnboardingModel::Welcome);
        QVERIFY(b.client.accounts.asked.isEmpty()); // not signed out: its key file is its only one
        b.model.useAccount(b.session.key());
        QCOMPARE(b.model.step(), OnboardingModel::Unlock);
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
        b.model.useSecret(typed(nsec()).get(), typed({}).get());
        QCOMPARE(b.model.step(), OnboardingModel::Done);
        b.session.signOut();
        QCOMPARE(b.model.step(), OnboardingModel::Welcome);
    }
};

QTEST_GUILESS_MAIN(OnboardingModelTest)

#include "tst_onboarding_model.moc"
