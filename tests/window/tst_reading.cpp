// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person reads the demo's feed while two thousand events a second arrive: nothing moves under their eyes, and counts change together.
#include "tests/window/demo_window.h"

#include <QElapsedTimer>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

using namespace nandu;

namespace {

constexpr int floodPerSecond = 2000;
constexpr int readingMs = 6000;
constexpr int flushMs = 200;

} // namespace

class ReadingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

    void whatIsReadStaysWhereItIsInAFlood()
    {
        tests::DemoWindow demo(floodPerSecond);
        QVERIFY(demo->show());
        QTRY_VERIFY_WITH_TIMEOUT(demo->rows() > 30, 30'000);
        demo->scrollTo(12);
        QTRY_VERIFY_WITH_TIMEOUT(!demo->feed()->atTop(), 5000);
        // Pictures and late quotes of the rows scrolled to come first; on a busy machine later.
        tests::ClientWindow::Row reading = demo->firstRowOnScreen();
        QElapsedTimer still;
        still.start();
        QVERIFY(QTest::qWaitFor([&] {
            const tests::ClientWindow::Row now = demo->firstRowOnScreen();
            if (now.rowId != reading.rowId || qAbs(now.y - reading.y) > 0.5)
                still.restart();
            reading = now;
            return still.elapsed() > 500;
        }, 10'000));
        QVERIFY(!reading.rowId.isEmpty());
        const int waitingBefore = demo->feed()->waitingCount();

        int moves = 0;
        QObject::connect(demo->window, &QQuickWindow::afterAnimating, this, [&] {
            const std::optional<qreal> y = demo->yOf(reading.rowId);
            moves += !y || qAbs(*y - reading.y) > 0.5 ? 1 : 0;
        });
        QTest::qWait(readingMs);
        QCOMPARE(moves, 0);
        QVERIFY2(demo->feed()->waitingCount() > waitingBefore, "the flood must have brought notes that wait");
    }

    void countsOfVisibleNotesChangeTogetherAtMostOncePerFlush()
    {
        tests::DemoWindow demo(floodPerSecond);
        QVERIFY(demo->show());
        QTRY_VERIFY_WITH_TIMEOUT(demo->rows() > 30, 30'000);
        int deltas = 0;
        QObject::connect(demo->client->services().feeds, &api::FeedService::statsChanged, this, [&] { ++deltas; });
        QElapsedTimer watch;
        watch.start();
        QTest::qWait(readingMs);
        QVERIFY2(deltas > 3, "the flood must have changed counts");
        QVERIFY2(deltas <= watch.elapsed() / flushMs + 1, qPrintable(QStringLiteral("%1 changes in %2 ms").arg(deltas).arg(watch.elapsed())));
    }
};

QTEST_MAIN(ReadingTest)

#include "tst_reading.moc"
