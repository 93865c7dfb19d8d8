// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/accounts/account_registry.h"
#include "engine/accounts/password_file.h"
#include "engine/accounts/private_file.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace nandu;
using accounts::Account;
using accounts::AccountRegistry;
using accounts::KeyPlace;

class TestAccountRegistry : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void startsEmptyWithoutAFile();
    void keepsAccountsOverARestart();
    void putsADamagedFileAside();
    void skipsOneBrokenEntry();
    void saysWhyItCannotWrite();
    void keepsTheOldFileOnAFullDisk();
    void keepsAPasswordFileForItsOwnerOnly();
    void saysWhatIsWrongWithAPasswordFile();

private:
    QString path(const char* name) const { return m_folder.filePath(QLatin1String(name)); }
    QTemporaryDir m_folder;
};

namespace {

// As on a full disk: a file may be made, but nothing written into it.
class NoMoreBytes {
public:
    NoMoreBytes()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit none{0, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &none);
    }
    ~NoMoreBytes() { setrlimit(RLIMIT_FSIZE, &m_before); }
    NoMoreBytes(const NoMoreBytes&) = delete;

private:
    rlimit m_before{};
};

base::PubKey person(char digit) { return *base::PubKey::fromHex(std::string(64, digit)); }

} // namespace

void TestAccountRegistry::startsEmptyWithoutAFile()
{
    const auto registry = AccountRegistry::load(path("none/accounts.json"));
    QVERIFY(registry.ok());
    QVERIFY(!registry->lastUsed());
}

void TestAccountRegistry::keepsAccountsOverARestart()
{
    const QString file = path("sub/accounts.json");
    auto registry = AccountRegistry::load(file);
    const Account older{person('a'), KeyPlace::Keychain, 100, false};
    const Account newer{person('b'), KeyPlace::PasswordFile, 200, true};
    QVERIFY(registry->put(newer).ok());
    QVERIFY(registry->put(older).ok());
    auto again = AccountRegistry::load(file);
    QCOMPARE(again->accounts().size(), std::size_t{2});
    QVERIFY(again->lastUsed() == newer);
    QVERIFY(again->find(person('a')) == older);
    QVERIFY(again->remove(person('b')).ok());
    QVERIFY(AccountRegistry::load(file)->lastUsed() == older);
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
}

void TestAccountRegistry::putsADamagedFileAside()
{
    const QString file = path("damaged.json");
    for (const char* content : {"", "{", "[]", "{\"accounts\":7}", "\xff\xfe"}) {
        QVERIFY(accounts::writePrivateFile(file, content).ok());
        QCOMPARE(AccountRegistry::load(file).error().code, base::ErrorCode::Corrupt);
        QVERIFY(!QFileInfo::exists(file));
        QVERIFY(QFileInfo::exists(file + QStringLiteral(".damaged")));
    }
}

void TestAccountRegistry::skipsOneBrokenEntry()
{
    const QString file = path("entries.json");
    const QByteArray key(64, 'c');
    QVERIFY(accounts::writePrivateFile(file, "{\"accounts\":[7,{\"key\":\"x\"},{\"key\":\"" + key + "\",\"place\":5,\"last_used_at\":\"soon\"}]}").ok());
    const auto registry = AccountRegistry::load(file);
    QCOMPARE(registry->accounts().size(), std::size_t{1});
    QVERIFY(registry->find(person('c'))->place == KeyPlace::None);
}

void TestAccountRegistry::saysWhyItCannotWrite()
{
    QVERIFY(accounts::writePrivateFile(path("plain"), "x").ok());
    auto registry = AccountRegistry::empty(path("plain/accounts.json")); // a file stands where the folder should be
    const auto put = registry.put({person('a'), KeyPlace::None, 0, false});
    QVERIFY(!put.ok());
    QVERIFY(!put.error().detail.empty());
}

void TestAccountRegistry::keepsTheOldFileOnAFullDisk()
{
    const QString file = path("full/small.json");
    QVERIFY(accounts::writePrivateFile(file, "first").ok());
    {
        const NoMoreBytes full;
        const auto written = accounts::writePrivateFile(file, "second");
        QVERIFY(!written.ok());
        QVERIFY(written.error().code == base::ErrorCode::DiskFull);
        QVERIFY(!accounts::writePrivateFile(path("full/other.json"), "third").ok());
    }
    QCOMPARE(*accounts::readPrivateFile(file, 100), QByteArray("first"));
    QCOMPARE(QDir(path("full")).entryList(QDir::Files), QStringList(QStringLiteral("small.json")));
    QVERIFY(accounts::writePrivateFile(file, "second").ok());
    QCOMPARE(*accounts::readPrivateFile(file, 100), QByteArray("second"));
}

void TestAccountRegistry::keepsAPasswordFileForItsOwnerOnly()
{
    const QString file = path("keys/a.ncryptsec");
    const auto key = base::Secret::copyOf(std::vector<std::uint8_t>(32, 9));
    const auto password = base::Secret::copyOf("secret");
    QVERIFY(accounts::writePasswordFile(file, key, password, 4).ok());
    QVERIFY(*accounts::readPasswordFile(file, password) == key);
    QCOMPARE(QFileInfo(file).permissions() & (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther), QFile::Permissions());
    const QByteArray content = *accounts::readPrivateFile(file, 4096);
    QVERIFY(content.startsWith("ncryptsec1"));
}

void TestAccountRegistry::saysWhatIsWrongWithAPasswordFile()
{
    const auto password = base::Secret::copyOf("secret");
    QCOMPARE(accounts::readPasswordFile(path("nothing"), password).error().code, base::ErrorCode::NotFound);
    QVERIFY(accounts::writePrivateFile(path("junk"), "nsec1junk").ok());
    QCOMPARE(accounts::readPasswordFile(path("junk"), password).error().code, base::ErrorCode::Corrupt);
    QVERIFY(accounts::writePrivateFile(path("huge"), QByteArray(10'000, 'x')).ok());
    QCOMPARE(accounts::readPasswordFile(path("huge"), password).error().code, base::ErrorCode::TooLarge);
}

QTEST_GUILESS_MAIN(TestAccountRegistry)
#include "tst_account_registry.moc"
