// SPDX-FileCopyrightText: Nandu contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/gallery/keyboard_walk.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QImage>
#include <QKeyEvent>
#include <QQuickItem>
#include <QQuickWindow>

#include <algorithm>

namespace nandu::gallery {
namespace {

constexpr int stopsMax = 600;
constexpr int ringReach = 6;      // pixels around a control where its mark may be
constexpr int changedPixelsMin = 12; // the text cursor; a frame of 2 px around the smallest control has many more

QAccessibleInterface* accessible(QQuickItem* item)
{
    return QAccessible::queryAccessibleInterface(item);
}

QString nameOf(QQuickItem* item)
{
    QAccessibleInterface* what = accessible(item);
    return what ? what->text(QAccessible::Name).trimmed() : QString();
}

QString describe(QQuickItem* item)
{
    const QPointF at = item->mapToScene({0, 0});
    return QStringLiteral("%1 \"%2\" at %3,%4, %5 x %6").arg(QLatin1String(item->metaObject()->className()), nameOf(item)).arg(at.x()).arg(at.y())
        .arg(item->width()).arg(item->height());
}

bool isControl(QQuickItem* item)
{
    QAccessibleInterface* what = accessible(item);
    if (!what)
        return false;
    switch (what->role()) {
    case QAccessible::Button:
    case QAccessible::Link:
    case QAccessible::CheckBox:
    case QAccessible::RadioButton:
    case QAccessible::Slider:
    case QAccessible::EditableText:
    case QAccessible::PageTab:
        return true;
    default:
        return false;
    }
}

void collect(QQuickItem* item, QList<QQuickItem*>& controls)
{
    if (!item->isVisible() || !item->isEnabled())
        return;
    if (isControl(item) && item->width() > 0 && item->height() > 0)
        controls.append(item);
    for (QQuickItem* child : item->childItems())
        collect(child, controls);
}

// A modal sheet keeps the focus: then only what is in it counts.
QQuickItem* sheetAround(QQuickItem* item)
{
    for (; item; item = item->parentItem()) {
        if (QLatin1String(item->metaObject()->className()).startsWith(QLatin1String("QQuickPopupItem")))
            return item;
    }
    return nullptr;
}

// In the window's coordinates, without what an ancestor cuts off.
QRectF seenPart(QQuickItem* item)
{
    QRectF seen = item->mapRectToScene({0, 0, item->width(), item->height()}); // the bounding rectangle of a text is its words
    for (QQuickItem* at = item->parentItem(); at; at = at->parentItem()) {
        if (at->clip())
            seen &= at->mapRectToScene(at->boundingRect());
    }
    return seen & QRectF({0, 0}, item->window()->size());
}

int changedPixels(const QImage& before, const QImage& after, const QRect& where)
{
    int changed = 0;
    const QRect area = where.intersected(before.rect()).intersected(after.rect());
    for (int y = area.top(); y <= area.bottom(); ++y) {
        for (int x = area.left(); x <= area.right(); ++x)
            changed += before.pixel(x, y) != after.pixel(x, y) ? 1 : 0;
    }
    return changed;
}

void pressTab(QQuickWindow& window)
{
    for (const QEvent::Type type : {QEvent::KeyPress, QEvent::KeyRelease}) {
        QKeyEvent event(type, Qt::Key_Tab, Qt::NoModifier);
        QCoreApplication::sendEvent(&window, &event);
    }
}

} // namespace

Walk walkWithTab(QQuickWindow& window)
{
    Walk walk;
    QList<QQuickItem*> visited;
    QImage before = window.grabWindow();
    for (; walk.stops < stopsMax; ++walk.stops) {
        pressTab(window);
        QQuickItem* item = window.activeFocusItem();
        if (!item || visited.contains(item))
            break;
        visited.append(item);
        QImage after = window.grabWindow();
        if (nameOf(item).isEmpty())
            walk.faults.append(QStringLiteral("No name: %1").arg(describe(item)));
        const QRectF seen = seenPart(item);
        const QRect around = seen.toAlignedRect().adjusted(-ringReach, -ringReach, ringReach, ringReach);
        if (seen.height() < std::min(item->height(), 24.0))
            walk.faults.append(QStringLiteral("Out of sight: %1").arg(describe(item)));
        else if (changedPixels(before, after, around) < changedPixelsMin && changedPixels(before, after = window.grabWindow(), around) < changedPixelsMin)
            walk.faults.append(QStringLiteral("No mark of focus: %1").arg(describe(item)));
        before = after;
    }
    QList<QQuickItem*> controls;
    QQuickItem* sheet = visited.isEmpty() ? nullptr : sheetAround(visited.first());
    collect(sheet ? sheet : window.contentItem(), controls);
    for (QQuickItem* control : std::as_const(controls)) {
        if (!visited.contains(control))
            walk.faults.append(QStringLiteral("Tab does not come to %1").arg(describe(control)));
    }
    return walk;
}

} // namespace nandu::gallery
