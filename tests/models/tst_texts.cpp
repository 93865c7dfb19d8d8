// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Words made of codes, times and numbers.
#include "models/error_text.h"
#include "models/number_text.h"
#include "models/time_text.h"

#include <QLocale>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using namespace nandu::models;

class TextsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates)); }

    void everyCodeHasASentenceOfItsOwn()
    {
        QSet<QString> sentences;
        for (int code = 0; code <= static_cast<int>(base::ErrorCode::Internal); ++code) {
            const QString sentence = errorText(code);
            QVERIFY2(sentence.endsWith(QLatin1Char('.')), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QCOMPARE(sentences.size(), static_cast<int>(base::ErrorCode::Internal) + 1);
        QCOMPARE(errorText(-1), errorText(base::ErrorCode::Internal));
        QCOMPARE(errorText(4711), errorText(base::ErrorCode::Internal));
    }

    void aRefusalGivesItsReasonInOneLine()
    {
        const QString sentence = errorText(base::ErrorCode::Refused, QStringLiteral("blocked:\n\n spam ") + QStringLiteral("x").repeated(1'000));
        QVERIFY(sentence.contains(QStringLiteral("blocked: spam")));
        QVERIFY(!sentence.contains(QLatin1Char('\n')));
        QVERIFY(sentence.size() < 400);
        QVERIFY(!errorText(base::ErrorCode::Internal, QStringLiteral("at line 7")).contains(QStringLiteral("line 7")));
    }

    void shortNumbers_data()
    {
        QTest::addColumn<qint64>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("0") << qint64(0) << QStringLiteral("0");
        QTest::newRow("999") << qint64(999) << QStringLiteral("999");
        QTest::newRow("1000") << qint64(1'000) << QStringLiteral("1k");
        QTest::newRow("1234") << qint64(1'234) << QStringLiteral("1.2k");
        QTest::newRow("1999") << qint64(1'999) << QStringLiteral("1.9k");
        QTest::newRow("9999") << qint64(9'999) << QStringLiteral("9.9k");
        QTest::newRow("12345") << qint64(12'345) << QStringLiteral("12k");
        QTest::newRow("999999") << qint64(999'999) << QStringLiteral("999k");
        QTest::newRow("1.2M") << qint64(1'234'567) << QStringLiteral("1.2M");
        QTest::newRow("21M") << qint64(21'000'000) << QStringLiteral("21M");
        QTest::newRow("negative") << qint64(-5) << QStringLiteral("-5");
    }
    void shortNumbers()
    {
        QFETCH(qint64, value);
        QFETCH(QString, text);
        QCOMPARE(shortNumberText(value), text);
    }

    void ratesAndDurations()
    {
        QCOMPARE(rateText(0), QStringLiteral("0"));
        QCOMPARE(rateText(qQNaN()), QStringLiteral("0"));
        QCOMPARE(rateText(0.44), QStringLiteral("0.4"));
        QCOMPARE(rateText(1'234.4), QStringLiteral("1,234"));
        QCOMPARE(durationText(740), QString::fromUtf8("740 µs"));
        QCOMPARE(durationText(12'300), QStringLiteral("12 ms"));
        QCOMPARE(durationText(1'340'000), QStringLiteral("1.3 s"));
    }

    void relativeTimes_data()
    {
        QTest::addColumn<qint64>("age");
        QTest::addColumn<QString>("text");
        QTest::newRow("now") << qint64(0) << QStringLiteral("now");
        QTest::newRow("clock a little ahead") << qint64(-30) << QStringLiteral("now");
        QTest::newRow("59 s") << qint64(59) << QStringLiteral("now");
        QTest::newRow("1 min") << qint64(60) << QStringLiteral("1 min");
        QTest::newRow("59 min") << qint64(3'599) << QStringLiteral("59 min");
        QTest::newRow("1 h") << qint64(3'600) << QStringLiteral("1 h");
        QTest::newRow("6 d") << qint64(6 * 86'400 + 5) << QStringLiteral("6 d");
    }
    void relativeTimes()
    {
        QFETCH(qint64, age);
        QFETCH(QString, text);
        QCOMPARE(relativeTimeText(1'800'000'000 - age, 1'800'000'000), text);
    }

    void oldTimesAreDates()
    {
        QCOMPARE(relativeTimeText(1'500'000'000, 1'800'000'000), QStringLiteral("14 Jul 2017"));
        QVERIFY(!relativeTimeText(1'900'000'000, 1'800'000'000).isEmpty()); // far ahead of our clock
    }

    void aTimeTextFollowsItsTime()
    {
        RelativeTime time;
        QSignalSpy changed(&time, &RelativeTime::changed);
        time.setAt(QDateTime::currentSecsSinceEpoch() - 7'300);
        QCOMPARE(time.text(), QStringLiteral("2 h"));
        QCOMPARE(changed.count(), 1);
        QVERIFY(!time.exact().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextsTest)

#include "tst_texts.moc"
