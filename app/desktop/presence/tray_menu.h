// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The menu of the tray icon as the desktop draws it (com.canonical.dbusmenu, version 3): one level of lines, each chosen by its
// number. GUI thread; owned by the tray icon.
#pragma once

#include "app/desktop/presence/tray_types.h"

#include <QDBusAbstractAdaptor>
#include <QStringList>

#include <functional>

namespace nandu::desktop {

class TrayMenu : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "com.canonical.dbusmenu")
    Q_PROPERTY(uint Version READ version CONSTANT)
    Q_PROPERTY(QString Status READ status CONSTANT)
    Q_PROPERTY(QString TextDirection READ textDirection CONSTANT)
    Q_PROPERTY(QStringList IconThemePath READ iconThemePath CONSTANT)
public:
    using Chosen = std::function<void(int line)>; // counted from 0
    // An empty line is a separator.
    TrayMenu(const QStringList& lines, Chosen chosen, QObject* parent) : QDBusAbstractAdaptor(parent), m_lines(lines), m_chosen(std::move(chosen)) {}

    uint version() const { return 3; }
    QString status() const { return QStringLiteral("normal"); }
    QString textDirection() const;
    QStringList iconThemePath() const { return {}; }

public Q_SLOTS: // in the words of the interface
    uint GetLayout(int parentId, int depth, const QStringList& names, nandu::desktop::TrayMenuNode& layout);
    QList<nandu::desktop::TrayMenuProperties> GetGroupProperties(const QList<int>& ids, const QStringList& names);
    QDBusVariant GetProperty(int id, const QString& name);
    void Event(int id, const QString& name, const QDBusVariant& value, uint at);
    QList<int> EventGroup(const QList<nandu::desktop::TrayMenuEvent>& events);
    bool AboutToShow(int id);
    QList<int> AboutToShowGroup(const QList<int>& ids, QList<int>& unknown);

Q_SIGNALS:
    void LayoutUpdated(uint revision, int parentId);

private:
    int idsEnd() const { return static_cast<int>(m_lines.size()) + 1; } // 0 is the menu itself
    QVariantMap propertiesOf(int id) const;

    const QStringList m_lines;
    Chosen m_chosen;
};

} // namespace nandu::desktop
