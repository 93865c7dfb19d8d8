// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/settings.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using nandu::client::Settings;
namespace keys = nandu::client::setting_keys;

namespace {

const QString workers = QLatin1String(keys::workers);
const QString queue = QLatin1String(keys::queueCapacity);
const QString flush = QLatin1String(keys::countFlushMs);
const QString theme = QLatin1String(keys::theme);

} // namespace

class TestSettings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(QStringLiteral("settings.json"));
    }

    void hasDefaultsWithoutAFile();
    void keepsWhatWasSetAcrossARestart();
    void clampsAndSaysSo_data();
    void clampsAndSaysSo();
    void garbageInTheFileGivesTheDefaultAndOneSentence_data();
    void garbageInTheFileGivesTheDefaultAndOneSentence();
    void keepsKeysThatItDoesNotKnow();
    void putsADamagedFileAside_data();
    void putsADamagedFileAside();
    void saysThatItCouldNotSave();
    void anOverrideHoldsForThisRunOnly();
    void aGarbageOverrideChangesNothing();
    void restoringDefaultsKeepsOtherKeys();
    void workersMayBeAuto();

private:
    void write(const QByteArray& text)
    {
        QFile out(m_file);
        QVERIFY(out.open(QIODevice::WriteOnly));
        out.write(text);
    }
    QJsonObject read()
    {
        QFile in(m_file);
        return in.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(in.readAll()).object() : QJsonObject();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
};

void TestSettings::hasDefaultsWithoutAFile()
{
    Settings settings(m_file);
    QCOMPARE(settings.value(workers).toInt(), 4);
    QCOMPARE(settings.value(queue).toInt(), 5'000);
    QCOMPARE(settings.value(flush).toInt(), 200);
    QCOMPARE(settings.value(theme).toString(), QStringLiteral("system"));
    QCOMPARE(settings.value(QLatin1String(keys::reducedMotion)), QVariant(false));
    QVERIFY(settings.setValue(QLatin1String(keys::reducedMotion), QStringLiteral("maybe")));
    QCOMPARE(settings.value(QLatin1String(keys::reducedMotion)), QVariant(false));
    QCOMPARE(settings.value(QLatin1String(keys::notifyTalk)), QVariant(true));
    QCOMPARE(settings.value(QLatin1String(keys::notifyReactions)), QVariant(false));
    QCOMPARE(settings.value(QLatin1String(keys::quietFrom)).toInt(), 22 * 60);
    QCOMPARE(settings.value(QLatin1String(keys::onClose)).toString(), QStringLiteral("ask"));
    QVERIFY(settings.setValue(QLatin1String(keys::onClose), QStringLiteral("never")));
    QCOMPARE(settings.value(QLatin1String(keys::onClose)).toString(), QStringLiteral("ask"));
    QVERIFY(!settings.value(QStringLiteral("no.such.key")).isValid());
    QVERIFY(settings.takeCorrections().isEmpty());
}

void TestSettings::keepsWhatWasSetAcrossARestart()
{
    {
        Settings settings(m_folder->filePath(QStringLiteral("a/new/folder/settings.json")));
        QVERIFY(!settings.setValue(workers, 8));
        QVERIFY(!settings.setValue(theme, QStringLiteral("dark")));
        QVERIFY(!settings.setValue(QStringLiteral("window.width"), 1'100));
        for (int i = 51; i <= 150; ++i) // the last one wins, however fast they come
            QVERIFY(!settings.setValue(flush, i));
    }
    Settings settings(m_folder->filePath(QStringLiteral("a/new/folder/settings.json")));
    QCOMPARE(settings.value(workers).toInt(), 8);
    QCOMPARE(settings.value(theme).toString(), QStringLiteral("dark"));
    QCOMPARE(settings.value(QStringLiteral("window.width")).toInt(), 1'100);
    QCOMPARE(settings.value(flush).toInt(), 150);
}

void TestSettings::clampsAndSaysSo_data()
{
    QTest::addColumn<QVariant>("wanted");
    QTest::addColumn<int>("kept");
    QTest::newRow("below") << QVariant(-3) << 1;
    QTest::newRow("none") << QVariant(0) << 1;
    QTest::newRow("above") << QVariant(33) << 32;
    QTest::newRow("far above") << QVariant(1e300) << 32;
    QTest::newRow("a word") << QVariant(QStringLiteral("abc")) << 4;
    QTest::newRow("a fraction") << QVariant(2.5) << 4;
    QTest::newRow("not a number") << QVariant(qQNaN()) << 4;
    QTest::newRow("a truth") << QVariant(true) << 4;
    QTest::newRow("a list") << QVariant(QVariantList{1, 2}) << 4;
    QTest::newRow("nothing") << QVariant() << 4;
    QTest::newRow("a huge text") << QVariant(QString(100'000, QLatin1Char('x'))) << 4;
}

void TestSettings::clampsAndSaysSo()
{
    QFETCH(QVariant, wanted);
    QFETCH(int, kept);
    Settings settings(m_file);
    const auto correction = settings.setValue(workers, wanted);
    QVERIFY(correction);
    QCOMPARE(correction->key, workers);
    QVERIFY(correction->sentence.endsWith(QLatin1Char('.')) && correction->sentence.size() < 200);
    QCOMPARE(settings.value(workers).toInt(), kept);
}

void TestSettings::garbageInTheFileGivesTheDefaultAndOneSentence_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a word") << QByteArray(R"({"engine.workers": "abc", "aggregate.flush_ms": 300})");
    QTest::newRow("null") << QByteArray(R"({"engine.workers": null, "aggregate.flush_ms": 300})");
    QTest::newRow("an object") << QByteArray(R"({"engine.workers": {"a": 1}, "aggregate.flush_ms": 300})");
    QTest::newRow("a fraction") << QByteArray(R"({"engine.workers": 3.7, "aggregate.flush_ms": 300})");
}

void TestSettings::garbageInTheFileGivesTheDefaultAndOneSentence()
{
    QFETCH(QByteArray, text);
    write(text);
    Settings settings(m_file);
    QCOMPARE(settings.value(workers).toInt(), 4);
    QCOMPARE(settings.value(flush).toInt(), 300); // its neighbour is untouched
    const auto corrections = settings.takeCorrections();
    QCOMPARE(corrections.size(), 1);
    QCOMPARE(corrections.front().key, workers);
    QVERIFY(corrections.front().sentence.startsWith(QStringLiteral("The number of workers must be a whole number, not")));
    QVERIFY(settings.takeCorrections().isEmpty());
}

void TestSettings::keepsKeysThatItDoesNotKnow()
{
    write(R"({"from.a.newer.version": {"deep": [1, 2]}, "engine.workers": 2})");
    {
        Settings settings(m_file);
        settings.setValue(workers, 3);
    }
    const QJsonObject saved = read();
    QCOMPARE(saved.value(workers).toInt(), 3);
    QCOMPARE(saved.value(QStringLiteral("from.a.newer.version")).toObject().value(QStringLiteral("deep")).toArray().size(), 2);
}

void TestSettings::putsADamagedFileAside_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("not JSON") << QByteArray("workers: 4\n");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut") << QByteArray(R"({"engine.workers": 2)");
    QTest::newRow("a list") << QByteArray("[1,2,3]");
    QTest::newRow("binary") << QByteArray(4096, '\xff');
    QTest::newRow("huge") << (QByteArray(R"({"a":")") + QByteArray(2 * 1024 * 1024, 'x') + QByteArray(R"("})"));
}

void TestSettings::putsADamagedFileAside()
{
    QFETCH(QByteArray, text);
    write(text);
    {
        Settings settings(m_file);
        QCOMPARE(settings.value(workers).toInt(), 4);
        QCOMPARE(settings.takeCorrections().size(), 1);
        settings.setValue(workers, 7);
    }
    QCOMPARE(Settings(m_file).value(workers).toInt(), 7);
    QFile aside(m_file + QStringLiteral(".broken"));
    QVERIFY(aside.open(QIODevice::ReadOnly));
    QCOMPARE(aside.readAll(), text);
}

void TestSettings::saysThatItCouldNotSave()
{
    const QString impossible = m_folder->filePath(QStringLiteral("settings.json/within/a/file"));
    write("{}");
    Settings settings(impossible);
    settings.setValue(workers, 6);
    QCOMPARE(settings.value(workers).toInt(), 6); // holds for this run
    QList<Settings::Correction> corrections;
    QTRY_VERIFY(!(corrections += settings.takeCorrections()).isEmpty());
    QVERIFY(corrections.front().sentence.startsWith(QStringLiteral("The settings could not be saved: ")));
}

void TestSettings::anOverrideHoldsForThisRunOnly()
{
    write(R"({"engine.workers": 2})");
    {
        Settings settings(m_file);
        QVERIFY(!settings.overrideOnce(workers, QStringLiteral("16"), QStringLiteral("--workers")));
        QCOMPARE(settings.value(workers).toInt(), 16);
        settings.setValue(flush, 100); // saving something else does not save the override
    }
    {
        Settings settings(m_file);
        QCOMPARE(settings.value(workers).toInt(), 2);
        const auto correction = settings.overrideOnce(workers, QStringLiteral("99"), QStringLiteral("NANDU_WORKERS"));
        QVERIFY(correction && correction->sentence.startsWith(QStringLiteral("NANDU_WORKERS")));
        QCOMPARE(settings.value(workers).toInt(), 32);
        settings.setValue(workers, 5); // the user's own choice ends it
        QCOMPARE(settings.value(workers).toInt(), 5);
    }
    QCOMPARE(Settings(m_file).value(workers).toInt(), 5);
}

void TestSettings::aGarbageOverrideChangesNothing()
{
    write(R"({"engine.workers": 2})");
    Settings settings(m_file);
    const auto correction = settings.overrideOnce(workers, QStringLiteral("many"), QStringLiteral("--workers"));
    QVERIFY(correction);
    QCOMPARE(correction->sentence, QStringLiteral("--workers must be a whole number, not “many”; 2 is used."));
    QCOMPARE(settings.value(workers).toInt(), 2);
}

void TestSettings::restoringDefaultsKeepsOtherKeys()
{
    write(R"({"engine.workers": 2, "window.width": 700})");
    Settings settings(m_file);
    settings.restoreDefaults();
    QCOMPARE(settings.value(workers).toInt(), 4);
    QCOMPARE(settings.value(QStringLiteral("window.width")).toInt(), 700);
}

void TestSettings::workersMayBeAuto()
{
    {
        Settings settings(m_file);
        QVERIFY(!settings.setValue(workers, QStringLiteral("auto")));
        QVERIFY(settings.setValue(queue, QStringLiteral("auto"))); // a word of workers alone
        QCOMPARE(settings.value(QLatin1String(keys::metricsPort)).toInt(), 0);
    }
    Settings settings(m_file);
    QCOMPARE(settings.value(workers).toString(), QStringLiteral("auto"));
    QVERIFY(!settings.overrideOnce(workers, QStringLiteral("auto"), QStringLiteral("--workers")));
    QVERIFY(settings.takeCorrections().isEmpty());
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
