// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// After a run of the client at debug level no form of the secret key is in any file it wrote, nor, while it is locked, in its
// memory; and its files are for their owner only (security K5 to K9).

#include "engine/base/bytes.h"
#include "engine/base/secret.h"
#include "engine/nostr/entity.h"

#include <QDirIterator>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace nandu;

namespace {

struct Form {
    QString name;
    QByteArray bytes;
};

QByteArray utf16(const QByteArray& text)
{
    QByteArray out;
    for (const char c : text)
        out.append(c).append('\0');
    return out;
}

std::vector<Form> formsOf(const QByteArray& key, const QByteArray& password)
{
    const base::Secret secret = base::Secret::copyOf(std::string_view(key.constData(), 32));
    const base::Secret nsecText = nostr::nsecOf(secret);
    const QByteArray nsec(nsecText.text().data(), 63);
    std::vector<Form> forms{{QStringLiteral("bytes"), key},
        {QStringLiteral("hex"), key.toHex()},
        {QStringLiteral("HEX"), key.toHex().toUpper()},
        {QStringLiteral("nsec"), nsec},
        {QStringLiteral("NSEC"), nsec.toUpper()},
        {QStringLiteral("base64"), key.toBase64(QByteArray::OmitTrailingEquals)},
        {QStringLiteral("base64url"), key.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals)},
        {QStringLiteral("password"), password}};
    QByteArray reversed = key;
    std::reverse(reversed.begin(), reversed.end());
    forms.push_back({QStringLiteral("bytes, little end first"), reversed}); // as a number of the curve
    for (const char* name : {"hex", "HEX", "nsec", "NSEC", "password"}) {
        const auto form = std::find_if(forms.begin(), forms.end(), [&](const Form& one) { return one.name == QLatin1String(name); });
        forms.push_back({form->name + QStringLiteral(" in UTF-16"), utf16(form->bytes)});
    }
    // Half of a key is half of its worth: long runs of each form count, too.
    const std::size_t whole = forms.size();
    for (std::size_t i = 0; i < whole; ++i) {
        const QByteArray& bytes = forms[i].bytes;
        forms.push_back({forms[i].name + QStringLiteral(", first half"), bytes.left(bytes.size() / 2)});
        forms.push_back({forms[i].name + QStringLiteral(", second half"), bytes.mid(bytes.size() / 2)});
    }
    return forms;
}

QStringList foundIn(const QByteArray& content, const std::vector<Form>& forms)
{
    QStringList found;
    for (const Form& form : forms) {
        if (content.contains(form.bytes))
            found.append(form.name);
    }
    return found;
}

// Everything that can be read of a process, in pieces; empty when it may not be read.
QStringList foundInMemory(qint64 process, const std::vector<Form>& forms, qint64& scanned)
{
    QFile maps(QStringLiteral("/proc/%1/maps").arg(process));
    const int memory = ::open(qPrintable(QStringLiteral("/proc/%1/mem").arg(process)), O_RDONLY);
    QStringList found;
    if (memory < 0 || !maps.open(QFile::ReadOnly))
        return found;
    for (const QByteArray& line : maps.readAll().split('\n')) {
        unsigned long from = 0, to = 0;
        char access[5] = {};
        if (std::sscanf(line.constData(), "%lx-%lx %4s", &from, &to, access) != 3 || access[0] != 'r' || line.contains("[vvar]"))
            continue;
        QByteArray content(static_cast<qsizetype>(to - from), Qt::Uninitialized);
        const ssize_t got = ::pread(memory, content.data(), to - from, static_cast<off_t>(from));
        if (got <= 0)
            continue;
        content.truncate(got);
        scanned += got;
        for (const QString& form : foundIn(content, forms))
            found.append(form + QStringLiteral(" in ") + QString::fromUtf8(line));
    }
    ::close(memory);
    return found;
}

} // namespace

class TestSecretScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void findsNoSecretInFiles();
    void findsNoSecretInTheMemoryOfALockedClient();
    void findsTheKeyOfAClientThatIsNotLocked();
    void findsWhatIsThere();

private:
    // Runs the client until it is locked.
    void start(QProcess& process, const QString& folder, const QString& mode)
    {
        base::fillRandom({reinterpret_cast<std::uint8_t*>(m_key.data()), 32});
        m_password = QByteArray("pw-").append(m_key.toHex().left(21)).toUpper();
        base::fillRandom({reinterpret_cast<std::uint8_t*>(m_key.data()), 32}); // of which the password says nothing
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_LOGGING_RULES"), QStringLiteral("*.debug=true"));
        process.setProcessEnvironment(environment);
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(NANDU_SECRET_RUN), {folder, mode});
        QVERIFY(process.waitForStarted());
        process.write(m_key + m_password);
        QByteArray said;
        while (!said.endsWith('\n') && process.waitForReadyRead(120'000))
            said += process.readAllStandardOutput();
        QCOMPARE(said, QByteArray("locked\n"));
    }
    QByteArray m_key = QByteArray(32, '\0');
    QByteArray m_password;
};

void TestSecretScan::findsNoSecretInFiles()
{
    const QTemporaryDir outside;
    const QString folder = outside.path() + QStringLiteral("/nandu");
    QProcess process;
    start(process, folder, QStringLiteral("files"));
    const auto look = [&](const char* when) {
        std::vector<Form> forms = formsOf(m_key, m_password);
        forms.push_back({QStringLiteral("secret of a signer"), "known-secret-of-a-signer"});
        int files = 0;
        QDirIterator all(outside.path(), QDir::Files | QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next();
            struct stat about {};
            QCOMPARE(::stat(qPrintable(path), &about), 0);
            QVERIFY2((about.st_mode & 077) == 0, qPrintable(path));
            QFile file(path);
            if (!all.fileInfo().isFile())
                continue;
            QVERIFY(file.open(QFile::ReadOnly));
            const QStringList found = foundIn(file.readAll(), forms);
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1String(when) + QStringLiteral(": ") + path + QStringLiteral(": ") + found.join(QStringLiteral(", "))));
            ++files;
        }
        QVERIFY(files >= 6); // databases, the key file, the registry, the log
        QVERIFY(QFile::exists(outside.path() + QStringLiteral("/nandu.log")));
        QVERIFY(QFile(outside.path() + QStringLiteral("/nandu.log")).size() > 0);
    };
    look("while it runs");
    process.write("\n");
    QVERIFY(process.waitForFinished());
    look("at the end");
}

void TestSecretScan::findsNoSecretInTheMemoryOfALockedClient()
{
    const QTemporaryDir outside;
    QProcess process;
    start(process, outside.path() + QStringLiteral("/nandu"), QStringLiteral("memory"));
    qint64 scanned = 0;
    const QStringList found = foundInMemory(process.processId(), formsOf(m_key, m_password), scanned);
    process.write("\n");
    QVERIFY(process.waitForFinished());
    if (scanned == 0)
        QSKIP("The memory of another process may not be read here (it needs root, or the right to trace).");
    QVERIFY(scanned > 10 * 1024 * 1024);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

// That the search above would find it: the same run, but for the lock.
void TestSecretScan::findsTheKeyOfAClientThatIsNotLocked()
{
    const QTemporaryDir outside;
    QProcess process;
    start(process, outside.path() + QStringLiteral("/nandu"), QStringLiteral("unlocked"));
    qint64 scanned = 0;
    const QStringList found = foundInMemory(process.processId(), formsOf(m_key, m_password), scanned);
    process.write("\n");
    QVERIFY(process.waitForFinished());
    if (scanned == 0)
        QSKIP("The memory of another process may not be read here.");
    QVERIFY(!found.isEmpty());
    for (const QString& form : found)
        QVERIFY2(form.contains(QStringLiteral("bytes")), qPrintable(form)); // what signs, and nothing else
}

// The search itself: a form that is in the memory of this process is found there.
void TestSecretScan::findsWhatIsThere()
{
    base::fillRandom({reinterpret_cast<std::uint8_t*>(m_key.data()), 32});
    m_password = "a password of this test..";
    const std::vector<Form> forms = formsOf(m_key, m_password);
    for (const Form& form : forms)
        QVERIFY2(foundIn("before" + form.bytes + "after", forms).contains(form.name), qPrintable(form.name));
    qint64 scanned = 0;
    const QStringList found = foundInMemory(QCoreApplication::applicationPid(), forms, scanned);
    if (scanned == 0)
        QSKIP("The memory of a process may not be read here.");
    QVERIFY(found.size() >= static_cast<qsizetype>(forms.size()));
}

QTEST_GUILESS_MAIN(TestSecretScan)
#include "tst_secret_scan.moc"
