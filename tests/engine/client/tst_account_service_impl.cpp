// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/account_service_impl.h"
#include "engine/accounts/ncryptsec.h"
#include "engine/nostr/entity.h"
#include "tests/fakes/memory_secret_store.h"

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
    QCOMPARE(accounts->exportSecret(), nsec);
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
    QCOMPARE(accounts->exportSecret(), nsec);
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
        QVERIFY(accounts->exportSecret().isEmpty());
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
    QCOMPARE(accounts->exportSecret(), nsec);
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

QTEST_GUILESS_MAIN(TestAccountServiceImpl)
#include "tst_account_service_impl.moc"
