// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A person at the window of the demo: sees a feed, writes a note with the keyboard, gets it accepted. What the program tells the window.
#include "tests/window/demo_window.h"

#include <QAccessible>
#include <QQmlComponent>
#include <QSignalSpy>

#include <QtQml/qqmlextensionplugin.h>

Q_IMPORT_QML_PLUGIN(Nandu_ModelsPlugin)
Q_IMPORT_QML_PLUGIN(Nandu_UiPlugin)

using namespace nandu;

namespace {

QQuickItem* itemOf(const QByteArray& type, QQuickItem* within)
{
    if (QByteArray(within->metaObject()->className()).startsWith(type))
        return within;
    for (QQuickItem* child : within->childItems()) {
        if (QQuickItem* found = itemOf(type, child))
            return found;
    }
    return nullptr;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QQuickStyle::setStyle(QStringLiteral("Basic")); }

    void aNoteWrittenWithTheKeyboardIsAcceptedByTheRelay()
    {
        tests::DemoWindow demo(20);
        QVERIFY(demo->show());
        QTRY_VERIFY_WITH_TIMEOUT(demo->rows() > 10, 30'000);
        const api::Services services = demo->client->services();
        QTRY_VERIFY_WITH_TIMEOUT(services.accounts->canSign(), 10'000);
        services.engine->setSetting(QStringLiteral("publish.undo_s"), 0); // what the test waits for
        QSignalSpy saved(services.publishing, &api::PublishService::saved);
        QSignalSpy failed(services.publishing, &api::PublishService::failed);
        QString delivered;
        connect(services.feeds, &api::FeedService::deliveryChanged, this, [&](const QString& noteId, const api::NoteDelivery& delivery) {
            if (delivery.state == api::NoteDelivery::Delivered && delivery.accepted == 1)
                delivered = noteId;
        });

        QTest::keyClick(demo->window, Qt::Key_N);
        QTRY_VERIFY(demo->window->activeFocusItem() && demo->window->activeFocusItem()->inherits("QQuickTextEdit"));
        for (const QChar letter : QStringLiteral("hello from the keyboard"))
            QTest::keyClick(demo->window, letter.toLatin1());
        QTest::keyClick(demo->window, Qt::Key_Return, Qt::ControlModifier);

        QTRY_COMPARE_WITH_TIMEOUT(saved.count() + failed.count(), 1, 10'000);
        QCOMPARE(failed.count(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(delivered, saved.first().at(1).toString(), 20'000);
    }

    void theInterfaceIsToldOfPicturesAndOfReaders()
    {
        tests::DemoWindow demo(20);
        QVERIFY(demo->show());
        QQmlComponent look(qmlEngine(demo->window));
        look.setData("import QtQml\nimport Nandu.Ui\n"
                     "QtObject { property bool pictures: Pictures.available; property bool readAloud: Metrics.isReadAloud }", QUrl());
        const std::unique_ptr<QObject> told(look.create());
        QVERIFY2(told, qPrintable(look.errorString()));
        QVERIFY(told->property("pictures").toBool());
        QVERIFY(!told->property("readAloud").toBool());
        QAccessible::setActive(true);
        QVERIFY(told->property("readAloud").toBool());
        QAccessible::setActive(false);
        QVERIFY(!told->property("readAloud").toBool());
    }

    void theWindowIsCalledAfterThePageOnShow()
    {
        tests::DemoWindow demo(0);
        QVERIFY(demo->show());
        QTRY_COMPARE(demo->window->title(), QStringLiteral("Home – Nandu"));
        for (const auto& [key, title] : {std::pair(Qt::Key_E, "Engine – Nandu"), std::pair(Qt::Key_H, "Home – Nandu"), std::pair(Qt::Key_S, "Settings – Nandu"),
                 std::pair(Qt::Key_E, "Engine – Nandu")}) {
            QTest::keyClick(demo->window, Qt::Key_G);
            QTest::keyClick(demo->window, key);
            QTRY_COMPARE(demo->window->title(), QString::fromUtf8(title));
        }
    }

    void theRailStandsWhereReadingBegins_data()
    {
        QTest::addColumn<Qt::LayoutDirection>("direction");
        QTest::newRow("left") << Qt::LeftToRight;
        QTest::newRow("right") << Qt::RightToLeft;
    }
    void theRailStandsWhereReadingBegins()
    {
        QFETCH(Qt::LayoutDirection, direction);
        QGuiApplication::setLayoutDirection(direction);
        tests::DemoWindow demo(0);
        QVERIFY(demo->show());
        const auto rail = [&] { return itemOf("Rail_QML", demo->window->contentItem()); };
        QTRY_VERIFY(rail() && rail()->width() > 0);
        const qreal end = demo->window->width() - rail()->width();
        QTRY_COMPARE(rail()->mapToScene({0, 0}).x(), direction == Qt::RightToLeft ? end : 0.0);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void picturesLoadOnlyForPeopleOneFollows()
    {
        tests::DemoWindow demo(0);
        QVERIFY(demo->window);
        QTRY_VERIFY_WITH_TIMEOUT(demo->session->followCount() > 0, 30'000);
        QVERIFY(demo->session->loadsPicturesOf(demo->session->follows().first()));
        QVERIFY(demo->session->loadsPicturesOf(demo->session->key()));
        QVERIFY(!demo->session->loadsPicturesOf(QString(64, QLatin1Char('a'))));
        QVERIFY(!demo->session->loadsPicturesOf({}));
    }
};

QTEST_MAIN(WindowTest)

#include "tst_window.moc"
