// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An icon in the tray of the desktop (StatusNotifierItem over D-Bus), with how many notices are new and a menu. There is one as
// soon, and as long, as the desktop has a tray: it may come after us at login. GUI thread.
#pragma once

#include "app/desktop/presence/tray_types.h"

#include <QDBusConnection>
#include <QDBusServiceWatcher>
#include <QObject>

namespace nandu::desktop {

class TrayItem;

class TrayIcon : public QObject {
    Q_OBJECT
public:
    enum Deed { Open, Write, Quit };
    explicit TrayIcon(const QDBusConnection& bus, QObject* parent = nullptr);
    ~TrayIcon() override;

    void setWanted(bool isWanted);
    void setCount(int notices);
    bool isShown() const { return m_isShown; } // the desktop has taken it

Q_SIGNALS:
    void shownChanged();
    void chosen(nandu::desktop::TrayIcon::Deed deed);

private:
    void update();
    void setShown(bool isShown);

    QDBusConnection m_bus; // a connection of its own: its objects go when it goes
    QDBusServiceWatcher m_watcher;
    QObject m_itemPlace;
    QObject m_menuPlace;
    TrayItem* m_item;
    quint64 m_tries = 0;
    int m_count = 0;
    bool m_isWanted = false;
    bool m_isShown = false;
};

} // namespace nandu::desktop
