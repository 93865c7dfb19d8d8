// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/account_service_impl.h"
#include "engine/accounts/ncryptsec.h"
#include "engine/nostr/entity.h"
#include "tests/fakes/memory_secret_store.h"

#include <QDir>
#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace nandu;
using api::AccountService;
using client::AccountServiceImpl;

namespace {

const QByteArray nsec("nsec1lqw6zqyanj9mz8gwhdam6tqge42vptz4zg93qsfej440xm5h5esqya0juv"); // a public test key
const QString npub = QStringLiteral("npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg");

} // namespace

class TestAccountServiceImpl : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void keepsANewKeyInTheKeychainAndAsksForItsProfile();
    void asksWhereToKeepAKeyWithoutAKeychain();
    void dropsTheKeyWhenOneGoesBackAtThisQuestion();
    void takesNoSecretKeyForAName();
    void keepsAKeyInAPasswordFileThatWantsItsPasswordAtTheNextStart();
    void forgetsASessionKeyAtTheNextStart();
    void signsInAgainFromTheKeychain();
    void readsOnWithoutItsKeyWhenTheKeychainIsGone();
    void takesAnNcryptsecWithItsPassword();
    void refusesWhatIsNoKey();
    void readsOnlyWithAnNpub();
    void neverTakesASecretKeyForReadingOnly();
    void wipesTheKeyWhenSigningOut();
    void writesNoSecretToDiskInPlainText();
    void givesTheNsecForTheBackup();
    void usesADemoKeyThatLeavesNoTrace();
    void dropsALateAnswerOfTheKeychain();
    void takesWordsAndNoOthers();
    void switchesBetweenAccountsAtOnceWhoseKeysAreInMemory();
    void asksForThePasswordOfTheAccountItSwitchesTo();
    void locksWhatLiesUnderAPassword();
    void keepsTheKeyOfAnAccountThatIsLookedAtReadOnly();
    void removesAnAccountWithEverythingOfIt();
    void usesTheNextAccountWhenOneIsSignedOut();
    void staysWithTheAccountInUseWhenAnotherCannotBeAdded();
    void encryptsACopyOfTheKey();
    void knowsAllItsKeysInATextThatWouldLeakThem();

private:
    std::unique_ptr<AccountServiceImpl> service()
    {
        auto made = std::make_unique<AccountServiceImpl>(client::AccountParts{m_folder->path(), *m_keychain, m_clock, 1});
        made->start();
        return made;
    }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<tests::MemorySecretStore> m_keychain;
    base::ManualClock m_clock;
};

void TestAccountServiceImpl::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_keychain = std::make_unique<tests::MemorySecretStore>();
}

void TestAccountServiceImpl::keepsANewKeyInTheKeychainAndAsksForItsProfile()
{
    const auto accounts = service();
    QSignalSpy profile(accounts.get(), &AccountServiceImpl::profileWanted);
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    accounts->createKey(QStringLiteral(" Ana "));
    QCOMPARE(accounts->state(), AccountService::Working);
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QCOMPARE(accounts->keyPlace(), AccountService::Keychain);
    QVERIFY(accounts->canSign());
    QVERIFY(accounts->isNewAccount());
    QCOMPARE(profile.value(0).value(0).toString(), QStringLiteral("Ana"));
    QCOMPARE(m_keychain->keys.size(), std::size_t{1});
    QVERIFY(m_keychain->keys.begin()->first == accounts->account());
}

void TestAccountServiceImpl::asksWhereToKeepAKeyWithoutAKeychain()
{
    m_keychain->isAvailable = false;
    for (const bool atOnce : {false, true}) {
        m_keychain->answersAtOnce = atOnce;
        const auto accounts = service();
        QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
        accounts->useSecret(nsec, {});
        QTRY_COMPARE(needed.size(), 1);
        QVERIFY(!accounts->canSign());
        QCOMPARE(accounts->state(), AccountService::SignedOut); // not at work: an answer is taken
        accounts->keepForSessionOnly();
        QCOMPARE(accounts->keyPlace(), AccountService::SessionOnly);
        QVERIFY(accounts->canSign());
    }
}

void TestAccountServiceImpl::keepsAKeyInAPasswordFileThatWantsItsPasswordAtTheNextStart()
{
    m_keychain->isAvailable = false;
    {
        const auto accounts = service();
        QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
        accounts->useSecret(nsec, {});
        QTRY_COMPARE(needed.size(), 1);
        accounts->choosePasswordFile("correct horse");
        QTRY_COMPARE(accounts->keyPlace(), AccountService::PasswordFile);
    }
    const auto accounts = service();
    QCOMPARE(accounts->state(), AccountService::Locked);
    QVERIFY(!accounts->canSign());
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    accounts->unlock("wrong");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].toInt(), static_cast<int>(base::ErrorCode::Refused));
    QCOMPARE(accounts->state(), AccountService::Locked);
    accounts->unlock("correct horse");
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QVERIFY(accounts->canSign());
    QCOMPARE(accounts->exportSecret().text(), std::string_view(nsec.constData()));
}

void TestAccountServiceImpl::forgetsASessionKeyAtTheNextStart()
{
    m_keychain->isAvailable = false;
    {
        const auto accounts = service();
        QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
        accounts->useSecret(nsec, {});
        QTRY_COMPARE(needed.size(), 1);
        accounts->keepForSessionOnly();
    }
    QCOMPARE(service()->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::dropsTheKeyWhenOneGoesBackAtThisQuestion()
{
    m_keychain->isAvailable = false;
    const auto accounts = service();
    QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
    accounts->createKey(QStringLiteral("Ana"));
    QTRY_COMPARE(needed.size(), 1);
    accounts->cancel();
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    accounts->keepForSessionOnly(); // nothing is pending any more
    QCOMPARE(accounts->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::takesNoSecretKeyForAName()
{
    const auto accounts = service();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    QSignalSpy profile(accounts.get(), &AccountServiceImpl::profileWanted);
    accounts->createKey(QString::fromUtf8(nsec));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    QCOMPARE(profile.size(), 0);
}

void TestAccountServiceImpl::signsInAgainFromTheKeychain()
{
    QString key;
    {
        const auto accounts = service();
        accounts->createKey({});
        QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
        key = accounts->key();
    }
    const auto accounts = service();
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QCOMPARE(accounts->key(), key);
    QVERIFY(accounts->canSign());
    QVERIFY(accounts->isNewAccount()); // made here, whenever that was
}

void TestAccountServiceImpl::readsOnWithoutItsKeyWhenTheKeychainIsGone()
{
    {
        const auto accounts = service();
        accounts->createKey({});
        QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    }
    m_keychain->isAvailable = false;
    {
        const auto accounts = service();
        QSignalSpy failed(accounts.get(), &AccountService::failed);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(accounts->state(), AccountService::SignedIn);
        QVERIFY(!accounts->canSign());
    }
    m_keychain->isAvailable = true;
    const auto accounts = service();
    QTRY_VERIFY(accounts->canSign());
}

void TestAccountServiceImpl::takesAnNcryptsecWithItsPassword()
{
    const auto key = nostr::parseNsec(nsec.toStdString());
    const auto ncryptsec = accounts::toNcryptsec(*key, base::Secret::copyOf("pw"), 1);
    const auto accounts = service();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    accounts->useSecret(QByteArray::fromStdString(*ncryptsec), "other");
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    accounts->useSecret(QByteArray::fromStdString(*ncryptsec), "pw");
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QCOMPARE(accounts->exportSecret().text(), std::string_view(nsec.constData()));
}

void TestAccountServiceImpl::refusesWhatIsNoKey()
{
    const auto accounts = service();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    for (const char* text : {"", "hello", "nsec1qqqq", "npub10elfcs4fr0l0r8af98jlmgdh9c8tcxjvz9qkw038js35mp4dma8qzvjptg"})
        accounts->useSecret(text, {});
    QCOMPARE(failed.size(), 4);
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    QVERIFY(m_keychain->keys.empty());
}

void TestAccountServiceImpl::readsOnlyWithAnNpub()
{
    {
        const auto accounts = service();
        accounts->useReadOnly(QStringLiteral(" nostr:") .trimmed() + npub);
        QCOMPARE(accounts->state(), AccountService::SignedIn);
        QCOMPARE(accounts->keyPlace(), AccountService::NoKey);
        QVERIFY(!accounts->canSign());
        QVERIFY(accounts->exportSecret().empty());
    }
    QCOMPARE(service()->key(), QStringLiteral("7e7e9c42a91bfef19fa929e5fda1b72e0ebc1a4c1141673e2794234d86addf4e"));
}

void TestAccountServiceImpl::neverTakesASecretKeyForReadingOnly()
{
    const auto accounts = service();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    accounts->useReadOnly(QString::fromLatin1(nsec));
    QCOMPARE(failed.size(), 1);
    QVERIFY(!failed[0][1].toString().contains(QLatin1String("nsec1")));
    QCOMPARE(accounts->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::wipesTheKeyWhenSigningOut()
{
    const auto accounts = service();
    accounts->createKey({});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    accounts->signOut();
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    QVERIFY(accounts->key().isEmpty());
    QVERIFY(m_keychain->keys.empty());
    QCOMPARE(service()->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::writesNoSecretToDiskInPlainText()
{
    m_keychain->isAvailable = false;
    const auto accounts = service();
    QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(needed.size(), 1);
    accounts->choosePasswordFile("correct horse");
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    const QByteArray hex("f81da1009d9c8bb11d0ebb7bbd2c08cd54c0ac55120b104139956af36e97a660");
    int files = 0;
    for (QDirIterator at(m_folder->path(), QDir::Files, QDirIterator::Subdirectories); at.hasNext(); ++files) {
        QFile file(at.next());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains(nsec) && !content.contains(hex) && !content.contains(QByteArray::fromHex(hex)) && !content.contains("correct horse"));
        QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(files >= 2);
}

void TestAccountServiceImpl::givesTheNsecForTheBackup()
{
    const auto accounts = service();
    accounts->useSecret("  " + nsec + "\n", {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QCOMPARE(accounts->exportSecret().text(), std::string_view(nsec.constData()));
}

void TestAccountServiceImpl::usesADemoKeyThatLeavesNoTrace()
{
    {
        const auto accounts = service();
        accounts->useDemo();
        QCOMPARE(accounts->state(), AccountService::SignedIn);
        QVERIFY(accounts->canSign());
    }
    QVERIFY(m_keychain->keys.empty());
    QCOMPARE(service()->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::dropsALateAnswerOfTheKeychain()
{
    const auto accounts = service();
    accounts->useSecret(nsec, {});   // the keychain has not answered yet
    accounts->useReadOnly(npub);
    QTest::qWait(0);
    QCoreApplication::processEvents();
    QCOMPARE(accounts->keyPlace(), AccountService::NoKey);
    QVERIFY(!accounts->canSign());
}

void TestAccountServiceImpl::takesWordsAndNoOthers()
{
    const auto accounts = service();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    accounts->useSecret("leader monkey parrot ring guide accident before fence cannon height naive beanz", {});
    QTRY_COMPARE(failed.size(), 1);
    QVERIFY(failed[0][1].toString().contains(QStringLiteral("Word 12")));
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    accounts->useSecret(" Leader monkey parrot ring guide accident before fence cannon height naive\nbean ", {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QCOMPARE(accounts->key(), QStringLiteral("17162c921dc4d2518f9a101db33695df1afb56ab82f5ff3e5da6eec3ca5cd917"));
}

void TestAccountServiceImpl::switchesBetweenAccountsAtOnceWhoseKeysAreInMemory()
{
    QString first, second;
    {
        const auto accounts = service();
        accounts->useSecret(nsec, {});
        QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
        first = accounts->key();
        accounts->createKey(QStringLiteral("Second"));
        QTRY_VERIFY(accounts->key() != first && accounts->canSign());
        second = accounts->key();
        QCOMPARE(accounts->accounts().size(), 2);
        QCOMPARE(accounts->accounts().at(0).key, second);
        QVERIFY(accounts->isNewAccount());
        QSignalSpy changed(accounts.get(), &AccountService::stateChanged);
        m_clock.advance(std::chrono::seconds(5));
        accounts->switchTo(first);
        QCOMPARE(changed.size(), 1); // at once, and never between the two
        QCOMPARE(accounts->key(), first);
        QVERIFY(accounts->canSign());
        QVERIFY(accounts->signer()->publicKey().hex() == first.toStdString());
        QVERIFY(!accounts->isNewAccount());
        accounts->switchTo(QString(64, QLatin1Char('0'))); // nobody's
        QCOMPARE(accounts->key(), first);
    }
    const auto again = service();
    QCOMPARE(again->key(), first); // the one used last
    QTRY_VERIFY(again->canSign());
    again->switchTo(second);
    QTRY_VERIFY(again->canSign());
    QCOMPARE(again->key(), second);
}

void TestAccountServiceImpl::asksForThePasswordOfTheAccountItSwitchesTo()
{
    m_keychain->isAvailable = false;
    QString underPassword;
    {
        const auto accounts = service();
        QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
        accounts->useSecret(nsec, {});
        QTRY_COMPARE(needed.size(), 1);
        accounts->choosePasswordFile("correct horse");
        QTRY_COMPARE(accounts->keyPlace(), AccountService::PasswordFile);
        underPassword = accounts->key();
    }
    const auto accounts = service();
    QCOMPARE(accounts->state(), AccountService::Locked);
    accounts->useDemo();
    QCOMPARE(accounts->state(), AccountService::SignedIn);
    QVERIFY(accounts->accounts().at(1).isLocked);
    accounts->switchTo(underPassword);
    QCOMPARE(accounts->state(), AccountService::Locked);
    QVERIFY(!accounts->canSign());
    accounts->unlock("correct horse");
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QCOMPARE(accounts->exportSecret().text(), std::string_view(nsec.constData()));
}

void TestAccountServiceImpl::locksWhatLiesUnderAPassword()
{
    m_keychain->isAvailable = false;
    const auto accounts = service();
    QSignalSpy needed(accounts.get(), &AccountService::keyPlaceNeeded);
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(needed.size(), 1);
    accounts->choosePasswordFile("correct horse");
    QTRY_VERIFY(accounts->canSign());
    std::weak_ptr<accounts::Signer> key = accounts->signer();
    accounts->lock();
    QCOMPARE(accounts->state(), AccountService::Locked);
    QVERIFY(key.expired());
    QVERIFY(accounts->exportSecret().empty());
    accounts->unlock("wrong");
    QTRY_COMPARE(accounts->state(), AccountService::Locked);
    accounts->unlock("correct horse");
    QTRY_VERIFY(accounts->canSign());
}

void TestAccountServiceImpl::keepsTheKeyOfAnAccountThatIsLookedAtReadOnly()
{
    const auto accounts = service();
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    const QString own = accounts->accounts().at(0).npub;
    accounts->useReadOnly(own);
    QVERIFY(accounts->canSign());
    const auto again = service();
    QTRY_VERIFY(again->canSign());
    again->useReadOnly(npub);
    QVERIFY(!again->canSign());
    again->useReadOnly(own);
    QTRY_VERIFY(again->canSign());
    QCOMPARE(again->keyPlace(), AccountService::Keychain);
}

void TestAccountServiceImpl::removesAnAccountWithEverythingOfIt()
{
    const auto accounts = service();
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    const base::PubKey removed = *accounts->account();
    QDir().mkpath(accounts->accountFolder(removed));
    QFile userDb(accounts->accountFolder(removed) + QStringLiteral("/user.db"));
    QVERIFY(userDb.open(QFile::WriteOnly));
    accounts->removeAccount(accounts->key());
    QCOMPARE(accounts->state(), AccountService::SignedOut);
    QVERIFY(!QFile::exists(accounts->accountFolder(removed)));
    QVERIFY(m_keychain->keys.empty());
    QVERIFY(accounts->accounts().isEmpty());
    QCOMPARE(service()->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::usesTheNextAccountWhenOneIsSignedOut()
{
    const auto accounts = service();
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    const QString first = accounts->key();
    accounts->createKey(QStringLiteral("Second"));
    QTRY_VERIFY(accounts->key() != first && accounts->canSign());
    accounts->signOut();
    QCOMPARE(accounts->key(), first);
    QVERIFY(accounts->canSign());
    QCOMPARE(accounts->accounts().size(), 1);
    accounts->signOut();
    QCOMPARE(accounts->state(), AccountService::SignedOut);
}

void TestAccountServiceImpl::staysWithTheAccountInUseWhenAnotherCannotBeAdded()
{
    const auto accounts = service();
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    const QString first = accounts->key();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    accounts->useSecret("nsec1wrong", {});
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(accounts->state(), AccountService::SignedIn);
    accounts->createKey(QStringLiteral("Second"));
    QCOMPARE(accounts->state(), AccountService::Working);
    QVERIFY(accounts->canSign()); // of the first: it may go on writing
    QCOMPARE(accounts->key(), first);
    accounts->cancel();
    QCOMPARE(accounts->state(), AccountService::SignedIn);
    QTest::qWait(0);
    QCOMPARE(accounts->key(), first);
}

void TestAccountServiceImpl::encryptsACopyOfTheKey()
{
    const auto accounts = service();
    QSignalSpy failed(accounts.get(), &AccountService::failed);
    accounts->exportEncrypted("open sesame");
    QCOMPARE(failed.size(), 1);
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    QSignalSpy encrypted(accounts.get(), &AccountService::secretEncrypted);
    accounts->exportEncrypted("open sesame");
    QTRY_COMPARE(encrypted.size(), 1);
    const auto key = accounts::fromNcryptsec(encrypted[0][0].toString().toStdString(), base::Secret::copyOf("open sesame"));
    QVERIFY(key.ok());
    QCOMPARE(nostr::nsecOf(*key).text(), std::string_view(nsec.constData()));
}

void TestAccountServiceImpl::knowsAllItsKeysInATextThatWouldLeakThem()
{
    const auto accounts = service();
    accounts->useSecret(nsec, {});
    QTRY_COMPARE(accounts->state(), AccountService::SignedIn);
    const auto secret = nostr::parseNsec(nsec.toStdString());
    const QString hex = QString::fromStdString(base::toHex(secret->bytes()));
    accounts->createKey(QStringLiteral("Second"));
    QTRY_VERIFY(accounts->accounts().size() == 2);
    QCOMPARE(accounts->leakIn(QStringLiteral("look: ") + hex.toUpper()), AccountService::HoldsSecret); // of the other account
    QCOMPARE(accounts->leakIn(QString::fromUtf8(nsec)), AccountService::HoldsSecret);
    QCOMPARE(accounts->leakIn(QString::fromUtf8(nsec.left(20))), AccountService::MayBecomeSecret);
    QCOMPARE(accounts->leakIn(QStringLiteral("hello")), AccountService::NoLeak);
}

QTEST_GUILESS_MAIN(TestAccountServiceImpl)
#include "tst_account_service_impl.moc"
