// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the D-Bus interfaces of a tray icon send (StatusNotifierItem, com.canonical.dbusmenu), as Qt marshals it. Value types.
#pragma once

#include <QDBusArgument>
#include <QDBusVariant>
#include <QList>
#include <QString>
#include <QVariantMap>

namespace nandu::desktop {

struct TrayPixmap { // (iiay): ARGB32, most significant byte first
    int width = 0, height = 0;
    QByteArray pixels;
};
struct TrayTip { // (sa(iiay)ss)
    QString icon;
    QList<TrayPixmap> pixmaps;
    QString title, words;
};
struct TrayMenuNode { // (ia{sv}av)
    int id = 0;
    QVariantMap properties;
    QList<QDBusVariant> children;
};
struct TrayMenuProperties { // (ia{sv})
    int id = 0;
    QVariantMap properties;
};
struct TrayMenuEvent { // (isvu)
    int id = 0;
    QString name;
    QDBusVariant value;
    uint at = 0;
};

QDBusArgument& operator<<(QDBusArgument& out, const TrayPixmap& pixmap);
const QDBusArgument& operator>>(const QDBusArgument& in, TrayPixmap& pixmap);
QDBusArgument& operator<<(QDBusArgument& out, const TrayTip& tip);
const QDBusArgument& operator>>(const QDBusArgument& in, TrayTip& tip);
QDBusArgument& operator<<(QDBusArgument& out, const TrayMenuNode& node);
const QDBusArgument& operator>>(const QDBusArgument& in, TrayMenuNode& node);
QDBusArgument& operator<<(QDBusArgument& out, const TrayMenuProperties& item);
const QDBusArgument& operator>>(const QDBusArgument& in, TrayMenuProperties& item);
QDBusArgument& operator<<(QDBusArgument& out, const TrayMenuEvent& event);
const QDBusArgument& operator>>(const QDBusArgument& in, TrayMenuEvent& event);

void registerTrayTypes(); // before the first use of any of them

} // namespace nandu::desktop

Q_DECLARE_METATYPE(nandu::desktop::TrayPixmap)
Q_DECLARE_METATYPE(nandu::desktop::TrayTip)
Q_DECLARE_METATYPE(nandu::desktop::TrayMenuNode)
Q_DECLARE_METATYPE(nandu::desktop::TrayMenuProperties)
Q_DECLARE_METATYPE(nandu::desktop::TrayMenuEvent)
