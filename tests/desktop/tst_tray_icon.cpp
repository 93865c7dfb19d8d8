// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tray icon as a desktop sees it over a session bus: it registers, shows its number, and its menu does what it says.
#include "app/desktop/presence/tray_badge.h"
#include "app/desktop/presence/tray_icon.h"
#include "tests/fakes/fake_desktop_services.h"
#include "tests/fakes/session_bus.h"

#include <QDBusInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QSignalSpy>
#include <QTest>

using namespace nandu;
using desktop::TrayIcon;
using desktop::TrayMenuNode;
using desktop::TrayPixmap;
using desktop::TrayTip;
using fakes::FakeTray;

namespace {

QString itemInterface() { return QStringLiteral("org.kde.StatusNotifierItem"); }
QString menuInterface() { return QStringLiteral("com.canonical.dbusmenu"); }

} // namespace

class TrayIconTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        if (!m_bus.isThere())
            QSKIP("SKIPPED: there is no dbus-daemon");
    }

    void itIsShownAsSoonAsThereIsATray()
    {
        TrayIcon icon(ours());
        QSignalSpy shown(&icon, &TrayIcon::shownChanged);
        icon.setWanted(true);
        QTest::qWait(50);
        QVERIFY(!icon.isShown());
        {
            FakeTray tray(desktop());
            QTRY_VERIFY(icon.isShown());
            QCOMPARE(tray.items, QStringList{ours().baseService()});
        }
        QTRY_VERIFY(!icon.isShown()); // the tray has gone
        FakeTray another(desktop());
        QTRY_VERIFY(icon.isShown());
        QCOMPARE(shown.size(), 3);
    }

    void itTellsHowMuchIsNew()
    {
        FakeTray tray(desktop());
        TrayIcon icon(ours());
        icon.setWanted(true);
        QTRY_VERIFY(icon.isShown());
        QCOMPARE(property(QStringLiteral("Id")).toString(), QStringLiteral("org.nandu.Nandu"));
        QCOMPARE(property(QStringLiteral("Status")).toString(), QStringLiteral("Active"));
        QCOMPARE(property(QStringLiteral("IconName")).toString(), QStringLiteral("org.nandu.Nandu"));
        const auto plain = qdbus_cast<QList<TrayPixmap>>(property(QStringLiteral("IconPixmap")));
        icon.setCount(12);
        QVERIFY(property(QStringLiteral("IconName")).toString().isEmpty());
        const auto badged = qdbus_cast<QList<TrayPixmap>>(property(QStringLiteral("IconPixmap")));
        QVERIFY(!plain.isEmpty() && plain.size() == badged.size());
        for (int i = 0; i < plain.size(); ++i) {
            QCOMPARE(badged[i].pixels.size(), badged[i].width * badged[i].height * 4);
            QVERIFY(badged[i].pixels != plain[i].pixels);
        }
        QCOMPARE(qdbus_cast<TrayTip>(property(QStringLiteral("ToolTip"))).words, QStringLiteral("12 new notifications"));
        icon.setCount(0);
        QCOMPARE(property(QStringLiteral("IconName")).toString(), QStringLiteral("org.nandu.Nandu"));
    }

    void theFirstByteOfAPixelIsItsOpacity()
    {
        const TrayPixmap pixmap = desktop::trayPixmaps(0).first();
        const qsizetype middle = (qsizetype(pixmap.height) / 2 * pixmap.width + 1) * 4; // at the left edge: the ground
        QCOMPARE(quint8(pixmap.pixels[middle]), quint8(0xff));
        QCOMPARE(quint8(pixmap.pixels[middle + 1]), quint8(0x0f)); // red of 0f766e
    }

    void theMenuDoesWhatItSays()
    {
        FakeTray tray(desktop());
        TrayIcon icon(ours());
        icon.setWanted(true);
        QTRY_VERIFY(icon.isShown());
        const QString path = property(QStringLiteral("Menu")).value<QDBusObjectPath>().path();
        const QDBusMessage layout = ask(path, menuInterface(), QStringLiteral("GetLayout"), {0, -1, QStringList()});
        QCOMPARE(layout.type(), QDBusMessage::ReplyMessage);
        const auto menu = qdbus_cast<TrayMenuNode>(layout.arguments().value(1));
        QStringList lines;
        QList<int> ids;
        for (const QDBusVariant& child : menu.children) {
            const auto node = qdbus_cast<TrayMenuNode>(child.variant());
            lines.append(node.properties.value(QStringLiteral("label")).toString());
            ids.append(node.id);
        }
        QCOMPARE(lines, QStringList({QStringLiteral("Open Nandu"), QStringLiteral("Write a note"), QString(), QStringLiteral("Quit")}));
        QList<TrayIcon::Deed> deeds;
        connect(&icon, &TrayIcon::chosen, &icon, [&](TrayIcon::Deed deed) { deeds.append(deed); });
        for (const int id : {ids[0], ids[1], ids[3], 99})
            ask(path, menuInterface(), QStringLiteral("Event"), {id, QStringLiteral("clicked"), QVariant::fromValue(QDBusVariant(0)), 0U});
        ask(path, menuInterface(), QStringLiteral("Event"), {ids[3], QStringLiteral("hovered"), QVariant::fromValue(QDBusVariant(0)), 0U});
        QCOMPARE(deeds, QList<TrayIcon::Deed>({TrayIcon::Open, TrayIcon::Write, TrayIcon::Quit}));
    }

    void aClickOpensTheWindow()
    {
        FakeTray tray(desktop());
        TrayIcon icon(ours());
        icon.setWanted(true);
        QTRY_VERIFY(icon.isShown());
        QList<TrayIcon::Deed> deeds;
        connect(&icon, &TrayIcon::chosen, &icon, [&](TrayIcon::Deed deed) { deeds.append(deed); });
        ask(QStringLiteral("/StatusNotifierItem"), itemInterface(), QStringLiteral("Activate"), {10, 20});
        QCOMPARE(deeds, QList<TrayIcon::Deed>{TrayIcon::Open});
    }

    void whoDoesNotWantItHasNone()
    {
        FakeTray tray(desktop());
        TrayIcon icon(ours());
        QTest::qWait(50);
        QVERIFY(tray.items.isEmpty());
        icon.setWanted(true);
        QTRY_VERIFY(icon.isShown());
        icon.setWanted(false);
        QVERIFY(!icon.isShown());
        QCOMPARE(property(QStringLiteral("Status")).toString(), QStringLiteral("Passive"));
    }

    void cleanup()
    {
        QDBusConnection::disconnectFromBus(QStringLiteral("ours"));
        QDBusConnection::disconnectFromBus(QStringLiteral("desktop"));
    }

private:
    QDBusConnection ours() const { return m_bus.connectTo(QStringLiteral("ours")); }
    QDBusConnection desktop() const { return m_bus.connectTo(QStringLiteral("desktop")); }
    // As the desktop asks, while ours answers in the same thread.
    QDBusMessage ask(const QString& path, const QString& interface, const QString& method, const QVariantList& arguments)
    {
        QDBusMessage message = QDBusMessage::createMethodCall(ours().baseService(), path, interface, method);
        message.setArguments(arguments);
        const QDBusPendingCall call = desktop().asyncCall(message);
        if (!QTest::qWaitFor([&] { return call.isFinished(); }))
            return {};
        return call.reply();
    }
    QVariant property(const QString& name)
    {
        const QDBusMessage answer = ask(QStringLiteral("/StatusNotifierItem"), QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"), {itemInterface(), name});
        return answer.arguments().value(0).value<QDBusVariant>().variant();
    }

    fakes::SessionBus m_bus;
};

QTEST_MAIN(TrayIconTest)

#include "tst_tray_icon.moc"
