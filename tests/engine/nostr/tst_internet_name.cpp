// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/nostr/internet_name.h"
#include "tests/support/test_data.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace nandu;

class TestInternetName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asksOnlyForWhatIsAName();
    void believesOnlyTheKeyOfThatName();
};

namespace {

QJsonArray vectorsIn(const char* file)
{
    tests::skipWithoutTestData("vectors/nip05");
    return QJsonDocument::fromJson(QByteArray::fromStdString(tests::readFile(tests::testData(std::string("vectors/nip05/") + file)))).array();
}

QString textOf(const QJsonValue& vector, const char* name) { return vector[QLatin1String(name)].toString(); }

} // namespace

void TestInternetName::asksOnlyForWhatIsAName()
{
    int asked = 0, refused = 0;
    for (const QJsonValue& vector : vectorsIn("identifiers.json")) {
        const auto name = nostr::parseInternetName(textOf(vector, "input").toStdString());
        const QString expected = textOf(vector, "expect");
        if (expected.startsWith(QStringLiteral("refuse"))) {
            QVERIFY2(!name.ok(), qPrintable(textOf(vector, "input")));
            ++refused;
        } else if (expected.startsWith(QStringLiteral("query https"))) {
            QCOMPARE(QString::fromStdString(name->address), expected.section(QLatin1Char(' '), 1, 1));
            ++asked;
        } else if (expected.startsWith(QStringLiteral("query name="))) {
            QCOMPARE(QString::fromStdString(name->local), expected.section(QLatin1Char('='), 1, 1).section(QLatin1Char(' '), 0, 0));
            ++asked;
        }
    }
    QVERIFY(asked >= 3 && refused >= 9);
    QCOMPARE(nostr::parseInternetName("bob@Example.COM:8443")->address, std::string("https://example.com:8443/.well-known/nostr.json?name=bob"));
    QVERIFY(!nostr::parseInternetName("bob@localhost").ok());
    QVERIFY(!nostr::parseInternetName("bob@192.168.1.1").ok());
}

void TestInternetName::believesOnlyTheKeyOfThatName()
{
    int good = 0, bad = 0;
    for (const QJsonValue& vector : vectorsIn("responses.json")) {
        if (vector[QLatin1String("status")].toInt() != 200)
            continue; // the fetcher's: no redirects, 200 only
        const auto key = nostr::keyInAnswer(textOf(vector, "body").toStdString(), textOf(vector, "name").toStdString());
        const bool isVerified = textOf(vector, "expect").startsWith(QStringLiteral("verified"));
        const bool isSame = key.ok() && key->hex() == textOf(vector, "pubkey").toStdString();
        QVERIFY2(isSame == isVerified, QJsonDocument(vector.toObject()).toJson().constData());
        ++(isVerified ? good : bad);
    }
    QVERIFY(good >= 2 && bad >= 5);
}

QTEST_GUILESS_MAIN(TestInternetName)
#include "tst_internet_name.moc"
