// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/accessible_walk.h"

#include <QAccessible>
#include <QMetaMethod>
#include <QQuickItem>

namespace nandu::gallery {
namespace {

constexpr int depthMax = 80;

bool isControl(QAccessible::Role role)
{
    switch (role) {
    case QAccessible::Button:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Link:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
    case QAccessible::MenuItem:
    case QAccessible::ComboBox:
    case QAccessible::SpinBox:
    case QAccessible::ListItem:
    case QAccessible::List:
    case QAccessible::Dialog:
    case QAccessible::Graphic:
    case QAccessible::Heading: return true;
    default: return false;
    }
}

bool isPressed(QAccessible::Role role)
{
    return role == QAccessible::Button || role == QAccessible::CheckBox || role == QAccessible::RadioButton || role == QAccessible::Link
        || role == QAccessible::PageTab || role == QAccessible::MenuItem;
}

struct Peek : QObject { // isSignalConnected() is protected
    using QObject::isSignalConnected;
};

bool listens(QObject* object, const char* signal)
{
    const int index = object->metaObject()->indexOfSignal(signal);
    return index >= 0 && static_cast<const Peek*>(object)->isSignalConnected(object->metaObject()->method(index));
}

// Qt 6.4 presses nothing by itself, not even its own buttons: the item must say what a press of the reader does.
bool canBePressed(QObject* item)
{
    for (QObject* child : item->children()) {
        if (child->inherits("QQuickAccessibleAttached"))
            return listens(child, "pressAction()") || listens(child, "toggleAction()");
    }
    return false;
}

void look(QAccessibleInterface* at, int depth, AccessibleWalk& walk)
{
    if (!at || !at->isValid() || depth > depthMax)
        return;
    if (at->state().invisible && depth > 0)
        return;
    const QAccessible::Role role = at->role();
    if (isControl(role)) {
        ++walk.controls;
        const QString where = at->object() ? QLatin1String(at->object()->metaObject()->className()) : QStringLiteral("an item");
        const QRect rect = at->rect();
        const QString place = QStringLiteral("%1 \"%2\" at %3,%4").arg(where, at->text(QAccessible::Name)).arg(rect.x()).arg(rect.y());
        if (at->text(QAccessible::Name).trimmed().isEmpty())
            walk.faults.append(QStringLiteral("A reader hears no name: role %1, %2").arg(int(role)).arg(place));
        if (isPressed(role) && !at->state().disabled && at->object() && !canBePressed(at->object()))
            walk.faults.append(QStringLiteral("A reader cannot press: %1").arg(place));
    }
    for (int i = 0; i < at->childCount(); ++i)
        look(at->child(i), depth + 1, walk);
}

} // namespace

AccessibleWalk walkAsReader(QQuickWindow& window)
{
    AccessibleWalk walk;
    QAccessible::setActive(true);
    look(QAccessible::queryAccessibleInterface(&window), 0, walk);
    return walk;
}

} // namespace nandu::gallery
