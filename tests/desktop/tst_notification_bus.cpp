// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Notifications as they go over a session bus: what was sent, how often, and what a click comes to.
#include "app/desktop/presence/notification_bus.h"
#include "tests/fakes/fake_desktop_services.h"
#include "tests/fakes/session_bus.h"

#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using desktop::Notification;
using desktop::NotificationBus;
using fakes::FakeNotifications;

namespace {

const QStringList withMarkup{QStringLiteral("actions"), QStringLiteral("body"), QStringLiteral("body-markup")};

Notification reply(const QString& body) { return {QStringLiteral("talk"), false, QStringLiteral("Mira replied to you"), body, QStringLiteral("nostr:note1x")}; }
Notification bundle(const QString& summary) { return {QStringLiteral("reactions"), true, summary, {}, {}}; }

} // namespace

class NotificationBusTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("SKIPPED: there is no dbus-daemon");
    }

    void aNotificationIsSentOnceWithEverythingADesktopNeeds()
    {
        FakeNotifications desktop(m_bus.connectTo(QStringLiteral("desktop")), withMarkup);
        NotificationBus bus(m_bus.connectTo(QStringLiteral("ours")));
        bus.show(reply(QStringLiteral("see <b>you</b> & Tom")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        const FakeNotifications::Shown& shown = desktop.shown[0];
        QCOMPARE(shown.program, QStringLiteral("Nandu"));
        QCOMPARE(shown.icon, QStringLiteral("org.nandu.Nandu"));
        QCOMPARE(shown.summary, QStringLiteral("Mira replied to you"));
        QCOMPARE(shown.body, QStringLiteral("see &lt;b&gt;you&lt;/b&gt; &amp; Tom")); // plain text, whatever a stranger wrote
        QCOMPARE(shown.actions.value(0), QStringLiteral("default"));
        QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.nandu.Nandu"));
        QTest::qWait(50);
        QCOMPARE(desktop.shown.size(), 1);
    }

    void whoShowsNoMarkupGetsTheWordsAsTheyAre()
    {
        FakeNotifications desktop(m_bus.connectTo(QStringLiteral("desktop")), {QStringLiteral("body")});
        NotificationBus bus(m_bus.connectTo(QStringLiteral("ours")));
        bus.show(reply(QStringLiteral("a < b")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QCOMPARE(desktop.shown[0].body, QStringLiteral("a < b"));
    }

    void aClickOpensWhatItTellsOf()
    {
        FakeNotifications desktop(m_bus.connectTo(QStringLiteral("desktop")), withMarkup);
        NotificationBus bus(m_bus.connectTo(QStringLiteral("ours")));
        QSignalSpy chosen(&bus, &NotificationBus::chosen);
        bus.show(reply({}));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QTest::qWait(20); // the answer with its number
        Q_EMIT desktop.ActionInvoked(4711, QStringLiteral("default")); // another program's
        Q_EMIT desktop.ActionInvoked(desktop.shown[0].id, QStringLiteral("default"));
        QTRY_COMPARE(chosen.size(), 1);
        QCOMPARE(chosen[0][0].toString(), QStringLiteral("nostr:note1x"));
        Q_EMIT desktop.ActionInvoked(desktop.shown[0].id, QStringLiteral("default"));
        QTest::qWait(50);
        QCOMPARE(chosen.size(), 1);
    }

    void oneOfManyTakesThePlaceOfTheOneBefore()
    {
        FakeNotifications desktop(m_bus.connectTo(QStringLiteral("desktop")), withMarkup);
        NotificationBus bus(m_bus.connectTo(QStringLiteral("ours")));
        bus.show(bundle(QStringLiteral("12 new reactions")));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QTest::qWait(20);
        bus.show(bundle(QStringLiteral("3 new reactions")));
        QTRY_COMPARE(desktop.shown.size(), 2);
        QCOMPARE(desktop.shown[1].replaces, desktop.shown[0].id);
        Q_EMIT desktop.NotificationClosed(desktop.shown[1].id, 2); // by hand
        QTest::qWait(20);
        bus.show(bundle(QStringLiteral("5 new reactions")));
        QTRY_COMPARE(desktop.shown.size(), 3);
        QCOMPARE(desktop.shown[2].replaces, 0U);
    }

    void whatWasSeenIsTakenAway()
    {
        FakeNotifications desktop(m_bus.connectTo(QStringLiteral("desktop")), withMarkup);
        NotificationBus bus(m_bus.connectTo(QStringLiteral("ours")));
        bus.show(reply({}));
        QTRY_COMPARE(desktop.shown.size(), 1);
        QTest::qWait(20);
        bus.closeAll();
        QTRY_COMPARE(desktop.closed, QList<uint>{desktop.shown[0].id});
    }

    void whereNobodyShowsThemNothingHappens()
    {
        NotificationBus bus(m_bus.connectTo(QStringLiteral("ours")));
        bool answered = false, shows = true;
        bus.ask([&](bool isThere) {
            answered = true;
            shows = isThere;
        });
        bus.show(reply({}));
        QTRY_VERIFY(answered);
        QVERIFY(!shows);
        FakeNotifications desktop(m_bus.connectTo(QStringLiteral("desktop")), withMarkup); // it comes later
        bus.show(reply({}));
        QTRY_COMPARE(desktop.shown.size(), 1);
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

private:
    fakes::SessionBus m_bus;
};

QTEST_GUILESS_MAIN(NotificationBusTest)

#include "tst_notification_bus.moc"
