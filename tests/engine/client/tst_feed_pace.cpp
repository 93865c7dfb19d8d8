// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "engine/client/feed_pace.h"

#include <QTest>

using namespace nandu::client;
using namespace std::chrono_literals;

class TestFeedPace : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void twoHundredASecondAreToldWithinMilliseconds()
    {
        FeedPace pace;
        FeedPace::Time now{10s};
        for (int i = 0; i < 400; ++i, now += 5ms) {
            pace.took(1, now);
            QCOMPARE(pace.interval(now).count(), FeedPace::calmEvery.count());
        }
    }
    void aFloodIsToldOnceAFrame()
    {
        FeedPace pace;
        FeedPace::Time now{10s};
        for (int i = 0; i < 1000; ++i, now += 1ms)
            pace.took(1, now);
        for (int i = 0; i < 1000; ++i, now += 1ms) {
            pace.took(1, now);
            QCOMPARE(pace.interval(now).count(), nandu::store::feedFlushEvery.count());
        }
    }
    void oneLargeCommitIsEnoughAndIsForgottenAfterTwoWindows()
    {
        FeedPace pace;
        FeedPace::Time now{10s};
        pace.took(2000, now);
        QCOMPARE(pace.interval(now).count(), nandu::store::feedFlushEvery.count());
        now += 2 * FeedPace::window;
        QCOMPARE(pace.interval(now).count(), FeedPace::calmEvery.count());
    }
};

QTEST_APPLESS_MAIN(TestFeedPace)
#include "tst_feed_pace.moc"
