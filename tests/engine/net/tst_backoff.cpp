// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/net/backoff.h"

#include "engine/base/limits.h"

#include <QTest>

using namespace nandu;
using namespace std::chrono_literals;

class TestBackoff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void doublesFromOneSecondToAMinuteWithJitter()
    {
        net::Backoff backoff(1);
        std::chrono::milliseconds expected = 1s;
        for (int i = 0; i < 12; ++i) {
            const auto wait = backoff.next(0);
            QVERIFY(wait <= expected);
            QVERIFY(wait >= expected * 3 / 4);
            expected = std::min<std::chrono::milliseconds>(expected * 2, base::limits::backoffLast);
        }
    }
    void startsAnewAfterACleanStop()
    {
        net::Backoff backoff(2);
        for (int i = 0; i < 5; ++i)
            backoff.next(0);
        backoff.reset();
        QVERIFY(backoff.next(0) <= 1s);
    }
    void waitsTenMinutesAfterAnHttpError_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 403, 404, 500, 503})
            QTest::addRow("%d", status) << status;
    }
    void waitsTenMinutesAfterAnHttpError()
    {
        QFETCH(int, status);
        net::Backoff backoff(3);
        const auto wait = backoff.next(status);
        QVERIFY(wait <= 10min);
        QVERIFY(wait >= 7min);
    }
    void twoRelaysDoNotComeBackTogether()
    {
        net::Backoff one(1), other(2);
        QVERIFY(one.next(0) != other.next(0));
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
