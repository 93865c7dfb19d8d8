// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktop/presence/tray_menu.h"

#include <QGuiApplication>

namespace nandu::desktop {
namespace {

constexpr uint revision = 1; // the lines stay as they are

// A single "_" marks the letter to press; ours have none to mark.
QString labelOf(QString line) { return line.replace(u'_', QLatin1String("__")); }

} // namespace

QString TrayMenu::textDirection() const
{
    return QGuiApplication::isRightToLeft() ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

QVariantMap TrayMenu::propertiesOf(int id) const
{
    if (id == 0)
        return {{QStringLiteral("children-display"), QStringLiteral("submenu")}};
    const QString line = m_lines.value(id - 1);
    if (line.isEmpty())
        return {{QStringLiteral("type"), QStringLiteral("separator")}};
    return {{QStringLiteral("label"), labelOf(line)}, {QStringLiteral("enabled"), true}, {QStringLiteral("visible"), true}};
}

uint TrayMenu::GetLayout(int parentId, int depth, const QStringList&, TrayMenuNode& layout)
{
    layout.id = parentId;
    layout.properties = propertiesOf(parentId);
    for (int id = 1; parentId == 0 && depth != 0 && id < idsEnd(); ++id)
        layout.children.append(QDBusVariant(QVariant::fromValue(TrayMenuNode{id, propertiesOf(id), {}})));
    return revision;
}

QList<TrayMenuProperties> TrayMenu::GetGroupProperties(const QList<int>& ids, const QStringList&)
{
    QList<TrayMenuProperties> all;
    for (int id = 0; id < idsEnd(); ++id) {
        if (ids.isEmpty() || ids.contains(id))
            all.append({id, propertiesOf(id)});
    }
    return all;
}

QDBusVariant TrayMenu::GetProperty(int id, const QString& name)
{
    return QDBusVariant(propertiesOf(id).value(name, QString()));
}

void TrayMenu::Event(int id, const QString& name, const QDBusVariant&, uint)
{
    if (name == QLatin1String("clicked") && id > 0 && id < idsEnd())
        m_chosen(id - 1);
}

QList<int> TrayMenu::EventGroup(const QList<TrayMenuEvent>& events)
{
    QList<int> unknown;
    for (const TrayMenuEvent& event : events) {
        if (event.id < 0 || event.id >= idsEnd())
            unknown.append(event.id);
        else
            Event(event.id, event.name, event.value, event.at);
    }
    return unknown;
}

bool TrayMenu::AboutToShow(int)
{
    return false; // nothing has changed
}

QList<int> TrayMenu::AboutToShowGroup(const QList<int>&, QList<int>& unknown)
{
    unknown.clear();
    return {};
}

} // namespace nandu::desktop
