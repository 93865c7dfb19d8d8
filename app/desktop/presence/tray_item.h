// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The icon in the tray as the desktop sees it (org.kde.StatusNotifierItem). GUI thread; owned by the tray icon.
#pragma once

#include "app/desktop/presence/tray_types.h"

#include <QDBusAbstractAdaptor>
#include <QDBusObjectPath>

#include <functional>

namespace nandu::desktop {

class TrayItem : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.StatusNotifierItem")
    Q_PROPERTY(QString Category READ category CONSTANT)
    Q_PROPERTY(QString Id READ id CONSTANT)
    Q_PROPERTY(QString Title READ title CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(uint WindowId READ windowId CONSTANT)
    Q_PROPERTY(QString IconName READ iconName CONSTANT)
    Q_PROPERTY(QList<nandu::desktop::TrayPixmap> IconPixmap READ iconPixmap CONSTANT)
    Q_PROPERTY(nandu::desktop::TrayTip ToolTip READ toolTip CONSTANT)
    Q_PROPERTY(bool ItemIsMenu READ itemIsMenu CONSTANT)
    Q_PROPERTY(QDBusObjectPath Menu READ menu CONSTANT)
public:
    TrayItem(std::function<void()> activated, QObject* parent) : QDBusAbstractAdaptor(parent), m_activated(std::move(activated)) {}

    void setPassive(bool isPassive);
    void show(const QList<TrayPixmap>& pixmaps, bool isBadged, const QString& words);

    QString category() const { return QStringLiteral("Communications"); }
    QString id() const { return QStringLiteral("org.nandu.Nandu"); }
    QString title() const { return QStringLiteral("Nandu"); }
    QString status() const { return m_isPassive ? QStringLiteral("Passive") : QStringLiteral("Active"); }
    uint windowId() const { return 0; }
    QString iconName() const { return m_isBadged ? QString() : id(); } // a name would win over the badge
    QList<TrayPixmap> iconPixmap() const { return m_pixmaps; }
    TrayTip toolTip() const { return {{}, {}, title(), m_words}; }
    bool itemIsMenu() const { return false; }
    QDBusObjectPath menu() const { return QDBusObjectPath(QStringLiteral("/MenuBar")); }

public Q_SLOTS: // in the words of the interface
    void Activate(int x, int y);
    void SecondaryActivate(int x, int y);
    void ContextMenu(int, int) {} // the desktop draws the menu
    void Scroll(int, const QString&) {}

Q_SIGNALS:
    void NewIcon();
    void NewToolTip();
    void NewStatus(const QString& status);

private:
    std::function<void()> m_activated;
    QList<TrayPixmap> m_pixmaps;
    QString m_words;
    bool m_isBadged = false;
    bool m_isPassive = false;
};

} // namespace nandu::desktop
