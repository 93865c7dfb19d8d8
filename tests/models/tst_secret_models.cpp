// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Secrets on their way in and out of the window: typed, pasted, shown in pieces, copied; and the list of accounts.
#include "models/accounts_model.h"
#include "models/key_copy.h"
#include "models/qr_code.h"
#include "tests/fakes/fake_client.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using models::AccountsModel;
using models::KeyCopy;
using models::SecretInput;

namespace {

struct Bench {
    Bench() : session(client.services(), client.desktop) {}
    fakes::FakeClient client;
    models::Session session;
};

QByteArray bytesOf(const SecretInput& input) { return input.bytes(); }

} // namespace

class SecretModelsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatIsTypedAndPasted()
    {
        Bench b;
        SecretInput input;
        QSignalSpy changed(&input, &SecretInput::changed);
        input.type(QStringLiteral("n"));
        input.type(QStringLiteral("ü"));
        input.type(QString::fromUtf8("😀"));
        QCOMPARE(input.length(), 3);
        QCOMPARE(changed.size(), 3);
        input.backspace();
        input.backspace();
        QCOMPARE(bytesOf(input), QByteArray("n"));
        b.client.desktop.onClipboard = " sec1abc \n";
        input.paste(&b.session);
        input.paste(nullptr);
        QCOMPARE(bytesOf(input), QByteArray("n sec1abc"));
        input.clear();
        input.backspace();
        QCOMPARE(input.length(), 0);
        QVERIFY(bytesOf(input).isEmpty());
        input.add(std::string(SecretInput::bytesMax, 'a'));
        input.type(QStringLiteral("b")); // full
        QCOMPARE(input.length(), static_cast<int>(SecretInput::bytesMax));
    }

    void tellsWhatItMayBe_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<SecretInput::Kind>("kind");
        QTest::newRow("nothing") << QStringLiteral("  ") << SecretInput::Nothing;
        QTest::newRow("nsec") << QStringLiteral(" NSEC1qq") << SecretInput::Nsec;
        QTest::newRow("ncryptsec") << QStringLiteral("ncryptsec1qq") << SecretInput::Ncryptsec;
        QTest::newRow("npub") << QStringLiteral("npub1qq") << SecretInput::Npub;
        QTest::newRow("bunker") << QStringLiteral("Bunker://abc") << SecretInput::Bunker;
        QTest::newRow("words") << QStringLiteral("leader monkey") << SecretInput::Words;
        QTest::newRow("other") << QStringLiteral("hunter2") << SecretInput::Other;
    }
    void tellsWhatItMayBe()
    {
        QFETCH(QString, text);
        QFETCH(SecretInput::Kind, kind);
        SecretInput input;
        input.add(text.toStdString());
        QCOMPARE(input.kind(), kind);
    }

    void showsAKeyInPiecesOnlyWhenAsked()
    {
        Bench b;
        KeyCopy key;
        key.setSession(&b.session);
        QVERIFY(key.pieces().isEmpty() && key.codePath().isEmpty());
        key.show();
        QCOMPARE(key.pieces().join(QString()), b.client.accounts.publicNsec);
        for (const QString& piece : key.pieces())
            QVERIFY(piece.size() <= 4);
        key.showCode();
        QVERIFY(key.pieces().isEmpty());
        QCOMPARE(key.codeSize(), models::qrCodeOf(b.client.accounts.publicNsec.toStdString(), models::QrContent::Secret).size);
        Q_EMIT b.client.accounts.stateChanged(); // perhaps another account
        QVERIFY(key.codePath().isEmpty() && key.pieces().isEmpty());
    }

    void copiesAKeyAsASecret()
    {
        Bench b;
        KeyCopy key;
        key.setSession(&b.session);
        key.copy();
        QCOMPARE(b.client.desktop.copiedSecrets, QStringList{b.client.accounts.publicNsec});
        QVERIFY(b.client.desktop.copied.isEmpty()); // never as a common text
        QVERIFY(!key.sentence().isEmpty());
    }

    void encryptsACopyUnderAPasswordTypedTwice()
    {
        Bench b;
        KeyCopy key;
        key.setSession(&b.session);
        SecretInput first, second;
        first.add("short");
        second.add("short");
        key.encrypt(&first, &second);
        QVERIFY(!key.sentence().isEmpty());
        first.add(" no more");
        second.add(" no mroe");
        key.encrypt(&first, &second);
        QVERIFY(b.client.accounts.asked.isEmpty());
        second.clear();
        second.add("short no more");
        key.encrypt(&first, &second);
        QVERIFY(key.encrypted().startsWith(QStringLiteral("ncryptsec1")));
        QCOMPARE(first.length() + second.length(), 0);
        key.copyEncrypted();
        QCOMPARE(b.client.desktop.copied, QStringList{key.encrypted()});
        key.hide();
        QVERIFY(key.encrypted().isEmpty());
    }

    void makesNoCodeOfWhatDoesNotFit()
    {
        QVERIFY(models::qrCodeOf("nsec1").size > 20);
        QCOMPARE(models::qrCodeOf(std::string(10'000, 'x')).size, 0);
    }

    void listsTheAccountsAndTheirProfiles()
    {
        Bench b;
        const QString one = QStringLiteral("a").repeated(64), two = QStringLiteral("b").repeated(64);
        b.client.accounts.rows = {{one, QStringLiteral("npub1oneoneone"), api::AccountService::Keychain, false}, {two, QStringLiteral("npub1twotwotwo"), api::AccountService::PasswordFile, true}};
        b.client.accounts.set(api::AccountService::SignedIn, api::AccountService::Keychain);
        AccountsModel model;
        QAbstractItemModelTester tester(&model);
        model.setSession(&b.session);
        QCOMPARE(model.count(), 2);
        QVERIFY(model.index(0).data(AccountsModel::IsCurrentRole).toBool());
        QVERIFY(model.index(1).data(AccountsModel::IsLockedRole).toBool());
        api::ProfileRow profile;
        profile.key = two;
        profile.title = QStringLiteral("Tove");
        Q_EMIT b.client.feeds.profileChanged(profile);
        QCOMPARE(model.index(1).data(Qt::DisplayRole).toString(), QStringLiteral("Tove"));
        model.use(two);
        QCOMPARE(b.client.accounts.asked.last(), QStringLiteral("switch to ") + two);
        QVERIFY(model.lossOf(one).contains(QStringLiteral("secret key")));
        model.remove(one);
        QCOMPARE(model.count(), 1);
        QVERIFY(model.index(0).data(AccountsModel::IsCurrentRole).toBool());
    }
};

QTEST_GUILESS_MAIN(SecretModelsTest)

#include "tst_secret_models.moc"
