// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/tray_icon.h"

#include "app/desktop/presence/tray_badge.h"
#include "app/desktop/presence/tray_item.h"
#include "app/desktop/presence/tray_menu.h"

#include <QCoreApplication>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>

namespace nandu::desktop {
namespace {

QString watcherService() { return QStringLiteral("org.kde.StatusNotifierWatcher"); }
QString itemPath() { return QStringLiteral("/StatusNotifierItem"); }
QString menuPath() { return QStringLiteral("/MenuBar"); }

QStringList menuLines()
{
    return {
        //: in the menu of the tray icon: shows the window
        TrayIcon::tr("Open Nandu"),
        //: in the menu of the tray icon
        TrayIcon::tr("Write a note"),
        QString(),
        //: in the menu of the tray icon: ends the program
        TrayIcon::tr("Quit"),
    };
}

} // namespace

TrayIcon::TrayIcon(const QDBusConnection& bus, QObject* parent)
    : QObject(parent), m_bus(bus), m_watcher(watcherService(), bus, QDBusServiceWatcher::WatchForOwnerChange),
      m_item(new TrayItem([this] { Q_EMIT chosen(Open); }, &m_itemPlace))
{
    registerTrayTypes();
    new TrayMenu(menuLines(), [this](int line) { Q_EMIT chosen(line == 0 ? Open : line == 1 ? Write : Quit); }, &m_menuPlace);
    connect(&m_watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayIcon::update);
    connect(&m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        ++m_tries;
        setShown(false);
    });
}

TrayIcon::~TrayIcon()
{
    m_bus.unregisterObject(itemPath());
    m_bus.unregisterObject(menuPath());
}

void TrayIcon::setWanted(bool isWanted)
{
    if (m_isWanted == isWanted)
        return;
    m_isWanted = isWanted;
    if (isWanted) {
        setCount(m_count);
        update();
        return;
    }
    // The interface has no way to take an item back but to leave the bus; a hidden one is what hosts understand at once.
    ++m_tries;
    m_item->setPassive(true);
    setShown(false);
}

void TrayIcon::setCount(int notices)
{
    m_count = notices;
    if (!m_isWanted)
        return;
    //: over the tray icon, when the pointer rests on it
    const QString words = notices == 0 ? tr("Nothing new") :
        //: over the tray icon, when the pointer rests on it
        tr("%Ln new notifications", nullptr, notices);
    m_item->show(trayPixmaps(notices), notices > 0, words);
}

void TrayIcon::update()
{
    if (!m_isWanted)
        return;
    m_bus.registerObject(itemPath(), &m_itemPlace);
    m_bus.registerObject(menuPath(), &m_menuPlace);
    m_item->setPassive(false);
    QDBusMessage message = QDBusMessage::createMethodCall(watcherService(), QStringLiteral("/StatusNotifierWatcher"), watcherService(), QStringLiteral("RegisterStatusNotifierItem"));
    message.setAutoStartService(false);
    message.setArguments({m_bus.baseService()});
    auto* call = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(call, &QDBusPendingCallWatcher::finished, this, [this, tried = ++m_tries](QDBusPendingCallWatcher* done) {
        if (tried == m_tries)
            setShown(!done->isError());
        done->deleteLater();
    });
}

void TrayIcon::setShown(bool isShown)
{
    if (m_isShown == isShown)
        return;
    m_isShown = isShown;
    Q_EMIT shownChanged();
}

} // namespace nandu::desktop
